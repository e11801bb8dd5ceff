import type * as z from "zod/mini";
import { type DecimalInput, decimal, isDecimal, type Label } from "../exact/index.js";
import { type Bounds, beyond, decimalPattern } from "./decimal-pattern.js";
import { field, type JsonSchema, missingOr } from "./fields.js";
import type { IssueCode } from "./issue.js";

const plainDecimal = /^-?\d{1,15}(\.\d{1,15})?$/;

/** A number given as a string, a number or a Decimal, within bounds. */
export function quantity(bounds: Bounds): z.ZodMiniType<DecimalInput> {
  const expected = boundsInWords(bounds);
  return field(quantityJson(bounds), (value) => {
    const code = quantityFlaw(value, bounds);
    return code === undefined ? undefined : { code, expected };
  });
}

/**
 * The JSON Schema of a number, given as a number or as a text; how many decimals one given as a
 * number has, no schema can tell exactly.
 */
export function quantityJson(bounds: Bounds): JsonSchema {
  const { atLeast, moreThan, atMost, decimals } = bounds;
  const number = {
    type: decimals === 0 ? "integer" : "number",
    ...(moreThan === undefined ? { minimum: atLeast ?? 0 } : { exclusiveMinimum: moreThan }),
    ...(atMost === undefined ? { exclusiveMaximum: beyond } : { maximum: atMost }),
  };
  return { anyOf: [number, { type: "string", pattern: decimalPattern(bounds) }] };
}

/** The flaw in a number, by name; nothing when it is within its bounds. */
export function quantityFlaw(value: unknown, bounds: Bounds): IssueCode | undefined {
  if (Number.isInteger(value) && Math.abs(value as number) < 1e15) {
    return within(value as number, bounds) ? undefined : "out-of-range";
  }
  const written = asWritten(value);
  if (written === undefined) return missingOr(value, "invalid-type");
  if (!plainDecimal.test(written)) return unreadableNumber(value);
  const number = Number(written);
  if (!within(number, bounds)) return "out-of-range";
  const point = written.indexOf(".");
  const decimals = point < 0 ? 0 : written.slice(point + 1).replace(/0+$/, "").length;
  if (decimals <= bounds.decimals) return undefined;
  return bounds.decimals === 0 ? "not-whole" : "too-many-decimals";
}

function asWritten(value: unknown): string | undefined {
  if (typeof value === "number") return writtenOut(value);
  if (typeof value === "string") return value;
  return isDecimal(value) ? value.toFixed() : undefined;
}

/** A number as it is written without powers of ten, however small. */
function writtenOut(value: number): string {
  const written = String(value);
  return written.includes("e-") ? decimal(value).toFixed() : written;
}

function unreadableNumber(value: unknown): IssueCode {
  if (typeof value === "string") return "invalid-type";
  return Number.isFinite(Number(value)) && Math.abs(Number(value)) < 1
    ? "too-many-decimals"
    : "out-of-range";
}

function within(number: number, { atLeast, moreThan, atMost }: Bounds): boolean {
  if (moreThan !== undefined ? number <= moreThan : number < (atLeast ?? 0)) return false;
  return atMost === undefined || number <= atMost;
}

function boundsInWords({ atLeast, moreThan, atMost, decimals }: Bounds): Label {
  const low = {
    fr: moreThan === undefined ? `d'au moins ${atLeast ?? 0}` : `de plus de ${moreThan}`,
    en: moreThan === undefined ? `of at least ${atLeast ?? 0}` : `greater than ${moreThan}`,
  };
  const high =
    atMost === undefined
      ? { fr: "", en: "" }
      : { fr: ` et d'au plus ${atMost}`, en: ` and at most ${atMost}` };
  const kind =
    decimals === 0
      ? { fr: "un nombre entier", en: "a whole number" }
      : { fr: "un nombre", en: "a number" };
  const digits =
    decimals === 0
      ? { fr: "", en: "" }
      : { fr: `, ${decimals} décimales au plus`, en: `, at most ${decimals} decimals` };
  return {
    fr: `${kind.fr} ${low.fr}${high.fr}${digits.fr}`,
    en: `${kind.en} ${low.en}${high.en}${digits.en}`,
  };
}
