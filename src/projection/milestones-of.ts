import { type Day, type Decimal, firstMonthFrom, type Month } from "../exact/index.js";
import type { Landmark } from "../seniority/index.js";
import type { Stretch } from "./pay-career.js";
import type { Horizon, PlannedCareer } from "./planned-career.js";

/** A day on which something changes, and what holds from then on. */
export interface Milestone {
  /** The day on which it falls. */
  readonly on: Day;
  /** The first month wholly paid so. */
  readonly paidFrom: Month;
  /** The title of the métier held. */
  readonly metier: string;
  /** Percent. */
  readonly seniorityRate: Decimal;
  /** Percent, of a cadre. */
  readonly majorationRate?: Decimal;
  /** Points for full time, seniority and majoration included. */
  readonly coefficient: Decimal;
  /** Euros per point. */
  readonly pointValue: Decimal;
  /** Euros: the gross of a month. */
  readonly monthlyPay: Decimal;
}

/** The days on which something changes that is paid whole before the end. */
export function milestonesOf(
  { landmarks, days, otherDays }: PlannedCareer,
  stretches: readonly Stretch[],
  { until }: Horizon,
): readonly Milestone[] {
  const turning = new Set(stretches.map(({ from }) => from));
  const told = new Set(days.map(firstMonthFrom));
  const others = otherDays.filter((day) => {
    const month = firstMonthFrom(day);
    return turning.has(month) && !told.has(month);
  });
  return [...new Set([...days, ...others])]
    .sort()
    .filter((day) => firstMonthFrom(day) < until)
    .map((on) => milestone(on, landmarks, stretches));
}

function milestone(
  on: Day,
  landmarks: readonly Landmark[],
  stretches: readonly Stretch[],
): Milestone {
  const paidFrom = firstMonthFrom(on);
  const { seniority, cadreMajoration } = landmarks.findLast((each) => each.on <= on) as Landmark;
  const stretch = stretches.findLast((each) => each.from <= paidFrom) as Stretch;
  const { metier, coefficient, pointValue, monthlyPay } = stretch;
  return {
    on,
    paidFrom,
    metier,
    seniorityRate: seniority.rate,
    ...(cadreMajoration === undefined ? {} : { majorationRate: cadreMajoration.rate }),
    coefficient,
    pointValue,
    monthlyPay,
  };
}
