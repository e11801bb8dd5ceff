/**
 * Sharing cents in proportion to weights, exactly: everybody has the whole cents of their part, and
 * the cents left go one by one to those who lost the largest fraction of a cent, ties in the order
 * of the list (reading R7).
 *
 * @article A3.1.4 L.477
 */
import { powerOfTen, type Ratio } from "../../exact/index.js";

/** Cents shared. */
export interface Apportionment {
  /** The whole cents of each part, in the order of the weights. */
  readonly whole: readonly bigint[];
  /** Whether each part has one cent more. */
  readonly extra: readonly boolean[];
  /** The cents that nobody has. */
  readonly left: bigint;
}

interface Slice {
  readonly whole: bigint;
  /** The fraction of a cent lost, over the sum of the weights. */
  readonly lost: bigint;
}

/**
 * Shares cents, none or more, in proportion to weights, none of them negative; all are left when
 * every weight is zero.
 */
export function apportion(
  cents: bigint,
  weights: readonly bigint[],
  rule: "largest-remainder" | "undistributed",
): Apportionment {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const none = weights.map(() => false);
  if (sum === 0n) return { whole: weights.map(() => 0n), extra: none, left: cents };
  const slices = slicesOf(cents, weights, sum);
  const whole = slices.map((slice) => slice.whole);
  const left = whole.reduce((rest, part) => rest - part, cents);
  if (rule === "undistributed") return { whole, extra: none, left };
  return { whole, extra: largestFractions(slices, Number(left)), left: 0n };
}

/** Equal weights have equal slices: each is worked out once. */
function slicesOf(cents: bigint, weights: readonly bigint[], sum: bigint): readonly Slice[] {
  const known = new Map<bigint, Slice>();
  return weights.map((weight) => {
    const found = known.get(weight);
    if (found !== undefined) return found;
    const product = cents * weight;
    const slice = { whole: product / sum, lost: product % sum };
    known.set(weight, slice);
    return slice;
  });
}

/**
 * Marks those who lost most, as many as there are cents left; among equals, the first of the list.
 */
function largestFractions(slices: readonly Slice[], cents: number): readonly boolean[] {
  const holders = new Map<bigint, number>();
  for (const { lost } of slices) holders.set(lost, (holders.get(lost) ?? 0) + 1);
  let room = cents;
  const granted = new Map<bigint, number>();
  for (const [lost, people] of [...holders].sort(([a], [b]) => Number(b - a))) {
    granted.set(lost, Math.min(room, people));
    room -= Math.min(room, people);
  }
  return slices.map(({ lost }) => {
    const still = granted.get(lost) as number;
    granted.set(lost, still - 1);
    return still > 0;
  });
}

/** The cents of each part. */
export function centsOf({ whole, extra }: Apportionment): readonly bigint[] {
  return whole.map((cents, index) => (extra[index] === true ? cents + 1n : cents));
}

/**
 * The whole number that stands for a fraction of at most `decimals` decimals among others of the
 * same.
 */
export function asWeight({ dividend, divisor }: Ratio, decimals: number): bigint {
  return (dividend * powerOfTen(decimals)) / divisor;
}
