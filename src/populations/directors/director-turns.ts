import { addDays, addYears, type Day, type Decimal, decimal, yearOf } from "../../exact/index.js";
import { type Issue, issue, type Readable } from "../../intake/index.js";
import {
  type LawChoice,
  lawOn,
  parameterApart,
  parameterAt,
  reading,
  schemeIssues,
  sourcedPointValue,
} from "../../law/index.js";
import type { DirectorScheduleRequest, YearOfCharges } from "./director-schedule-request.js";

/** One three-yearly calculation. */
export interface ScheduledCoefficient {
  /** The day of the calculation: the coefficient holds from it. */
  readonly from: Day;
  /** The day of the next calculation: the coefficient no longer holds. */
  readonly until: Day;
  /** The year whose charges it uses. */
  readonly year: number;
  /** Millions of euros, majored where they have to be. */
  readonly charges: Decimal;
  /** Euros per point. */
  readonly pointValue: Decimal;
  /** Points; two decimals, halves up (reading R9). */
  readonly coefficient: Decimal;
}

/**
 * A three-yearly turn: the days on which its coefficient holds, and the year whose charges it
 * takes.
 */
export type Turn = Pick<ScheduledCoefficient, "from" | "until" | "year">;

/**
 * The turns from the first calculation to the one in force on a day.
 *
 * @article A1.3.1 L.296
 */
export function turnsUpTo(on: Day, first: Day, choice: LawChoice): readonly Turn[] {
  const interval = (
    parameterAt(parameterApart("directorRecalculationYears"), lawOn(first, choice)) as Decimal
  ).toNumber();
  const turns: Turn[] = [];
  for (let from = first; from <= on; from = addYears(first, interval * turns.length)) {
    const until = addYears(first, interval * (turns.length + 1));
    turns.push({ from, until, year: yearOf(from) - 1 });
  }
  return turns;
}

/**
 * The day whose point value a calculation takes: its own, kept until the next one; or the last day
 * for which the coefficient is wanted, where the caller reads that it is the month's (reading R34).
 *
 * @article A1.3.1 L.303
 */
export function valuedOn(
  { from, until }: Turn,
  { on, readings }: Pick<DirectorScheduleRequest, "on" | "readings">,
): Day {
  if (reading(readings, "R34").choice === "calculation-day") return from;
  return on < until ? on : addDays(until, -1);
}

/** The charges that a turn takes, if they are given. */
export function chargesOf(
  { year }: Turn,
  given: readonly YearOfCharges[],
): YearOfCharges | undefined {
  return given.find((each) => decimal(each.year).equals(year));
}

/**
 * The issues with a schedule: `before-scheme`, `out-of-order`, a year given twice, a year that a
 * calculation needs, a point value without a source.
 */
export function scheduleIssues({ usable }: Readable<DirectorScheduleRequest>): readonly Issue[] {
  const { charges, firstCalculation: first, on } = usable;
  const twice = charges === undefined ? [] : yearsTwiceIssues(charges);
  const early = first === undefined ? [] : schemeIssues(["firstCalculation"], first);
  const order = first === undefined || on === undefined || on >= first ? [] : [tooEarly(on, first)];
  const issues = [...early, ...order, ...twice];
  if (first === undefined || on === undefined || charges === undefined) return issues;
  if (early.length > 0) return issues;
  const asked = { ...usable, on, charges };
  return [...issues, ...turnsUpTo(on, first, usable).flatMap((turn) => turnIssues(turn, asked))];
}

function yearsTwiceIssues(charges: readonly YearOfCharges[]): readonly Issue[] {
  const years = charges.map(({ year }) => decimal(year).toNumber());
  return years.flatMap((year, at) => {
    if (years.indexOf(year) === at) return [];
    const expected = { fr: "chaque année une seule fois", en: "each year once only" };
    return [issue("contradictory", ["charges", at, "year"], { received: year, expected })];
  });
}

function tooEarly(on: Day, first: Day): Issue {
  const expected = {
    fr: `un jour à partir du premier calcul (${first})`,
    en: `a day from the first calculation on (${first})`,
  };
  return issue("out-of-order", ["on"], { received: on, expected });
}

type AskedTurns = Pick<DirectorScheduleRequest, "charges" | "on" | "readings">;

function turnIssues(turn: Turn, asked: AskedTurns): readonly Issue[] {
  const given = chargesOf(turn, asked.charges);
  if (given === undefined) return [missingYear(turn)];
  const valued = valuedOn(turn, asked);
  if (sourcedPointValue(given.pointValue, valued) !== undefined) return [];
  return [withoutSource(asked.charges.indexOf(given), valued)];
}

function missingYear({ from, year }: Turn): Issue {
  const expected = {
    fr: `les charges de ${year}, dernier exercice clos avant le calcul du ${from}`,
    en: `the charges of ${year}, the last year closed before the calculation of ${from}`,
  };
  return issue("missing", ["charges"], { received: undefined, expected, article: "A1.3.1" });
}

function withoutSource(at: number, day: Day): Issue {
  const expected = {
    fr: `la valeur du point au ${day}, que nulle source ne donne`,
    en: `the point value on ${day}, which no source gives`,
  };
  const path = ["charges", at, "pointValue"];
  return issue("no-sourced-value", path, { received: undefined, expected, article: "08.01.1" });
}
