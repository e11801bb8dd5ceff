import { type Decimal, decimal, zero } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { type LawOn, regimeTable } from "../law/index.js";
import type { TechnicitySteps } from "./stated-rates.js";

/** The levels of technicité above the first, in their order. */
export const technicityLevels = ["junior", "confirme", "senior", "expert"] as const;

/**
 * The percentage of seniority that so many completed years give by the table of a law; its last row
 * is the last.
 *
 * @article RP-08.01.1
 * @article 2014-01-08.01.1
 */
export function tableSeniority(years: number, on: LawOn, choices?: ReadingChoices): Decimal {
  const rates = regimeTable("seniorityRates", on, choices);
  return rates[Math.min(years, rates.length - 1)] as Decimal;
}

/**
 * The completed years at which each level of technicité begins: those of the text, or sooner where
 * the employer says so.
 */
export function technicityYears(
  on: LawOn,
  steps: TechnicitySteps = {},
  choices?: ReadingChoices,
): readonly number[] {
  return regimeTable("technicityYears", on, choices).map((years, place) => {
    const level = technicityLevels[place - 1];
    const own = level === undefined ? undefined : steps[level];
    return (own === undefined ? years : decimal(own)).toNumber();
  });
}

/**
 * The percentage of technicité that so many completed years as a cadre give by the levels of a law.
 *
 * @article RP-08.01.1
 * @article 2014-01-08.01.1
 */
export function tableTechnicity(
  years: number,
  on: LawOn,
  steps?: TechnicitySteps,
  choices?: ReadingChoices,
): Decimal {
  const rates = regimeTable("technicityRates", on, choices);
  const place = technicityYears(on, steps, choices).findLastIndex((first) => first <= years);
  return rates[place] as Decimal;
}

/**
 * The strict rate of technicité: the highest of the table that is not above the percentage paid.
 *
 * @article 2014-02-2.2
 */
export function strictTechnicity(paid: Decimal, on: LawOn, choices?: ReadingChoices): Decimal {
  const rates = regimeTable("technicityRates", on, choices);
  return rates.findLast((rate) => rate.lessThanOrEqualTo(paid)) ?? zero;
}
