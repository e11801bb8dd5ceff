import type { Decimal } from "../exact/index.js";
import {
  type LawOn,
  parameterFigure,
  type YearlyPercentage,
  yearlyMajoration,
  yearlySeniority,
} from "../law/index.js";
import type { Situation } from "../pay/index.js";
import { stepsOfStanding, type YearsInForce } from "../seniority/index.js";
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
  const { seniorityYears, cadreYears, career, law } = situation;
  const worked = (kind: YearlyPercentage, years: Decimal | undefined): Step => {
    const grown =
      career === undefined
        ? yearsGrown(kind, Number(years) + elapsed, law)
        : careerGrown(kind, career, elapsed, law);
    return rateStep(kind, grown, law, name);
  };
  const first = worked(yearlySeniority, seniorityYears);
  return situation.position.paidAs.cadre ? [first, worked(yearlyMajoration, cadreYears)] : [first];
}

function rateStep(kind: YearlyPercentage, grown: Expression, law: LawOn, name: StepName): Step {
  return step({
    id: `${name.id}_${kind.id}`,
    label: labelled(kind.label, name),
    expression: least(grown, parameterFigure(kind.cap, law, "percent")),
    unit: "percent",
    articles: ["Art8"],
  });
}

function yearsGrown(
  { years, perYear }: Pick<YearlyPercentage, "years" | "perYear">,
  count: number,
  law: LawOn,
): Expression {
  return product(figure(count, "years", years), parameterFigure(perYear, law, "percent-per-year"));
}

/** The percentage of a career, former points among it, and one more for each year gone by. */
function careerGrown(
  { standing: name, perYear }: YearlyPercentage,
  { standing }: YearsInForce,
  elapsed: number,
  law: LawOn,
): Expression {
  const start = stepsOfStanding(standing, name).at(-1) as Step;
  return sum(resultOf(start), yearsGrown({ years: elapsedName, perYear }, elapsed, law));
}
