import * as z from "zod/mini";
import { type Label, lazy } from "../exact/index.js";
import { type JsonSchema, missingOr, raised } from "./fields.js";
import { relocated } from "./issue.js";
import { listTest, optionalQuickTest, passes, withFields, withQuickTest } from "./quick-test.js";
import { zodIssues } from "./zod-issues.js";

type Shapes = () => readonly z.ZodMiniType[];

/** The shapes that a schema hands over to, and what JSON Schema says beside them. */
export interface Alternatives {
  readonly shapes: Shapes;
  readonly more?: JsonSchema;
}

const alternatives = new WeakMap<z.ZodMiniType, Alternatives>();

/**
 * A schema that hands a value over to another one, chosen when the value comes; `expected` words
 * those to choose from.
 */
function handingOver<T>(
  pick: (value: unknown) => z.ZodMiniType | undefined,
  given: Alternatives,
  expected: Label,
): z.ZodMiniType<T> {
  const schema = z.any().check(({ value: input, issues }) => {
    // A field left out comes as undefined too: nothing is made for it.
    const shape = input === undefined ? undefined : pick(input);
    const parsed = shape?.safeParse(input);
    if (shape === undefined || parsed === undefined) {
      issues.push(raised({ code: missingOr(input, "invalid-type"), expected }, input));
    } else if (!parsed.success) {
      for (const found of zodIssues(shape, input, parsed.error)) {
        const { message } = relocated(found, []);
        issues.push({ code: "custom", input, message, params: { found }, path: [...found.path] });
      }
    }
  });
  alternatives.set(schema, given);
  return withQuickTest(schema, (value) => {
    const shape = pick(value);
    return shape !== undefined && passes(shape, value);
  });
}

/** One of several shapes, told apart by a function; `expected` words them all. */
export function either<T>(
  shapes: readonly z.ZodMiniType[],
  pick: (value: unknown) => z.ZodMiniType | undefined,
  expected: Label,
): z.ZodMiniType<T> {
  return handingOver(pick, { shapes: () => shapes }, expected);
}

/** The same, where JSON Schema says it as one shape and what else holds of it. */
export function eitherAs<T>(
  shape: z.ZodMiniType,
  more: JsonSchema,
  pick: (value: unknown) => z.ZodMiniType | undefined,
  expected: Label,
): z.ZodMiniType<T> {
  return handingOver(pick, { shapes: () => [shape], more }, expected);
}

const something = { fr: "une valeur", en: "a value" };

/** A schema made the first time a value comes to it: what requests leave out costs nothing. */
export function deferred<T>(make: () => z.ZodMiniType<T>): z.ZodMiniType<T> {
  const shape = lazy(make);
  return handingOver(shape, { shapes: () => [shape()] }, something);
}

/** A field that the function it goes to checks itself: here it only tells its JSON Schema. */
export function checkedLater<T>(make: () => z.ZodMiniType<T>): z.ZodMiniType<T> {
  const schema = z.any();
  alternatives.set(schema, { shapes: () => [make()] });
  return withQuickTest(schema, () => true);
}

/** The shapes that a schema hands over to; none of one that reads its value itself. */
export function alternativesOf(schema: z.ZodMiniType): Alternatives | undefined {
  return alternatives.get(schema);
}

/** An object with these fields and no other. */
export function record<T>(shape: { readonly [K in keyof T]-?: z.ZodMiniType }): z.ZodMiniType<T> {
  const fields = shape as Record<string, z.ZodMiniType>;
  const schema = z.strictObject(fields) as unknown as z.ZodMiniType<T>;
  return withFields(schema, fields);
}

/** A field that may be left out. */
export function maybe<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  const open = z.exactOptional(schema) as unknown as z.ZodMiniType<T | undefined>;
  return optionalQuickTest(open, schema);
}

/** A list, of at most `atMost` entries. */
export function list<T>(entry: z.ZodMiniType<T>, atMost = 1000): z.ZodMiniType<readonly T[]> {
  const schema = z.array(entry).check(z.maxLength(atMost)) as unknown as z.ZodMiniType<
    readonly T[]
  >;
  return withQuickTest(schema, listTest(entry, atMost));
}

/** Anything at all: what is checked elsewhere. */
export function anything(): z.ZodMiniType<unknown> {
  return withQuickTest(z.unknown(), () => true);
}

/** Values by names of the caller's choosing. */
export function dictionary<T>(value: z.ZodMiniType<T>): z.ZodMiniType<Readonly<Record<string, T>>> {
  return z.record(z.string(), value) as unknown as z.ZodMiniType<Readonly<Record<string, T>>>;
}
