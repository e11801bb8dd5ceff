import {
  addYears,
  completedYears,
  type Day,
  type Decimal,
  type Span,
  within,
} from "../exact/index.js";
import { becomings } from "../ids/index.js";
import { type HeldJob, heldId } from "../job/index.js";
import type { Regime } from "../law/index.js";
import { type Clock, clockOn, runningPeriods, startOn } from "./clock.js";
import { heldOn } from "./jobs-held.js";
import type { Lived } from "./lived.js";
import { completedOn } from "./standing.js";
import { percentagesOn, type WorkedCareer } from "./worked-career.js";

/** A percentage and the completed years that give it. */
export interface Percentage {
  /** Completed years. */
  readonly years: number;
  /** Percent of the base salary. */
  readonly rate: Decimal;
}

/** A day on which a percentage or the métier changes, and what holds from then on. */
export interface Landmark {
  /** The day. */
  readonly on: Day;
  /** The métier held. */
  readonly metier: HeldJob;
  /** The percentage of the seniority bonus. */
  readonly seniority: Percentage;
  /** Of a cadre only, until November 2012. */
  readonly cadreMajoration?: Percentage;
  /** Of a cadre only, from December 2012 on. */
  readonly technicity?: Percentage;
  /** The text that gives the percentages. */
  readonly regime: Regime;
}

/**
 * Where a career stands on a day, then each later day of the period on which a percentage or the
 * métier changes.
 */
export function landmarks(worked: WorkedCareer, { from, until }: Span): readonly Landmark[] {
  const days = [from, ...turningDays(worked, { from, until })].sort();
  const found: Landmark[] = [];
  let counted = "";
  for (const on of new Set(days)) {
    const now = countedOn(worked, on);
    if (now === counted) continue;
    counted = now;
    const landmark = landmarkOn(worked, on);
    const last = found.at(-1);
    if (last === undefined || !isSame(last, landmark)) found.push(landmark);
  }
  return found;
}

/** The key of the percentages of a day: where it is the same, so are they. */
function countedOn({ lived, seniority, majoration }: WorkedCareer, on: Day): string {
  const regime = lived.regimes.findLast(({ from }) => from <= on)?.from;
  const years = [seniority, majoration].map((clocks) => {
    const clock = clockOn(clocks, on);
    return clock === undefined ? "" : `${clock.since} ${completedOn(clock, lived, on)}`;
  });
  return [heldId(heldOn(lived.career, on, lived.law)), regime, ...years].join();
}

function landmarkOn(worked: WorkedCareer, on: Day): Landmark {
  const { regime, seniority, majoration, technicity } = percentagesOn(worked, on);
  return {
    on,
    metier: heldOn(worked.lived.career, on, worked.lived.law),
    seniority,
    ...(majoration === undefined ? {} : { cadreMajoration: majoration }),
    ...(technicity === undefined ? {} : { technicity }),
    regime,
  };
}

function isSame(one: Landmark, other: Landmark): boolean {
  return (
    heldId(one.metier) === heldId(other.metier) &&
    one.seniority.rate.equals(other.seniority.rate) &&
    one.cadreMajoration?.rate.toString() === other.cadreMajoration?.rate.toString() &&
    one.technicity?.rate.toString() === other.technicity?.rate.toString()
  );
}

/**
 * Every day of a period on which something may change: promotions, ends of suspensions,
 * anniversaries of the dates.
 */
function turningDays({ lived, seniority, majoration }: WorkedCareer, period: Span): readonly Day[] {
  const moves = [...(lived.career.promotions ?? []), ...Object.values(becomings)];
  const turns = moves.map(({ on }) => on);
  const clocks = [...seniority, ...majoration];
  const anniversaries = clocks.flatMap((clock) => [
    clock.since,
    ...anniversariesOf(clock, lived, period),
  ]);
  const switches = lived.regimes.map(({ from }) => from);
  return [...turns, ...switches, ...anniversaries].filter(
    (day) => period.from < day && day < period.until,
  );
}

function anniversariesOf(clock: Clock, lived: Lived, { from, until }: Span): readonly Day[] {
  const running = within(runningPeriods(clock, lived, from), from, until);
  return running.flatMap((period) => {
    const start = startOn(clock, lived, period.from);
    const first = completedYears(start, period.from, lived.leapDay) + 1;
    const last = completedYears(start, period.until, lived.leapDay);
    const years = Array.from(
      { length: Math.max(0, last - first + 1) },
      (_, place) => first + place,
    );
    return [period.from, ...years.map((each) => addYears(start, each, lived.leapDay))];
  });
}
