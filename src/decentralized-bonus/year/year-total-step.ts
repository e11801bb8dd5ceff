/**
 * The gross of a civil year is that of its payslips; with the bonus left after abatement, it is
 * what the year comes to.
 *
 * @article Expose-III.9 L.127
 */
import { type Decimal, ofMonth } from "../../exact/index.js";
import type { PaySlip } from "../../pay/index.js";
import { figure, resultOf, type Step, step, sum, sumOf } from "../../working/index.js";
import { netName } from "./balance.js";

const common = { unit: "euros", decimals: 2, articles: ["Expose-III.9"] } as const;

/** The gross of the payslips of a year. */
export function yearlyGrossStep(slips: readonly PaySlip[]): Step {
  const months = slips.map(({ month, gross }) => {
    const of = ofMonth(month);
    return figure(gross, "euros", { fr: `salaire brut ${of.fr}`, en: `gross ${of.en}` });
  });
  const label = { fr: "Salaire brut de l'année", en: "Gross of the year" };
  return step({ id: "yearly-gross", label, expression: sumOf(months), ...common });
}

/** The total of a year: its gross and its bonus. */
export function yearTotalStep(gross: Step, net: Decimal): Step {
  const label = { fr: "Total de l'année", en: "Total of the year" };
  const expression = sum(resultOf(gross), figure(net, "euros", netName));
  return step({ id: "year-total", label, expression, ...common });
}
