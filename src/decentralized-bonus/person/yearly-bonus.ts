import { type Decimal, type DecimalInput, decimal, euros, total, zero } from "../../exact/index.js";
import { type AppliedReading, type Step, traced } from "../../working/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import type { CountedAbsence } from "../absences/counted-days.js";
import { type Bearer, type BonusBasis, basisOf, bonusIn } from "./bonus-basis.js";

/** A rate, and the gross on which it bears. */
export interface RatedGross {
  /** Percent. */
  readonly rate: Decimal;
  /** Euros. */
  readonly gross: Decimal;
}

/** The bonus of a year, with its working. */
export interface YearlyBonus {
  /** Percent: the rate, or the last one where it changes inside the year. */
  readonly rate: Decimal;
  /**
   * The rates of the year in their order, each with the gross on which it bears; none without a
   * bonus.
   */
  readonly rates: readonly RatedGross[];
  /** Euros: the gross of the year. */
  readonly yearlyGross: Decimal;
  /** Euros, rounded to the cent, halves up: the rate of the gross. */
  readonly bonus: Decimal;
  /** The dated absences that fall in the year, cut at its ends. */
  readonly absences: readonly CountedAbsence[];
  /** The absence days that count, the free ones included. */
  readonly countedDays: Decimal;
  /** The absence days that take their part of the bonus away. */
  readonly abatedDays: Decimal;
  /** Euros, rounded to the cent, halves up. */
  readonly abatement: Decimal;
  /** Euros: what is left of the bonus. */
  readonly net: Decimal;
  /** The working, step by step. */
  readonly steps: readonly Step[];
}

/** Works out the bonus of somebody who has one, with its working. */
export function yearlyBonus(bearer: Bearer, year: BonusYear): YearlyBonus {
  return bonusFrom(basisOf(bearer, year), year);
}

/** Works out a bonus, with its working, from gross already cut and days already counted. */
export function bonusFrom(basis: BonusBasis, year: BonusYear): YearlyBonus {
  const steps: Step[] = [];
  const { bonus, counted, abated, abatement, left } = bonusIn(traced(steps), basis, year);
  const rates = basis.parts.map(({ rate, gross }) => ({
    rate: rate.percent,
    gross: euros(total(gross.map(({ value }) => decimal(value as DecimalInput)))),
  }));
  return {
    rate: (rates.at(-1) as RatedGross).rate,
    rates,
    yearlyGross: euros(total(rates.map(({ gross }) => gross))),
    bonus: bonus.value,
    absences: basis.days.absences,
    countedDays: counted.value,
    abatedDays: abated.value,
    abatement: abatement.value,
    net: left.value,
    steps,
  };
}

/** The bonus of whoever has none, on a gross that counts for nothing. */
export function noBonus(yearlyGross: Decimal): YearlyBonus {
  const nil = euros(zero);
  return {
    rate: zero,
    rates: [],
    yearlyGross,
    bonus: nil,
    absences: [],
    countedDays: zero,
    abatedDays: zero,
    abatement: nil,
    net: nil,
    steps: [],
  };
}

/** The readings that steps rest on, each once. */
export function readingsOf(steps: readonly Step[]): readonly AppliedReading[] {
  return [...new Set(steps.flatMap(({ readings }) => readings))];
}
