import type { Day } from "../exact/calendar.js";
import type { Label } from "../exact/label.js";
import { type DecimalInput, decimal } from "../exact/money.js";
import type { ReadingChoices } from "../ids/types.js";
import { firstDayOfScheme } from "../law/point-value.js";
import { reading } from "../law/reading.js";
import { figure, product, quotient, type Step, step } from "../working/step.js";
import type { Clock } from "./clock.js";

const percent = /* @__PURE__ */ figure(100, "ratio", { fr: "pour cent", en: "per cent" });

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
 * On reclassement, a cadre's points of seniority become a percentage of seniority and the points of technicité a percentage of majoration: the points divided by the coefficient held before. No rounding is printed, and none is done (reading R50).
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

/** A percentage that comes from points: it holds from 1 July 2003, and grows on the anniversary of the last change of the points. */
export function convertedClock(head: Step, lastChange: Day): Clock {
  return {
    since: firstDayOfScheme,
    start: lastChange,
    head,
    runsFrom: lastChange,
    articles: ["Art7"],
    readings: [],
    steps: [head],
  };
}
