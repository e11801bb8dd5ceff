import * as z from "zod/mini";
import { harmless, isDay, isHarmless, isMonth, type Label } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { dayPattern, daysBetween, monthPattern } from "./day-pattern.js";
import { type IssueCode, issue } from "./issue.js";
import { namesTold, nearest } from "./nearest.js";
import { withQuickTest } from "./quick-test.js";

/** A schema: what reads a value of a type, or says what is wrong with it. */
export type Schema<T = unknown> = z.ZodMiniType<T>;

/** A flaw in a value. */
export interface Flaw {
  readonly code: IssueCode;
  readonly expected: Label;
  readonly article?: ArticleId;
  readonly suggestion?: string | undefined;
}

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A field judged by a function: no flaw, or one. `json` is what JSON Schema says of it. */
export function field<T>(
  json: JsonSchema,
  judge: (value: unknown) => Flaw | undefined,
): z.ZodMiniType<T> {
  const schema = z.any().check((context) => {
    const input: unknown = context.value;
    const flaw = judge(input);
    if (flaw !== undefined) context.issues.push(raised(flaw, input));
  });
  return withQuickTest(
    schema.register(z.globalRegistry, json),
    (value) => judge(value) === undefined,
  );
}

/** A flaw as zod tells it: whoever asks zod alone reads our words. */
export function raised(flaw: Flaw, input: unknown): z.core.$ZodRawIssue {
  const { message } = issue(flaw.code, [], { ...flaw, received: input });
  return { code: "custom", input, message, params: { flaw } };
}

/** The code of a flaw, or that there is no value. */
export function missingOr(value: unknown, code: IssueCode): IssueCode {
  return value === undefined ? "missing" : code;
}

/** A yes or a no. */
export function flag(): z.ZodMiniType<boolean> {
  const expected = { fr: "true ou false", en: "true or false" };
  return field({ type: "boolean" }, (value) =>
    typeof value === "boolean" ? undefined : { code: missingOr(value, "invalid-type"), expected },
  );
}

const textExpected = { fr: "un texte de 1 à 200 caractères", en: "a text of 1 to 200 characters" };
const plainExpected = {
  fr: "un texte sans caractère de commande",
  en: "a text without control characters",
};

/**
 * A text that is not empty, of at most 200 characters, without any that would not show as it is
 * written.
 */
export function text(): z.ZodMiniType<string> {
  return field({ type: "string", minLength: 1, maxLength: 200, pattern: harmless }, textFlaw);
}

function textFlaw(value: unknown): Flaw | undefined {
  if (typeof value !== "string") {
    return { code: missingOr(value, "invalid-type"), expected: textExpected };
  }
  if (value.length === 0 || isLonger(value, 200)) {
    return { code: "out-of-range", expected: textExpected };
  }
  return isHarmless(value) ? undefined : { code: "unreadable", expected: plainExpected };
}

/** Whether a text has more characters than so many, as JSON Schema counts them. */
function isLonger(value: string, most: number): boolean {
  return value.length > 2 * most || (value.length > most && [...value].length > most);
}

/**
 * A text that is one of a list of names: whoever reads it, who knows which are open, refuses the
 * others.
 */
export function nameAmong<T extends string>(names: Iterable<string>): z.ZodMiniType<T> {
  return field({ type: "string", enum: [...names] }, textFlaw);
}

/** A day, `YYYY-MM-DD`, that exists. */
export function day(): z.ZodMiniType<string> {
  const expected = { fr: "un jour AAAA-MM-JJ qui existe", en: "a day YYYY-MM-DD that exists" };
  return field(dayJson(), (value) =>
    isDay(value) ? undefined : { code: missingOr(value, "invalid-day"), expected },
  );
}

/** A text to search for, of at most 200 characters; an empty one finds nothing. */
export function searched(): z.ZodMiniType<string> {
  const expected = {
    fr: "un texte d'au plus 200 caractères",
    en: "a text of at most 200 characters",
  };
  return field({ type: "string", maxLength: 200 }, (value) => {
    if (typeof value !== "string") return { code: missingOr(value, "invalid-type"), expected };
    return isLonger(value, 200) ? { code: "out-of-range", expected } : undefined;
  });
}

/** The JSON Schema of a day that exists, from a first to a last one where they are given. */
export function dayJson(from?: string, to?: string): JsonSchema {
  const json = { type: "string", format: "date" };
  if (from === undefined) return { ...json, pattern: dayPattern };
  return { ...json, allOf: [{ pattern: dayPattern }, { pattern: daysBetween(from, to) }] };
}

/** A month, `YYYY-MM`. */
export function month(): z.ZodMiniType<string> {
  const expected = { fr: "un mois AAAA-MM", en: "a month YYYY-MM" };
  return field({ type: "string", pattern: monthPattern }, (value) =>
    isMonth(value) ? undefined : { code: missingOr(value, "invalid-month"), expected },
  );
}

/** One of a list of names, which a refusal tells; the nearest is suggested. */
export function oneOf<T extends string>(
  names: readonly T[],
  code: IssueCode = "unknown-value",
): z.ZodMiniType<T> {
  const known = new Set<unknown>(names);
  return field({ type: "string", enum: names }, (value) => {
    if (known.has(value)) return undefined;
    const [expected, suggestion] = [namesTold(value, names), nearest(value, names)];
    return { code: missingOr(value, code), expected, suggestion };
  });
}
