import * as z from "zod/mini";
import type { Flaw } from "./fields.js";
import { type Issue, issue, type Path, relocated } from "./issue.js";
import { nearest } from "./nearest.js";

/** Issues of a value, in our words, from those that zod found in it. */
export function zodIssues(
  schema: z.ZodMiniType,
  input: unknown,
  error: z.core.$ZodError,
): readonly Issue[] {
  return error.issues.flatMap((raw) => fromZod(schema, input, raw));
}

function fromZod(schema: z.ZodMiniType, input: unknown, raw: z.core.$ZodIssue): readonly Issue[] {
  const path = raw.path.filter((key) => typeof key !== "symbol") as Path;
  const received = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    input,
  );
  if (raw.code === "unrecognized_keys") {
    const known = knownKeys(schema, path);
    return raw.keys.map((key) => unknownKey([...path, key], key, known));
  }
  if (raw.code === "custom") {
    const { found, flaw } = raw.params as { found: Issue } & { flaw: Flaw };
    return [found ? relocated(found, path) : issue(flaw.code, path, { ...flaw, received })];
  }
  // zod measures a text given for a list as well: that it is no list has been said.
  if (raw.code === "too_big" && !Array.isArray(received)) return [];
  return [structural(raw, path, received)];
}

/**
 * The most keys that a message lists; of more, it lists the first and says that there are others.
 */
const mostListed = 60;

function unknownKey(path: Path, key: string, known: readonly string[]): Issue {
  const others = known.length > mostListed ? ", …" : "";
  const listed = known.slice(0, mostListed).join(", ") + others;
  const expected = { fr: `une des clés ${listed}`, en: `one of the keys ${listed}` };
  return issue("unknown-key", path, { received: key, expected, suggestion: nearest(key, known) });
}

function structural(raw: z.core.$ZodIssue, path: Path, received: unknown): Issue {
  if (raw.code === "too_big") {
    const expected = {
      fr: `au plus ${raw.maximum} éléments`,
      en: `at most ${raw.maximum} entries`,
    };
    return issue("out-of-range", path, { received, expected });
  }
  const wantsList = raw.code === "invalid_type" && raw.expected === "array";
  const expected = wantsList
    ? { fr: "une liste", en: "a list" }
    : { fr: "un objet", en: "an object" };
  return issue(received === undefined ? "missing" : "invalid-type", path, { received, expected });
}

function knownKeys(schema: z.ZodMiniType, path: Path): readonly string[] {
  let at = inner(schema);
  for (const key of path) {
    at = inner(
      (at instanceof z.ZodMiniArray
        ? at.def.element
        : (at as z.ZodMiniObject).shape[key]) as z.ZodMiniType,
    );
  }
  return Object.keys((at as z.ZodMiniObject).shape);
}

/** A schema without what makes it optional. */
function inner(schema: z.ZodMiniType): z.ZodMiniType {
  const optional = schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniExactOptional;
  return optional ? inner(schema.def.innerType as z.ZodMiniType) : schema;
}
