import type { Decimal, Label } from "../exact/index.js";
import type { ParameterId } from "../ids/index.js";
import { parameterFigure } from "../law/index.js";
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

interface RateKind {
  readonly id: string;
  readonly label: Label;
  readonly years: Label;
  readonly perYear: ParameterId;
  readonly cap: ParameterId;
  /** The step of a career that gives it. */
  readonly standing: string;
}

const seniority: RateKind = {
  id: "SENIORITY_RATE",
  label: { fr: "Taux d'ancienneté", en: "Seniority rate" },
  years: { fr: "années d'ancienneté accomplies", en: "completed years of seniority" },
  perYear: "seniorityRatePerYear",
  cap: "seniorityRateCap",
  standing: "seniority-rate",
};

const majoration: RateKind = {
  id: "CADRE_MAJORATION_RATE",
  label: { fr: "Taux de la majoration spécifique", en: "Rate of the cadre majoration" },
  years: {
    fr: "années comptant pour la majoration spécifique",
    en: "years counted for the cadre majoration",
  },
  perYear: "cadreMajorationRatePerYear",
  cap: "cadreMajorationRateCap",
  standing: "cadre-majoration-rate",
};

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
  const worked = (kind: RateKind, years: Decimal | undefined): Step => {
    const grown =
      career === undefined
        ? yearsGrown(kind, Number(years) + elapsed, day)
        : careerGrown(kind, career, elapsed, day);
    return rateStep(kind, grown, day, name);
  };
  const first = worked(seniority, seniorityYears);
  return situation.position.paidAs.cadre ? [first, worked(majoration, cadreYears)] : [first];
}

function rateStep(kind: RateKind, grown: Expression, day: string, name: StepName): Step {
  return step({
    id: `${name.id}_${kind.id}`,
    label: labelled(kind.label, name),
    expression: least(grown, parameterFigure(kind.cap, day, "percent")),
    unit: "percent",
    articles: ["Art8"],
  });
}

function yearsGrown(
  { years, perYear }: Pick<RateKind, "years" | "perYear">,
  count: number,
  day: string,
): Expression {
  return product(figure(count, "years", years), parameterFigure(perYear, day, "percent-per-year"));
}

/** The percentage of a career, former points among it, and one more for each year gone by. */
function careerGrown(
  { standing: id, perYear }: RateKind,
  { standing }: YearsInForce,
  elapsed: number,
  day: string,
): Expression {
  const start = standing.steps.find((each) => each.id === id) as Step;
  return sum(resultOf(start), yearsGrown({ years: elapsedName, perYear }, elapsed, day));
}
