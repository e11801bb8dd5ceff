import * as z from "zod/mini";
import type { Schema } from "./fields.js";

/** The type that a schema reads; of a union of schemas, the union of their types. */
export type ReadBy<S> = S extends Schema<infer T> ? T : never;

/** The object that fields read, each by its own schema. */
export type ReadShape<S> = { [K in keyof S]: ReadBy<S[K]> };

/** An object of a result, with these fields and no other. */
export function shaped<S extends Readonly<Record<string, Schema>>>(
  fields: S,
): Schema<ReadShape<S>> {
  return z.strictObject(fields) as unknown as Schema<ReadShape<S>>;
}

/** A value of any of several schemas. */
export function anyOf<S extends Schema>(schemas: readonly S[]): Schema<ReadBy<S>> {
  return z.union(schemas) as unknown as Schema<ReadBy<S>>;
}

/** One value and no other. */
export function exactly<T extends string | number | boolean>(value: T): Schema<T> {
  return z.literal(value);
}

/** A schema that refers to itself by its name. */
export function recursive<T>(make: () => Schema<T>): Schema<T> {
  return z.lazy(make);
}

/** Two values, in order. */
export function pair<A, B>(first: Schema<A>, second: Schema<B>): Schema<[A, B]> {
  return z.tuple([first, second]);
}

/** A value, or null where there is none. */
export function orNull<T>(schema: Schema<T>): Schema<T | null> {
  return z.nullable(schema);
}

/** A list that is not empty. */
export function atLeastOne<T>(entry: Schema<T>): Schema<readonly [T, ...T[]]> {
  return z.array(entry).check(z.minLength(1)) as unknown as Schema<readonly [T, ...T[]]>;
}

/** A number as JSON writes numbers. */
export function anyNumber(): Schema<number> {
  return z.number();
}

/** The way to a field: keys, and places in lists. */
export function issuePath(): Schema<readonly (string | number)[]> {
  return z.array(z.union([z.string(), z.int()]));
}
