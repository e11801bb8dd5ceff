import * as z from "zod/mini";
import type { Decimal } from "../exact/index.js";

/** A result as JSON carries it: decimals become strings. */
export type Json<T> = T extends Decimal
  ? string
  : T extends readonly (infer E)[]
    ? readonly Json<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Json<T[K]> }
      : T;

/** An amount in euros, with its two decimals. */
export function amount(): z.ZodMiniType<string> {
  return z.string().check(z.regex(/^-?\d+\.\d{2}$/));
}

/** A number that is not an amount: points, a rate, days, an unrounded value. */
export function number(): z.ZodMiniType<string> {
  return z.string().check(z.regex(/^-?\d+(\.\d+)?$/));
}

/** A text. */
export function string(): z.ZodMiniType<string> {
  return z.string().check(z.regex(/^/));
}

/** A whole number, as JSON writes numbers. */
export function whole(): z.ZodMiniType<number> {
  return z.int();
}

/** A list of any length. */
export function many<T>(entry: z.ZodMiniType<T>): z.ZodMiniType<readonly T[]> {
  return z.array(entry);
}

/** A schema that other schemas refer to by name. */
export function named<T>(id: string, schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  return schema.register(z.globalRegistry, { id });
}
