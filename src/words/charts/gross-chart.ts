import { type Decimal, decimal, type Language, writeNumber, zero } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";

/** The monthly gross of a year. */
export interface YearlyGross {
  /** The civil year. */
  readonly year: number;
  /** Euros, of one month of that year. */
  readonly gross: Decimal;
}

const widest = 50;

/**
 * Monthly gross by year as a chart in plain text: a line a year, a bar from zero in proportion of
 * the amount, the amount in euros. Nothing for no year.
 *
 * @example
 * grossChart([{ year: 2003, gross: decimal("1500") }, { year: 2004, gross: decimal("3000") }],
 *   "en")
 * // 2003  █████████████████████████                           1,500.00 €
 * // 2004  ██████████████████████████████████████████████████  3,000.00 €
 */
export function grossChart(
  given: readonly (YearlyGross | Json<YearlyGross>)[],
  language: Language,
): string {
  const years = given.map(({ year, gross }) => ({ year, gross: decimal(gross) }));
  const highest = years.reduce((most, { gross }) => (gross.greaterThan(most) ? gross : most), zero);
  const amounts = years.map(({ gross }) => writeNumber(gross, language, 2));
  const width = Math.max(0, ...amounts.map(({ length }) => length));
  const lines = years.map(({ year, gross }, place) => {
    const bar = barOf(gross, highest).padEnd(widest);
    return `${year}  ${bar}  ${(amounts[place] as string).padStart(width)} €`;
  });
  return lines.join("\n");
}

function barOf(gross: Decimal, highest: Decimal): string {
  if (highest.isZero()) return "";
  return "█".repeat(gross.times(widest).div(highest).round().toNumber());
}
