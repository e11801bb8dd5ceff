import { isDecimal } from "./money.js";

/**
 * The same value, which nobody can write into any more: its fields, and theirs; a decimal is left
 * as it is.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || isDecimal(value)) return value;
  if (Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
