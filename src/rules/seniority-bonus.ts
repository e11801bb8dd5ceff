import type { ParameterId } from "../generated/ids.js";
import type { Decimal } from "../money.js";
import { parameterFigure } from "../parameters.js";
import type { Situation } from "../situation.js";
import type { PayLine } from "../slip.js";
import { figure, least, product, resultOf, type Step, step } from "../trace.js";
import { type Earlier, payLine } from "./line.js";
import { seniorityBase } from "./seniority-base.js";

const label = { fr: "Prime d'ancienneté", en: "Seniority bonus" };
const rateLabel = { fr: "Taux d'ancienneté", en: "Seniority rate" };
const yearsName = { fr: "années d'ancienneté accomplies", en: "completed years of seniority" };

const articles = ["08.01.1", "Expose-III.3"] as const;

const rateParts = {
  id: "SENIORITY_RATE",
  label: rateLabel,
  yearsName,
  perYear: "seniorityRatePerYear",
  cap: "seniorityRateCap",
  articles,
} as const;

/** What a percentage that grows with the years is made of. */
interface YearlyRate {
  readonly id: string;
  readonly label: Step["label"];
  readonly yearsName: Step["label"];
  readonly perYear: ParameterId;
  readonly cap: ParameterId;
  readonly articles: Step["articles"];
}

/** The day whose figures hold. */
type DatedDay = Pick<Situation, "day">;

/** A percentage of so much a completed year, up to a cap. */
export function yearlyRate({ day }: DatedDay, years: Decimal, parts: YearlyRate): Step {
  const perYear = parameterFigure(parts.perYear, day, "percent-per-year");
  const counted = product(figure(years, "years", parts.yearsName), perYear);
  const expression = least(counted, parameterFigure(parts.cap, day, "percent"));
  return step({
    id: parts.id,
    label: parts.label,
    expression,
    unit: "percent",
    articles: parts.articles,
  });
}

/** The percentage of seniority that completed years give. */
export function seniorityRate(on: DatedDay, years: Decimal): Step {
  return yearlyRate(on, years, rateParts);
}

/**
 * Seniority adds 1 % of the base salary per completed year, at most 30 %.
 *
 * @article Expose-III.3 L.121
 * @article Expose-II.6 L.103
 * @article 08.01.1 L.170-173
 */
export function seniorityBonus(situation: Situation, earlier: Earlier): PayLine {
  const rate = seniorityRate(situation, situation.seniorityYears);
  const { expression: base, before, readings } = seniorityBase(situation, earlier);
  return payLine(situation, {
    code: "SENIORITY",
    label,
    expression: product(base, resultOf(rate)),
    base: base.value,
    rate: rate.result,
    articles,
    readings,
    before: [...before, rate],
  });
}
