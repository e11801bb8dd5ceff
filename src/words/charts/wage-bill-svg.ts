import type { Language } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import type { ComparedWageBill } from "../../wage-bill/index.js";
import { billSeries } from "./chart-series.js";
import { type ChartWords, steppedSvg } from "./stepped-svg.js";

/** The names of the two bills of a chart. */
export const billTitles: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["Budget", "Autres termes"],
  en: ["Bill", "Other terms"],
};

const words: Readonly<Record<Language, ChartWords>> = {
  fr: { title: "Masse salariale", levels: "Masse salariale mensuelle (euros)" },
  en: { title: "Wage bill", levels: "Monthly wage bill (euros)" },
};

/**
 * A wage bill as one SVG file: what each month costs, and what it would under other terms. It
 * follows the reader's light or dark theme, and holds no script and nothing to fetch.
 *
 * @example writeFileSync("budget.svg", wageBillSvg(projectWageBill(request), "fr"))
 */
export function wageBillSvg(
  given: ComparedWageBill | Json<ComparedWageBill>,
  language: Language,
): string {
  const series = billSeries(given as ComparedWageBill, billTitles[language]);
  return steppedSvg(series, words[language], language);
}
