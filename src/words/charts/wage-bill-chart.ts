import type { Language } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import type { ComparedWageBill } from "../../wage-bill/index.js";
import { billSeries } from "./chart-series.js";
import { steppedChart } from "./stepped-chart.js";
import { billTitles } from "./wage-bill-svg.js";

const heading = { fr: "Masse salariale mensuelle, en euros", en: "Monthly wage bill, in euros" };

/**
 * A wage bill as a chart in plain text: what each month costs, and what it would under other terms.
 *
 * @example
 * wageBillChart(projectWageBill(request), "en").split("\n")[0] // "Monthly wage bill, in euros"
 */
export function wageBillChart(
  given: ComparedWageBill | Json<ComparedWageBill>,
  language: Language,
): string {
  const series = billSeries(given as ComparedWageBill, billTitles[language]);
  return steppedChart(series, heading[language], language);
}
