/**
 * Numbers as a request writes them: decimals, and exact fractions.
 */
import { cents, type Exact, exact } from "../whole.js";

export type Quantity = string | number | { readonly hours: string; readonly of: string };

export function numberOf(given: Quantity): Exact {
  if (typeof given === "object") return numberOf(`${given.hours}/${given.of}`);
  const [over = "", under] = String(given).split("/");
  if (under === undefined) return exact(over);
  const [a, b] = [exact(over), exact(under)];
  return { over: a.over * b.under, under: a.under * b.over };
}

/** The cents of an amount of either sign, halves away from zero. */
export function signedCents({ over, under }: Exact): bigint {
  return over < 0n ? -cents({ over: -over, under }) : cents({ over, under });
}

/** Cents of either sign as a payslip writes them. */
export function writtenSigned(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The points of a number, rounded up to two decimals (reading R86). */
export function upToHundredth({ over, under }: Exact): Exact {
  if (over <= 0n) return { over: 0n, under: 1n };
  return { over: (over * 100n + under - 1n) / under, under: 100n };
}

/** Whether an amount falls halfway between two cents. */
export function isTie({ over, under }: Exact): boolean {
  return (200n * over) % under === 0n && ((200n * over) / under) % 2n !== 0n;
}
