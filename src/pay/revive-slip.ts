import { decimal, euros } from "../exact/index.js";
import type { Json } from "../intake/index.js";
import type { PaySlip } from "./situation/pay-slip.js";

/** The fields of a slip, at whatever depth, that hold a number. */
const numbers: ReadonlySet<string> = new Set([
  "points",
  "base",
  "rate",
  "amount",
  "exact",
  "paid",
  "whole",
  "gross",
  "bonusBase",
  "total",
  "value",
  "result",
]);

const written = /^-?\d+(?:\.\d+)?$/;

/**
 * A slip that was stored as JSON, its numbers Decimals again: it goes wherever the slip itself
 * went, and is written in JSON as it was.
 *
 * @example reviveSlip(JSON.parse(JSON.stringify(slip))).gross.plus(1).toFixed(2) // "2599.86"
 */
export function reviveSlip(stored: Json<PaySlip>): PaySlip {
  return revived(stored) as PaySlip;
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      numbers.has(key) ? numberIn(each) : revived(each),
    ]),
  );
}

/** A number as it was written: an amount keeps its two decimals. */
function numberIn(value: unknown): unknown {
  if (typeof value !== "string" || !written.test(value)) return revived(value);
  const exact = decimal(value);
  return exact.toString() === value ? exact : euros(exact);
}
