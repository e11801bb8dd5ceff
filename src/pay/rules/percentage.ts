import { type Decimal, frenchDay, zero } from "../../exact/index.js";
import { parameterFigure, type YearlyPercentage } from "../../law/index.js";
import {
  type MonthPart,
  type StandingName,
  stepsOfStanding,
  type YearsInForce,
} from "../../seniority/index.js";
import {
  type AppliedReading,
  type Expression,
  figure,
  least,
  product,
  quotient,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";
import type { Situation } from "../situation/situation.js";

/** A percentage of the base salary that grows with the years. */
export interface PercentageOfBase {
  /** Its amount, on a base. */
  readonly of: (base: Expression) => Expression;
  /** Percent; absent where the month is split between two. */
  readonly rate?: Decimal;
  /** The steps that come before it. */
  readonly before: readonly Step[];
  /** The readings of ambiguous texts that it rests on. */
  readonly readings: readonly AppliedReading[];
}

/** Where a percentage stands in a career. */
export interface OfCareer {
  /** Which standing of a career it is. */
  readonly kept: StandingName;
}

/** A percentage of so much a completed year, of a month of pay. */
export interface Growth extends OfCareer {
  readonly yearly: YearlyPercentage;
  readonly articles: Step["articles"];
}

/**
 * The percentage in force for the month: of the years given, or of the career on the first day of
 * the month (reading R38).
 *
 * @article Expose-III.3 L.121
 * @article Expose-III.4 L.122
 */
export function percentageOf(
  situation: Situation,
  years: Decimal | undefined,
  growth: Growth,
): PercentageOfBase | undefined {
  if (situation.career !== undefined) return careerPercentage(situation.career, growth);
  const stated = statedRate(situation, growth);
  if (stated !== undefined) return stated;
  return years === undefined ? undefined : percentageOfYears(situation, years, growth);
}

const printed = { fr: "pourcentage du bulletin", en: "percentage on the payslip" };

/** The percentage that the payslip prints, where it is given. */
function statedRate({ statedRates }: Situation, growth: Growth): PercentageOfBase | undefined {
  const own = growth.kept === "seniority" ? statedRates?.seniority : statedRates?.technicity;
  if (own === undefined) return undefined;
  const { yearly, articles } = growth;
  const { id, label } = yearly;
  const expression = figure(own, "percent", printed);
  const rate = step({ id, label, expression, unit: "percent", articles });
  return {
    of: (base) => product(base, resultOf(rate)),
    rate: rate.result,
    before: [rate],
    readings: [],
  };
}

/** The percentage that completed years give. */
export function percentageOfYears(
  on: Pick<Situation, "law">,
  years: Decimal,
  growth: Growth,
): PercentageOfBase {
  const rate = yearlyRate(on, years, growth);
  return {
    of: (base) => product(base, resultOf(rate)),
    rate: rate.result,
    before: [rate],
    readings: [],
  };
}

/** The step of a percentage of so much a completed year, up to a cap. */
export function yearlyRate(
  { law }: Pick<Situation, "law">,
  years: Decimal,
  { yearly, articles }: Pick<Growth, "yearly" | "articles">,
): Step {
  const perYear = parameterFigure(yearly.perYear, law, "percent-per-year");
  const counted = product(figure(years, "years", yearly.years), perYear);
  const { id, label } = yearly;
  const expression = least(counted, parameterFigure(yearly.cap, law, "percent"));
  return step({ id, label, expression, unit: "percent", articles });
}

/** The percentage of a career, each part of the month at its own where it is split. */
export function careerPercentage(
  { parts, readings }: YearsInForce,
  growth: OfCareer,
): PercentageOfBase | undefined {
  const [first, ...others] = parts;
  if (first.standing[growth.kept] === undefined) return undefined;
  const before = stepsOfStanding(first.standing, growth.kept);
  const rate = before.at(-1) as Step;
  const whole: PercentageOfBase = {
    of: (base) => product(base, resultOf(rate)),
    rate: rate.result,
    before,
    readings,
  };
  return others.length === 0 ? whole : splitBetween(whole, parts, growth);
}

/** Each part of the month at its own percentage, by calendar days. */
function splitBetween(
  { before, readings }: PercentageOfBase,
  parts: YearsInForce["parts"],
  growth: OfCareer,
): PercentageOfBase {
  const all = parts.reduce((days, part) => days + part.days, 0);
  const days = figure(all, "days", { fr: "jours du mois", en: "days of the month" });
  const of = (base: Expression): Expression =>
    quotient(sum(...parts.map((part) => product(base, ...partFactors(part, growth)))), days);
  return { of, before, readings };
}

function partFactors(
  { from, days, standing }: MonthPart,
  { kept }: OfCareer,
): readonly Expression[] {
  const rate = standing[kept]?.rate ?? zero;
  const since = { fr: `taux à partir du ${frenchDay(from)}`, en: `rate from ${from}` };
  const counted = { fr: "jours", en: "days" };
  return [figure(rate, "percent", since), figure(days, "days", counted)];
}
