import type * as z from "zod/mini";
import { type Fraction, isHoursOf, lazy, partOfWhole } from "../exact/index.js";
import { decimalPattern } from "./decimal-pattern.js";
import type { Flaw } from "./fields.js";
import { field } from "./fields.js";
import { quantityFlaw, quantityJson } from "./quantity.js";

const decimals = 10;
const bounds = { moreThan: 0, atMost: 1, decimals } as const;
const hours = { moreThan: 0, atMost: 10_000, decimals: 4 } as const;

const expected = {
  fr:
    "une fraction de plus de 0 et d'au plus 1 : un nombre de " +
    '10 décimales au plus, "26/35", ou { hours: 26, of: 35 }',
  en:
    "a fraction greater than 0 and at most 1: a number of " +
    'at most 10 decimals, "26/35", or { hours: 26, of: 35 }',
};

const part = "[0-9]{1,9}(\\.[0-9]{1,4})?";

/** The JSON Schema of a fraction; that no part exceeds its whole, only the validator can. */
const json = /* @__PURE__ */ lazy(() => ({
  anyOf: [
    { type: "number", exclusiveMinimum: 0, maximum: 1 },
    { type: "string", pattern: decimalPattern(bounds) },
    { type: "string", pattern: `^${part}/${part}$` },
    {
      type: "object",
      properties: { hours: quantityJson(hours), of: quantityJson(hours) },
      required: ["hours", "of"],
      additionalProperties: false,
    },
  ],
}));

/** A fraction of full time, or of any other whole: more than nothing, at most all of it. */
export function share(): z.ZodMiniType<Fraction> {
  return field<Fraction>(json(), (value) => {
    const code = codeOf(value);
    return code === undefined ? undefined : { code, expected };
  });
}

function codeOf(value: unknown): Flaw["code"] | undefined {
  if (isHoursOf(value)) {
    const unknown = Object.keys(value).find((key) => key !== "hours" && key !== "of");
    const wrong = quantityFlaw(value.hours, hours) ?? quantityFlaw(value.of, hours);
    if (unknown !== undefined || wrong !== undefined) return wrong ?? "unknown-key";
  }
  const parts = partOfWhole(value);
  if (parts?.whole === undefined) return quantityFlaw(value, bounds);
  const { part, whole } = parts;
  return part.isZero() || part.greaterThan(whole) ? "out-of-range" : undefined;
}
