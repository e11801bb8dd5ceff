import type { Language } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import type { CareerProjection } from "../../projection/index.js";
import { chartSeries } from "./chart-series.js";
import { steppedSvg } from "./stepped-svg.js";

const words = {
  fr: {
    levels: "Salaire brut mensuel (euros)",
    title: (names: string) => `Projection de carrière\u00a0: ${names}`,
  },
  en: {
    levels: "Gross monthly pay (euros)",
    title: (names: string) => `Career projection: ${names}`,
  },
};

/**
 * A projection as one SVG file: the monthly pay over the years, a stepped line for each situation,
 * axes labelled in French or in English. It follows the reader's light or dark theme, and holds no
 * script and nothing to fetch.
 *
 * @example writeFileSync("carriere.svg", projectionSvg(projectCareer(request), "fr"))
 */
export function projectionSvg(
  given: CareerProjection | Json<CareerProjection>,
  language: Language,
): string {
  const series = chartSeries(given as CareerProjection);
  const { levels, title } = words[language];
  const named = { levels, title: title(series.lines.map((line) => line.title).join(" / ")) };
  return steppedSvg(series, named, language);
}
