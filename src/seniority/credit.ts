import {
  addDays,
  byStart,
  completedMonths,
  daysBetween,
  daysIn,
  daysOf,
  inWords,
  type Label,
  monthsBefore,
  type Span,
  without,
} from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { reading } from "../law/index.js";
import { difference, type Expression, figure, type Step, step, sum } from "../working/index.js";
import type { Lived } from "./lived.js";

/**
 * Time credited: the step that gives it, in whole days, and the working up to it. None where
 * nothing is.
 */
export interface Credit {
  readonly credited?: Step;
  readonly steps: readonly Step[];
}

/** Nothing credited. */
export const noCredit: Credit = { steps: [] };

/** The days of a credit. */
export function creditDays({ credited }: Credit): number {
  return credited === undefined ? 0 : credited.result.toNumber();
}

const overlapName = {
  fr: "jours qu'une autre période compte déjà",
  en: "days that another period counts already",
};

/** A period of which each day counts once. */
export interface CountedOnce extends Span {
  /** Calendar days of the period. */
  readonly days: number;
  /** Of these, the days that another period counts already, at the same rate or a better one. */
  readonly overlapping: number;
}

/** Periods, the best first, of which each day is counted in the first that has it. */
export function countOnce<T extends Span>(bestFirst: readonly T[]): readonly (T & CountedOnce)[] {
  return bestFirst.map((period, position) => {
    const days = daysOf(period);
    const alone = daysIn(without([period], bestFirst.slice(0, position)));
    return { ...period, days, overlapping: days - alone };
  });
}

/** The days of periods of service, less those that another one counts already. */
export function countedDays(service: readonly CountedOnce[]): Expression {
  const inOrder = [...service].sort(byStart);
  const days = sum(...inOrder.map((each) => figure(each.days, "days", inWords(each))));
  const overlap = service.reduce((already, { overlapping }) => already + overlapping, 0);
  return overlap === 0 ? days : difference(days, figure(overlap, "days", overlapName));
}

/** The parts of a credit of days. */
export interface CreditParts {
  readonly id: string;
  readonly label: Label;
  readonly expression: Expression;
  readonly articles: readonly ArticleId[];
}

/**
 * Credited days, rounded down; or the whole months that they make, counted back from the hiring
 * (reading R5).
 *
 * @article 08.02.1.1.1
 */
export function creditOf({ career, choices }: Lived, parts: CreditParts): Credit {
  const unit = reading(choices, "R5");
  const days = step({
    ...parts,
    unit: "days",
    decimals: 0,
    rounding: "down",
    readings: [unit],
  });
  if (unit.choice === "calendar-days") return { credited: days, steps: [days] };
  const { hired } = career;
  const months = completedMonths(addDays(hired, -days.result.toNumber()), hired);
  const whole = daysBetween(monthsBefore(hired, months), hired);
  const name = { fr: `${months} mois entiers`, en: `${months} whole months` };
  const inMonths = step({
    ...parts,
    id: `${parts.id}-in-months`,
    expression: figure(whole, "days", name),
    unit: "days",
    readings: [unit],
  });
  return { credited: inMonths, steps: [days, inMonths] };
}

/** The parts of periods that no earlier one of the list has. */
export function remaining<T extends Span>(periods: readonly T[]): readonly Span[] {
  return periods.flatMap((period, place) => without([period], periods.slice(0, place)));
}
