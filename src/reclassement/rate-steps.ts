import type { Decimal } from "../exact/index.js";
import {
  parameterFigure,
  type YearlyPercentage,
  yearlyMajoration,
  yearlySeniority,
} from "../law/index.js";
import type { Situation } from "../pay/index.js";
import type { YearsInForce } from "../seniority/index.js";
import {
  type Expression,
  figure,
  labelled,
  least,
  product,
  resultOf,
  type Step,
  type StepName,
  step,
  sum,
} from "../working/index.js";

const elapsedName = { fr: "années écoulées", en: "years gone by" };

/**
 * The percentages held so many years after those of a situation: one more for each, up to the cap.
 * Majoration of cadres only.
 *
 * @article Art8 L.618-619
 * @article Art7 L.588
 */
export function rateSteps(
  situation: Situation,
  elapsed: number,
  name: StepName,
): readonly [Step, ...Step[]] {
  const { seniorityYears, cadreYears, career, day } = situation;
  const worked = (kind: YearlyPercentage, years: Decimal | undefined): Step => {
    const grown =
      career === undefined
        ? yearsGrown(kind, Number(years) + elapsed, day)
        : careerGrown(kind, career, elapsed, day);
    return rateStep(kind, grown, day, name);
  };
  const first = worked(yearlySeniority, seniorityYears);
  return situation.position.paidAs.cadre ? [first, worked(yearlyMajoration, cadreYears)] : [first];
}

function rateStep(kind: YearlyPercentage, grown: Expression, day: string, name: StepName): Step {
  return step({
    id: `${name.id}_${kind.id}`,
    label: labelled(kind.label, name),
    expression: least(grown, parameterFigure(kind.cap, day, "percent")),
    unit: "percent",
    articles: ["Art8"],
  });
}

function yearsGrown(
  { years, perYear }: Pick<YearlyPercentage, "years" | "perYear">,
  count: number,
  day: string,
): Expression {
  return product(figure(count, "years", years), parameterFigure(perYear, day, "percent-per-year"));
}

/** The percentage of a career, former points among it, and one more for each year gone by. */
function careerGrown(
  { standing: id, perYear }: YearlyPercentage,
  { standing }: YearsInForce,
  elapsed: number,
  day: string,
): Expression {
  const start = standing.steps.find((each) => each.id === id) as Step;
  return sum(resultOf(start), yearsGrown({ years: elapsedName, perYear }, elapsed, day));
}
