/**
 * The months of the retirement allowance by the day of departure (15.03.2.2): three scales, and the better of two for whoever was in post on 2 December 2012.
 */
import { regimes } from "./sources.js";

const scales = regimes.retirement.voluntary;

function monthsOf(index: number, years: number, cadre: boolean): number {
  const scale = scales[index];
  const step = scale?.months.filter((each) => each.years <= years).at(-1);
  if (step === undefined) return 0;
  return Number(cadre ? (step.cadres ?? step.months) : step.months);
}

/** The months due on a departure; nothing under ten years, where the law applies. */
export function retirementMonths(
  on: string,
  years: number,
  cadre: boolean,
  inPostOn2012: boolean,
): number {
  const index = scales.filter(({ from }) => from <= on).length - 1;
  const own = monthsOf(index, years, cadre);
  const before = index === 1 && inPostOn2012 ? monthsOf(0, years, cadre) : 0;
  return Math.max(own, before);
}
