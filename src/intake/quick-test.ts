import type * as z from "zod/mini";
import { lazy } from "../exact/index.js";

/** Whether a value passes without its parser. */
export type QuickTest = (value: unknown) => boolean;

const tests = new WeakMap<z.ZodMiniType, QuickTest>();
const optional = new WeakSet<z.ZodMiniType>();

/**
 * Gives a schema a quick test beside its parser: what passes it, the parser accepts as it stands.
 * What does not is left to the parser, which says why.
 */
export function withQuickTest<S extends z.ZodMiniType>(schema: S, test: QuickTest): S {
  tests.set(schema, test);
  return schema;
}

/** A schema whose value may be left out of a record. */
export function optionalQuickTest<S extends z.ZodMiniType>(schema: S, inner: z.ZodMiniType): S {
  optional.add(schema);
  return withQuickTest(schema, testOf(inner));
}

/** Tells whether a value passes the quick test of a schema. */
export function passes(schema: z.ZodMiniType, value: unknown): boolean {
  return testOf(schema)(value);
}

const never: QuickTest = () => false;

function testOf(schema: z.ZodMiniType): QuickTest {
  return tests.get(schema) ?? never;
}

/**
 * Passed by plain objects with the fields of a shape, those that are required at least, and nothing
 * else of their own.
 */
export function recordTest(shape: Readonly<Record<string, z.ZodMiniType>>): QuickTest {
  const fields = new Map<string, QuickTest>();
  for (const [key, schema] of Object.entries(shape)) fields.set(key, testOf(schema));
  const required = Object.keys(shape).filter((key) => !optional.has(shape[key] as z.ZodMiniType));
  return (value) => {
    if (!isPlain(value)) return false;
    for (const key of Object.keys(value)) {
      if (fields.get(key)?.(value[key]) !== true) return false;
    }
    for (const key of required) if (!Object.hasOwn(value, key)) return false;
    return true;
  };
}

const blanks = new WeakMap<z.ZodMiniType, () => object>();

/** Gives a schema of records the fields that it may have. */
export function withFields<S extends z.ZodMiniType>(schema: S, fields: readonly string[]): S {
  // Made by reading a text, it keeps the form in which an engine finds fields by their place.
  const blank = lazy(() => {
    const read: Record<string, unknown> = JSON.parse(
      JSON.stringify(Object.fromEntries(fields.map((field) => [field, null]))),
    );
    for (const field of fields) read[field] = undefined;
    return read;
  });
  blanks.set(schema, blank);
  return schema;
}

/**
 * A record that passes, with all the fields of its schema, those left out as `undefined`: whatever
 * reads requests meets one form of them, and is the quicker for it.
 */
export function filledOut<T extends object>(schema: z.ZodMiniType, value: T): T {
  const blank = blanks.get(schema);
  if (blank === undefined) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const filled: Record<string, unknown> = { ...blank() };
  for (const key of Object.keys(given)) filled[key] = given[key];
  return filled as T;
}

/** Passed by lists of at most so many values that pass. */
export function listTest(entry: z.ZodMiniType, atMost: number): QuickTest {
  const test = testOf(entry);
  return (value) => {
    if (!Array.isArray(value) || value.length > atMost) return false;
    for (const each of value) if (!test(each)) return false;
    return true;
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
