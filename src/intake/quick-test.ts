import type * as z from "zod/mini";
import { lazy } from "../exact/index.js";
import { copied } from "./copied.js";

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

/** The fields of a record: the test of each, those that are required, all of them left out. */
interface FieldsOfRecord {
  readonly tests: ReadonlyMap<string, QuickTest>;
  readonly required: readonly string[];
  readonly blank: () => object;
}

const records = new WeakMap<z.ZodMiniType, FieldsOfRecord>();

/**
 * Gives a schema of records its quick test, passed by plain objects with the fields of a shape,
 * those that are required at least, and nothing else of their own.
 */
export function withFields<S extends z.ZodMiniType>(
  schema: S,
  shape: Readonly<Record<string, z.ZodMiniType>>,
): S {
  const tests = new Map<string, QuickTest>();
  for (const [key, field] of Object.entries(shape)) tests.set(key, testOf(field));
  const names = Object.keys(shape);
  const required = names.filter((key) => !optional.has(shape[key] as z.ZodMiniType));
  records.set(schema, { tests, required, blank: lazy(() => blankOf(names)) });
  return withQuickTest(schema, (value) => {
    if (!isPlain(value)) return false;
    for (const key of Object.keys(value)) if (tests.get(key)?.(value[key]) !== true) return false;
    for (const key of required) if (!Object.hasOwn(value, key)) return false;
    return true;
  });
}

/** Made by reading a text, it keeps the form in which an engine finds fields by their place. */
function blankOf(names: readonly string[]): object {
  const read = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))));
  for (const name of names) read[name] = undefined;
  return read;
}

/**
 * The copy of a record that passes, with all the fields of its schema, those left out as
 * `undefined`: whatever reads requests meets one form of them, and is the quicker for it. Nothing
 * where it does not pass, which the parser then says why.
 */
export function filledOut<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  const fields = records.get(schema);
  if (fields === undefined || !isPlain(value)) return undefined;
  const filled: Record<string, unknown> = { ...fields.blank() };
  for (const key of Object.keys(value)) {
    const own = copied(value[key], 1);
    if (own === undefined) continue;
    if (fields.tests.get(key)?.(own) !== true) return undefined;
    filled[key] = own;
  }
  for (const key of fields.required) if (filled[key] === undefined) return undefined;
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
