/**
 * The coefficient of a director: 32 562 × CA^0.1671 ÷ (12 × V), by an exact comparison of whole powers; floor, ceiling and frozen denominator by date.
 */
import { type Exact, exact, isLess, times } from "../whole.js";
import { counts, type View } from "./law.js";
import { pointValueOf } from "./money.js";

function bounded(charges: Exact, view: View): Exact {
  if (!counts("2003-05", view)) return charges;
  const floor = exact(counts("2007-04", view) ? "0.84" : "0.53");
  const ceiling = exact("70");
  if (isLess(charges, floor)) return floor;
  return isLess(ceiling, charges) ? ceiling : charges;
}

/** Whether `points` hundredths are at most the coefficient: (points ÷ k)^10000 ≤ CA^1671. */
function isAtMost(points: bigint, factor: Exact, charges: Exact): boolean {
  // y = factor × CA^0.1671, so y ≤ Y when (y ÷ factor)^10000 ≤ CA^1671
  const [over, under] = [points * factor.under, factor.over * 200n];
  return over ** 10000n * charges.under ** 1671n <= charges.over ** 1671n * under ** 10000n;
}

/** Two decimals, half up (reading R9). */
export function directorCoefficient(charges: string, view: View, deputy = false): string {
  const ca = bounded(exact(charges), view);
  const v = counts("2006-03", view) ? exact("4.151") : pointValueOf(view);
  const twelfth: Exact = { over: 32562n * v.under, under: 12n * v.over };
  const factor = deputy ? times(twelfth, exact("0.85")) : twelfth;
  // halves of a hundredth: the greatest odd number of two-hundredths at most the coefficient decides
  // a first guess in ordinary numbers bounds the search; the exact comparison alone decides
  const guess = (Number(factor.over) / Number(factor.under)) * Math.exp(0.1671 * logarithm(ca));
  let [low, high] = [BigInt(Math.floor(guess * 100)) - 2n, BigInt(Math.ceil(guess * 100)) + 2n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isAtMost(2n * middle - 1n, factor, ca)) low = middle;
    else high = middle;
  }
  const digits = String(low).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function logarithm({ over, under }: Exact): number {
  return Math.log(Number(over) / Number(under));
}
