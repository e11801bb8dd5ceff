import type { Decimal } from "../../exact/index.js";
import {
  type LawOn,
  parameterFigure,
  regimeEntry,
  regimeFigure,
  regimeTable,
} from "../../law/index.js";
import {
  type Expression,
  type Figure,
  figure,
  greatest,
  product,
  quotient,
  resultOf,
  type Step,
  step,
} from "../../working/index.js";

const label = { fr: "SMIC du mois", en: "SMIC of the month" };
const hoursName = { fr: "heures de la semaine", en: "hours of the week" };
const weeksName = { fr: "semaines de l'année", en: "weeks of the year" };
const monthsName = { fr: "mois de l'année", en: "months of the year" };

/**
 * What pay at full time is brought up to since December 2012: the conventional minimum of the year,
 * or the SMIC, by its hourly value where the caller gives it, where there is none or it is higher.
 *
 * @article RP-08.02
 * @article 2014-01-7bis
 */
export function guarantee(
  on: LawOn,
  hourly: Figure | undefined,
): {
  readonly steps: readonly Step[];
  readonly due: Expression;
} {
  const smic = step({
    id: "MONTHLY_SMIC",
    label,
    expression: monthlySmic(on, hourly),
    unit: "euros",
    decimals: 2,
    articles: ["Smic"],
  });
  if (regimeEntry("conventionalMinimum", on) === undefined) {
    return { steps: [smic], due: resultOf(smic) };
  }
  const minimum = regimeFigure("conventionalMinimum", on, "euros");
  return { steps: [smic], due: greatest(minimum, resultOf(smic)) };
}

function monthlySmic(on: LawOn, given: Figure | undefined): Expression {
  const [hours, weeks, months] = regimeTable("statutoryMonthHours", on) as readonly [
    Decimal,
    Decimal,
    Decimal,
  ];
  const hourly = given ?? parameterFigure("hourlyStatutoryMinimum", on, "euros");
  const worked = product(
    hourly,
    figure(hours, "hours", hoursName),
    figure(weeks, "ratio", weeksName),
  );
  return quotient(worked, figure(months, "months", monthsName));
}
