import type * as z from "zod";

/** Whether a value passes without its parser. */
export type QuickTest = (value: unknown) => boolean;

const tests = new WeakMap<z.ZodType, QuickTest>();
const optional = new WeakSet<z.ZodType>();

/**
 * Gives a schema a quick test beside its parser: what passes it, the parser accepts as it stands.
 * What does not is left to the parser, which says why.
 */
export function withQuickTest<S extends z.ZodType>(schema: S, test: QuickTest): S {
  tests.set(schema, test);
  return schema;
}

/** A schema whose value may be left out of a record. */
export function optionalQuickTest<S extends z.ZodType>(schema: S, inner: z.ZodType): S {
  optional.add(schema);
  return withQuickTest(schema, testOf(inner));
}

/** Tells whether a value passes the quick test of a schema. */
export function passes(schema: z.ZodType, value: unknown): boolean {
  return testOf(schema)(value);
}

const never: QuickTest = () => false;

function testOf(schema: z.ZodType): QuickTest {
  return tests.get(schema) ?? never;
}

/**
 * Passed by plain objects with the fields of a shape, those that are required at least, and nothing
 * else of their own.
 */
export function recordTest(shape: Readonly<Record<string, z.ZodType>>): QuickTest {
  const fields = new Map<PropertyKey, QuickTest>();
  for (const [key, schema] of Object.entries(shape)) fields.set(key, testOf(schema));
  const required = Object.keys(shape).filter((key) => !optional.has(shape[key] as z.ZodType));
  return (value) => {
    if (!isPlain(value)) return false;
    for (const key of Reflect.ownKeys(value)) {
      if (fields.get(key)?.(value[key as string]) !== true) return false;
    }
    for (const key of required) if (!Object.hasOwn(value, key)) return false;
    return true;
  };
}

/** Passed by lists of at most so many values that pass. */
export function listTest(entry: z.ZodType, atMost: number): QuickTest {
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
