import * as z from "zod";
import type { Decimal } from "../money.js";
import { field } from "../schema.js";

/** A result as JSON carries it: decimals become strings. */
export type Json<T> = T extends Decimal
  ? string
  : T extends readonly (infer E)[]
    ? readonly Json<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Json<T[K]> }
      : T;

function matching(pattern: RegExp): z.ZodType<string> {
  const expected = {
    fr: `un texte de forme ${pattern.source}`,
    en: `a text like ${pattern.source}`,
  };
  return field({ type: "string", pattern: pattern.source }, (value) =>
    typeof value === "string" && pattern.test(value)
      ? undefined
      : { code: value === undefined ? "missing" : "invalid-type", expected },
  );
}

/** An amount in euros, with its two decimals. */
export function amount(): z.ZodType<string> {
  return matching(/^-?\d+\.\d{2}$/);
}

/** A number that is not an amount: points, a rate, days, an unrounded value. */
export function number(): z.ZodType<string> {
  return matching(/^-?\d+(\.\d+)?$/);
}

/** A text. */
export function string(): z.ZodType<string> {
  return matching(/^/);
}

/** A whole number, as JSON writes numbers. */
export function whole(): z.ZodType<number> {
  return z.int();
}

/** A list of any length. */
export function many<T>(entry: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.array(entry);
}

/** A schema that other schemas refer to by name. */
export function named<T>(id: string, schema: z.ZodType<T>): z.ZodType<T> {
  return schema.meta({ id });
}
