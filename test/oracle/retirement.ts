/**
 * The retirement allowance in whole numbers (15.03.2.2): months of the mean of the last three months, rebuilt to full time.
 */
import { cents, type Exact, exact, isLess, plus, times, written } from "./whole.js";

const steps: readonly (readonly [years: string, months: bigint])[] = [
  ["25", 6n],
  ["22", 5n],
  ["19", 4n],
  ["15", 3n],
];

function months(years: Exact, cadre: boolean): bigint {
  for (const [from, count] of steps) if (!isLess(years, exact(from))) return count;
  return cadre ? 2n : 1n;
}

export interface Leaver {
  readonly years: string;
  readonly cadre: boolean;
  readonly lastThreeMonths: readonly string[];
  readonly fullTimeRatio?: string;
}

/** The amount, or nothing under ten years, where the law applies. */
export function retirement(leaver: Leaver): string | undefined {
  const years = exact(leaver.years);
  if (isLess(years, exact("10"))) return undefined;
  const { over, under } = exact(leaver.fullTimeRatio ?? "1");
  const third = { over: 1n, under: 3n };
  const mean = times(plus(...leaver.lastThreeMonths.map(exact)), third, {
    over: under,
    under: over,
  });
  return written(cents(times(mean, { over: months(years, leaver.cadre), under: 1n })));
}
