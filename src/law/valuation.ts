import { type Day, type DecimalInput, firstDay, type Month, monthOf } from "../exact/index.js";
import {
  type Issue,
  issue,
  type Path,
  quantity,
  type Readable,
  type Schema,
} from "../intake/index.js";
import type { Figure } from "../working/index.js";
import { firstDayOfScheme } from "./first-day-of-scheme.js";
import { type ActDays, type LawAsked, type LawChoice, type LawOn, lawOn } from "./law-on.js";
import { pointValueIn } from "./point-value.js";

/** The terms that fix the value of the point. */
export interface Valuation {
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The month, `YYYY-MM`; it fixes every dated figure. */
  readonly month?: Month;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
}

/** The schema of a point value. */
export const pointValueSchema = (): Schema<DecimalInput> =>
  quantity({ moreThan: 0, atMost: 1000, decimals: 4 });

/**
 * The day whose figures hold: the first of the month, or that of the scheme where no month is
 * given.
 */
export function dayOf({ month }: Valuation): Day {
  return month === undefined ? firstDayOfScheme : firstDay(month);
}

/** The law of a month, by the acts that a request counts. */
export function lawOfMonth(request: Valuation & LawChoice): LawOn {
  return lawOn(dayOf(request), request);
}

/** The value of the point, given or of the day; `undefined` where no source gives it. */
export function sourcedPointValue(
  given: DecimalInput | undefined,
  day: Day,
  choice: LawChoice = {},
): Figure | undefined {
  return pointValueIn(monthOf(day), given, choice).usable;
}

/**
 * The value of the point, given or of the day, once {@link valuationIssues} finds nothing to say.
 */
export function pointValueFigure(
  given: DecimalInput | undefined,
  day: Day,
  choice: LawChoice = {},
): Figure {
  return sourcedPointValue(given, day, choice) as Figure;
}

/**
 * The issues with the month and the point value: `missing` when neither is given, `before-scheme`,
 * `no-sourced-value`.
 */
export function valuationIssues(readable: Readable<Valuation>): readonly Issue[] {
  const { usable, flawed } = readable;
  const { month, pointValue } = usable;
  if (flawed("pointValue")) return monthIssues(readable);
  if (month === undefined)
    return pointValue !== undefined || flawed("month") ? [] : [nothingGiven()];
  return pointValueIn(month, pointValue, usable).issues;
}

/**
 * The month that an answer depends on, save by the scheme as signed, where it does not: `missing`.
 */
export function missingMonthIssues({ usable, flawed }: Readable<Valuation>): readonly Issue[] {
  if (usable.month !== undefined || usable.law === "as-signed") return [];
  if (flawed("month") || flawed("law")) return [];
  const expected = {
    fr: "le mois AAAA-MM, ou law: « as-signed »",
    en: 'the month YYYY-MM, or law: "as-signed"',
  };
  return [issue("missing", ["month"], { received: undefined, expected })];
}

/**
 * The issues with a month alone: `before-scheme` where the avenant is not in force yet.
 *
 * @article Art16 L.686-687
 */
export function monthIssues({
  usable: { month },
}: Readable<Pick<Valuation, "month">>): readonly Issue[] {
  return month === undefined ? [] : schemeIssues(["month"], month);
}

/** The issues with a day or a month: `before-scheme` where the avenant is not in force yet. */
export function schemeIssues(path: Path, received: Day | Month): readonly Issue[] {
  const start = firstDayOfScheme.slice(0, received.length);
  if (received >= start) return [];
  const expected = { fr: `${start} ou plus tard`, en: `${start} or later` };
  return [issue("before-scheme", path, { received, expected, article: "Art16" })];
}

function nothingGiven(): Issue {
  const expected = {
    fr: "le mois AAAA-MM, ou la valeur du point",
    en: "the month YYYY-MM, or the point value",
  };
  return issue("missing", ["month"], { received: undefined, expected });
}
