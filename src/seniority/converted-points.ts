import {
  addDays,
  addYears,
  completedYears,
  type Day,
  type DecimalInput,
  daysIn,
  decimal,
  type Label,
  merged,
  within,
} from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { firstDayOfScheme, reading } from "../law/index.js";
import { constant, figure, product, quotient, type Step, step } from "../working/index.js";
import type { Clock } from "./clock.js";
import { type Credit, creditDays } from "./credit.js";
import type { Lived } from "./lived.js";
import { daysStep } from "./not-counted.js";

const percent = /* @__PURE__ */ constant(100, "ratio", { fr: "pour cent", en: "per cent" });

/** The points of a cadre that become a percentage. */
export interface ConvertedPoints {
  /** The id of the step. */
  readonly id: string;
  /** Which points, and which percentage. */
  readonly label: Label;
  readonly points: DecimalInput;
  /** The coefficient before the reclassement, in points. */
  readonly coefficient: DecimalInput;
}

/**
 * On reclassement, a cadre's points of seniority become a percentage of seniority and the points of
 * technicité a percentage of majoration: the points divided by the coefficient held before. No
 * rounding is printed, and none is done (reading R50).
 *
 * @article Art7 L.588
 */
export function convertedPercentage(
  { id, label, points, coefficient }: ConvertedPoints,
  choices: ReadingChoices | undefined,
): Step {
  const rounding = reading(choices, "R50");
  const name = { fr: "points", en: "points" };
  const before = { fr: "coefficient avant reclassement", en: "coefficient before reclassement" };
  return step({
    id,
    label,
    expression: quotient(
      product(figure(decimal(points), "points", name), percent),
      figure(decimal(coefficient), "points", before),
    ),
    unit: "percent",
    ...(rounding.choice === "two-decimals" ? { decimals: 2 } : {}),
    articles: ["Art7"],
    readings: [rounding],
  });
}

/**
 * A percentage that comes from points holds from 1 July 2003: the years run before are in the
 * points. It grows on the next anniversary of the last change of the points (reading R172: a year
 * after the conversion), sooner by the periods neutralised or held back.
 *
 * @article Art7 L.587-588
 * @article Art12 L.652-653
 */
export function convertedClock(lived: Lived, head: Step, lastChange: Day): Clock {
  const next = reading(lived.choices, "R172");
  const run = next.choice === "anniversary" ? lastChange : firstDayOfScheme;
  const credit = sooner(lived, head);
  const begun = addYears(run, yearsRun(lived, run), lived.leapDay);
  return {
    since: firstDayOfScheme,
    start: startOf(lived, begun, credit),
    ...credit,
    head,
    runsFrom: run,
    articles: ["Art7"],
    readings: [next],
    steps: [head, ...credit.steps],
  };
}

/**
 * The day from which the years of a converted percentage are counted: that of the last change, so
 * many days sooner (reading R250: that of the next step, a year before).
 */
function startOf({ choices, leapDay }: Lived, begun: Day, credit: Credit): Day {
  const years = reading(choices, "R250").choice === "last-change" ? 0 : 1;
  const sooner = addDays(addYears(begun, years, leapDay), -creditDays(credit));
  return addYears(sooner, -years, leapDay);
}

/** The days by which the next step comes sooner: those neutralised or held back, each once. */
function sooner({ career, choices }: Lived, { id }: Step): Credit {
  const { neutralised = [], heldBack = [] } = career;
  const label = {
    fr: "Neutralisation et maintiens en échelon rendus : le prochain pas vient d'autant plus tôt",
    en: "Neutralised and held-back periods given back: the next step comes sooner by as much",
  };
  const articles = [
    ...(neutralised.length > 0 ? (["Art12"] as const) : []),
    ...(heldBack.length > 0 ? (["Art7"] as const) : []),
  ];
  const steps = daysStep(`${id}-sooner`, merged([...neutralised, ...heldBack]), {
    label,
    articles,
    readings: [reading(choices, "R250")],
  });
  const [credited] = steps;
  return credited === undefined ? { steps } : { credited, steps };
}

/**
 * The years completed from a day to the first of the scheme, less the suspensions that do not
 * count.
 */
function yearsRun(lived: Lived, from: Day): number {
  const stopped = daysIn(within(lived.stopped, from, firstDayOfScheme));
  return completedYears(addDays(from, stopped), firstDayOfScheme, lived.leapDay);
}
