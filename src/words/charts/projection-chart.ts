import type { Language } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import type { CareerProjection } from "../../projection/index.js";
import { chartSeries } from "./chart-series.js";
import { steppedChart } from "./stepped-chart.js";

const heading = { fr: "Salaire brut mensuel, en euros", en: "Gross monthly pay, in euros" };

/**
 * A projection as a chart in plain text: the monthly pay over the years, a mark for each situation,
 * the levels in euros on the left.
 *
 * @example
 * projectionChart(projectCareer(request), "en").split("\n")[0]
 * // "Gross monthly pay, in euros"
 */
export function projectionChart(
  given: CareerProjection | Json<CareerProjection>,
  language: Language,
): string {
  return steppedChart(chartSeries(given as CareerProjection), heading[language], language);
}
