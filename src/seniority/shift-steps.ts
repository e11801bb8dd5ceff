import { type Day, frenchDay, type Label, within } from "../exact/index.js";
import {
  difference,
  type Expression,
  nothing,
  resultOf,
  type Step,
  step,
} from "../working/index.js";
import { type Clock, startOn } from "./clock.js";
import type { Lived } from "./lived.js";
import { daysStep } from "./not-counted.js";

const stoppedParts = {
  label: {
    fr: "Suspensions qui ne comptent pas : la date avance d'autant",
    en: "Suspensions that do not count: the date moves forward by as much",
  },
  articles: ["Expose-III.3"],
  readings: [],
} as const;

/**
 * By how many days a date precedes the one from which it runs, or follows it: the time credited,
 * less the suspensions that do not count. Nothing where neither exists.
 *
 * @article Expose-III.3 L.121
 */
export function shiftSteps(clock: Clock, lived: Lived, id: string, day: Day): readonly Step[] {
  const periods = within(lived.stopped, clock.runsFrom, day);
  const [stopped] = daysStep(`${id}-not-counted`, periods, stoppedParts);
  const { credited } = clock;
  if (stopped === undefined && credited === undefined) return [];
  const date = startOn(clock, lived, day);
  const moved = step({
    id: `${id}-moved`,
    label: movedLabel(date, clock.runsFrom),
    expression: movedBy(credited, stopped, clock.runsFrom < date),
    unit: "days",
    articles: clock.articles,
    readings: clock.readings,
  });
  return stopped === undefined ? [moved] : [stopped, moved];
}

function movedBy(
  credited: Step | undefined,
  stopped: Step | undefined,
  follows: boolean,
): Expression {
  const none = nothing("days", { fr: "rien n'est repris", en: "nothing is taken over" });
  const start = credited === undefined ? none : resultOf(credited);
  if (stopped === undefined) return start;
  const lost = resultOf(stopped);
  return follows ? difference(lost, start) : difference(start, lost);
}

function movedLabel(date: Day, from: Day): Label {
  if (from < date) {
    return {
      fr: `Jours dont le ${frenchDay(date)} suit le ${frenchDay(from)}`,
      en: `Days by which ${date} follows ${from}`,
    };
  }
  return {
    fr: `Jours dont le ${frenchDay(date)} précède le ${frenchDay(from)}`,
    en: `Days by which ${date} precedes ${from}`,
  };
}
