import {
  type Day,
  daysIn,
  daysOf,
  type Fraction,
  inWords,
  merged,
  remembered,
  type Span,
  within,
  without,
} from "../exact/index.js";
import { type LawChoice, latestDay, lawOn, parameterFigure, parameterOf } from "../law/index.js";
import {
  type Expression,
  figure,
  figureOf,
  product,
  proportion,
  type Step,
  step,
  sum,
} from "../working/index.js";
import { stoppedSpan } from "./assimilated.js";
import type { DatedCareer, Suspension } from "./career.js";

/**
 * A suspension that is not assimilated to service does not count, nor the part of one that is not:
 * its first days. A union mandate or a secondment to the joint committee always does, in full.
 *
 * @article Expose-III.3 L.121
 * @article 02.06 L.145-146
 * @article Art13 L.664-665
 */
export function notCounted({ suspensions = [], mandates = [] }: DatedCareer): readonly Span[] {
  const stopped = suspensions.flatMap((each) => stoppedSpan(each, each.assimilated));
  return without(stopped, mandates);
}

type Suspensions = readonly Suspension<Span>[];

const noSuspension: Suspensions = [];

// A career is looked at on many days: what does not change from one to another is made once.
const assimilatedDays = new WeakMap<Suspensions, readonly Span[]>();
const partSteps = new WeakMap<Suspension<Span>, Step>();
const daysFigures = new WeakMap<Span, Expression>();

/** The days of suspension, up to a day, that count as service: assimilated ones, and mandates. */
export function countedSteps(career: DatedCareer, asOf: Day, law: LawChoice): readonly Step[] {
  const { suspensions = noSuspension, mandates = [], hired } = career;
  const assimilated = remembered(assimilatedDays, suspensions, () =>
    merged(suspensions.filter((suspension) => suspension.assimilated === true)),
  );
  const label = {
    fr: "Suspensions assimilées à du service : elles comptent",
    en: "Suspensions assimilated to service: they count",
  };
  return [
    ...daysStep("assimilated", within(assimilated, hired, asOf), {
      label,
      articles: ["Expose-III.3"],
      readings: [],
    }),
    ...suspensions
      .filter((each) => typeof each.assimilated !== "boolean" && each.from < asOf)
      .map((each, place) => remembered(partSteps, each, () => partStep(each, place))),
    ...mandateStep(within(merged(mandates), hired, asOf), law),
  ];
}

const suspendedName = { fr: "jours de suspension", en: "days of suspension" };
const partName = { fr: "part qui compte", en: "part that counts" };

/** The days of a suspension of which a part counts, rounded down. */
function partStep(suspension: Suspension<Span>, place: number): Step {
  const { assimilated } = suspension;
  const part = (assimilated === "half" ? "1/2" : assimilated) as Fraction;
  const days = inWords(suspension);
  return step({
    id: `assimilated-in-part-${place + 1}`,
    label: {
      fr: `Suspension ${days.fr} : ce qui en compte`,
      en: `Suspension ${days.en}: what of it counts`,
    },
    expression: proportion(
      figure(daysOf(suspension), "days", suspendedName),
      figureOf(part, "ratio", partName),
    ),
    unit: "days",
    decimals: 0,
    rounding: "down",
    articles: ["Expose-III.3"],
  });
}

const mandateRate = "unionMandateSeniorityRate";
const mandateDays = { fr: "jours de mandat", en: "days of mandate" };

/** The days of mandates, each by the rate of its day: the text of 2003 before the scheme. */
function mandateStep(periods: readonly Span[], law: LawChoice): readonly Step[] {
  if (periods.length === 0) return [];
  return [
    step({
      id: "mandates",
      label: {
        fr: "Mandats syndicaux et mises à disposition : comptés en totalité",
        en: "Union mandates and secondments: counted in full",
      },
      expression: sum(...ratesWithin(periods, law)),
      unit: "days",
      articles: ["02.06", "Art13"],
    }),
  ];
}

function ratesWithin(periods: readonly Span[], law: LawChoice): readonly Expression[] {
  const days = parameterOf(mandateRate).values.map(({ from }) => from);
  return days.flatMap((from, place) => {
    const since = place === 0 ? "" : from;
    const until = days[place + 1] ?? latestDay;
    const counted = daysIn(within(periods, since, until));
    if (counted === 0) return [];
    const rate = parameterFigure(mandateRate, lawOn(from, law), "percent");
    return [product(figure(counted, "days", mandateDays), rate)];
  });
}

/** A step that adds up the days of periods, each by its dates; nothing where there are none. */
export function daysStep(
  id: string,
  periods: readonly Span[],
  parts: Pick<Step, "label" | "articles" | "readings">,
): readonly Step[] {
  if (periods.length === 0) return [];
  const days = periods.map((period) =>
    remembered(daysFigures, period, () => figure(daysOf(period), "days", inWords(period))),
  );
  return [step({ id, ...parts, expression: sum(...days), unit: "days" })];
}
