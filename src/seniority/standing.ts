import { type Day, type Decimal, frenchDay, type Label } from "../exact/index.js";
import type { ArticleId, ParameterId } from "../ids/index.js";
import { parameterFigure, reading } from "../law/index.js";
import {
  type AppliedReading,
  type Expression,
  type Figure,
  figure,
  least,
  product,
  resultOf,
  type Step,
  step,
  sum,
} from "../working/index.js";
import { type Clock, dateOn, headYears, nextYearOn, startOn, yearsSinceStart } from "./clock.js";
import type { Lived } from "./lived.js";
import { shiftSteps } from "./shift-steps.js";

/** Where somebody stands on a day: for the seniority bonus, or for the cadre majoration. */
export interface Standing {
  /** The day from which years are counted. */
  readonly date: Day;
  /** Completed years, beyond the limit of the percentage too. */
  readonly years: number;
  /** Percent of the base salary, at most 30 for seniority and 20 for the majoration. */
  readonly rate: Decimal;
  /** The day of the next step; absent once the limit is reached. */
  readonly nextStep?: Day;
}

/** A standing, with the working of its percentage: the last step is the percentage. */
export interface WorkedStanding extends Standing {
  readonly steps: readonly Step[];
}

/** What a percentage is of. */
export interface Scale {
  /** With what the ids of its steps begin. */
  readonly id: "seniority" | "cadre-majoration" | "seniority-at-promotion";
  readonly years: Label;
  readonly rate: Label;
  readonly perYear: ParameterId;
  readonly cap: ParameterId;
  readonly article: ArticleId;
}

/** One per cent a year of service, thirty at most. */
export const seniorityScale: Scale = {
  id: "seniority",
  years: { fr: "Années d'ancienneté accomplies", en: "Completed years of seniority" },
  rate: { fr: "Taux de la prime d'ancienneté", en: "Rate of the seniority bonus" },
  perYear: "seniorityRatePerYear",
  cap: "seniorityRateCap",
  article: "Expose-III.3",
};

/** One per cent a year, twenty at most, for cadres. */
export const majorationScale: Scale = {
  id: "cadre-majoration",
  years: {
    fr: "Années accomplies pour la majoration spécifique",
    en: "Completed years for the majoration",
  },
  rate: { fr: "Taux de la majoration spécifique", en: "Rate of the cadre majoration" },
  perYear: "cadreMajorationRatePerYear",
  cap: "cadreMajorationRateCap",
  article: "Expose-III.4",
};

/**
 * The percentage is one for each completed year, within its limit; it changes on the anniversary of
 * the date. A date of 29 February comes round on the 28th in common years (reading R39).
 * `figuresOf` is the day whose rates apply, where it is another.
 *
 * @article Expose-III.3 L.121
 * @article Expose-III.4 L.122
 */
export function standingOn(
  clock: Clock,
  lived: Lived,
  scale: Scale,
  day: Day,
  figuresOf: Day = day,
): WorkedStanding {
  const years = yearsStep(clock, lived, scale, day);
  const rate = rateStep(clock, scale, years, figuresOf);
  const atLimit = rate.result.equals(capOf(scale, figuresOf).value);
  return {
    date: dateOn(clock, lived, day),
    years: headYears(clock) + years.result.toNumber(),
    rate: rate.result,
    ...(atLimit ? {} : { nextStep: nextYearOn(clock, lived, day) }),
    steps: [...shiftSteps(clock, lived, scale.id, day), years, rate],
  };
}

function capOf({ cap }: Scale, figuresOf: Day): Figure {
  return parameterFigure(cap, figuresOf, "percent");
}

function rateStep({ head }: Clock, scale: Scale, years: Step, figuresOf: Day): Step {
  const { id, rate: label, article, perYear } = scale;
  const earned = product(resultOf(years), parameterFigure(perYear, figuresOf, "percent-per-year"));
  const all: Expression = head === undefined ? earned : sum(resultOf(head), earned);
  return step({
    id: `${id}-rate`,
    label,
    expression: least(all, capOf(scale, figuresOf)),
    unit: "percent",
    articles: [article],
  });
}

function yearsStep(clock: Clock, lived: Lived, { id, years }: Scale, day: Day): Step {
  const start = startOn(clock, lived, day);
  const name = {
    fr: `années accomplies du ${frenchDay(start)} au ${frenchDay(day)}`,
    en: `years completed from ${start} to ${day}`,
  };
  return step({
    id: `${id}-years`,
    label: years,
    expression: figure(yearsSinceStart(clock, lived, day), "years", name),
    unit: "years",
    articles: clock.articles,
    readings: [...clock.readings, ...leapDayReading(start, lived)],
  });
}

function leapDayReading(start: Day, { choices }: Lived): readonly AppliedReading[] {
  return start.endsWith("-02-29") ? [reading(choices, "R39")] : [];
}
