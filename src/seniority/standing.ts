import { type Day, type Decimal, frenchDay } from "../exact/index.js";
import { reading } from "../law/index.js";
import { type AppliedReading, figure, resultOf, type Step, step } from "../working/index.js";
import { type Clock, dateOn, startOn, yearsOn, yearsSinceStart } from "./clock.js";
import type { Lived } from "./lived.js";
import { nextStepOn } from "./next-step-on.js";
import { rateSteps } from "./rate-steps.js";
import type { Scale } from "./scale.js";
import { shiftSteps } from "./shift-steps.js";
import { throughSwitches } from "./through-switches.js";

/** Where somebody stands on a day: for the seniority bonus, or for what is particular to cadres. */
export interface Standing {
  /** The day from which years are counted. */
  readonly date: Day;
  /** Completed years, beyond the limit of the percentage too. */
  readonly years: number;
  /** Percent. */
  readonly rate: Decimal;
  /** The day of the next step; absent once the limit is reached. */
  readonly nextStep?: Day;
}

/** A standing, with the working of its percentage: the last step is the percentage. */
export interface WorkedStanding extends Standing {
  readonly steps: readonly Step[];
}

/**
 * The percentage is one for each completed year, within its limit, and from December 2012 on that
 * of a table; it changes on the anniversary of the date. A date of 29 February comes round on the
 * 28th in common years (reading R39). `figuresOf` is the day whose rates apply, where it is
 * another.
 *
 * @article Expose-III.3 L.121
 * @article Expose-III.4 L.122
 */
export function standingOn(
  clock: Clock,
  career: Lived,
  scale: Scale,
  day: Day,
  figuresOf: Day = day,
): WorkedStanding {
  const lived = throughSwitches(clock, career, day);
  const years = yearsStep(clock, lived, scale, day);
  const rates = rateSteps({ clock, lived, scale, day, years: resultOf(years), figuresOf });
  const rate = (rates.at(-1) as Step).result;
  const nextStep = nextStepOn({ clock, lived, scale, day, figuresOf }, rate);
  return {
    date: dateOn(clock, lived, day),
    years: yearsOn(clock, lived, day),
    rate,
    ...(nextStep === undefined ? {} : { nextStep }),
    steps: [...shiftSteps(clock, lived, scale.id, day), years, ...rates],
  };
}

/** The completed years and the percentage on a day, without the working that leads to them. */
export function percentageOn(
  clock: Clock,
  career: Lived,
  scale: Scale,
  day: Day,
): Pick<Standing, "years" | "rate"> {
  const lived = throughSwitches(clock, career, day);
  const years = resultOf(yearsStep(clock, lived, scale, day));
  const rates = rateSteps({ clock, lived, scale, day, years, figuresOf: day });
  return { years: yearsOn(clock, lived, day), rate: (rates.at(-1) as Step).result };
}

/** The completed years of a clock on a day. */
export function completedOn(clock: Clock, career: Lived, day: Day): number {
  return yearsOn(clock, throughSwitches(clock, career, day), day);
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
