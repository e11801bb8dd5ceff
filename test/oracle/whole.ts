/**
 * Exact numbers as whole numbers: a numerator and a denominator, both BigInt. Nothing here or beside it imports the library.
 */
export interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal as it is written, `"4.151"` or 4.151. */
export function exact(written: string | number): Exact {
  const [whole = "", decimals = ""] = String(written).split(".");
  if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(decimals)) throw new Error(`not plain: ${written}`);
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export const nothing: Exact = { over: 0n, under: 1n };

export function times(...factors: readonly Exact[]): Exact {
  let [over, under] = [1n, 1n];
  for (const factor of factors) {
    over *= factor.over;
    under *= factor.under;
  }
  return { over, under };
}

export function plus(...terms: readonly Exact[]): Exact {
  let [over, under] = [0n, 1n];
  for (const term of terms) {
    over = over * term.under + term.over * under;
    under *= term.under;
  }
  return { over, under };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under });
}

/** So many hundredths of a number. */
export function percentOf(base: Exact, percent: Exact): Exact {
  return times(base, percent, { over: 1n, under: 100n });
}

export function isLess(a: Exact, b: Exact): boolean {
  return a.over * b.under < b.over * a.under;
}

/** The whole number of hundredths, halves up; amounts of pay are never negative. */
export function cents({ over, under }: Exact): bigint {
  if (over < 0n) throw new Error("an amount of pay is never negative");
  return (200n * over + under) / (2n * under);
}

/** An amount of so many cents. */
export function ofCents(amount: bigint): Exact {
  return { over: amount, under: 100n };
}

/** The number rounded to the cent. */
export function toCent(value: Exact): Exact {
  return ofCents(cents(value));
}

/** Cents as a payslip writes them, `"1545.50"`. */
export function written(amount: bigint): string {
  const digits = String(amount).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
