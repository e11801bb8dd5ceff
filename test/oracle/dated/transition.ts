/**
 * The percentages of staff in post at the two switches, read in the printed tables: 31 and 20 tables of 2012, 48 of 2014. The tables name months: whoever reached
 * a percentage inside a month is, on the first of every month, like whoever reached it on the first of the next (readings R38, R81).
 */
import { type Row, regimes } from "./sources.js";

const { rp2012, "2014": of2014 } = regimes.transition;

export interface Held {
  readonly rate: number;
  /** The month from whose first day it counts. */
  readonly since: string;
}

/** A month, so many after another. */
export function monthsAfter(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The first month whose first day is on a day or after it. */
export function firstMonthOf(day: string): string {
  const month = day.slice(0, 7);
  return day.slice(8) === "01" ? month : monthsAfter(month, 1);
}

function rowOf(rows: readonly Row[], { rate, since }: Held): Row | undefined {
  return rows.find((row) => row.held === String(rate) && row.since === since);
}

/** Where a row has led by a month. */
function moved({ steps }: Row, start: Held, month: string): Held {
  const reached = steps.filter(({ from }) => from <= month).at(-1);
  return reached === undefined ? start : { rate: Number(reached.rate), since: reached.from };
}

/** A row of somebody whose percentage of 1 December 2012 was reached that month: a year after that of December 2011. */
function yearLater(row: Row): Row {
  return later(row, 12);
}

function later(row: Row, months: number): Row {
  const steps = row.steps.map(({ rate, from }) => ({ rate, from: monthsAfter(from, months) }));
  return { ...row, since: monthsAfter(row.since, months), steps };
}

function rowOf2012(rows: readonly Row[], held: Held): Row {
  const own = rowOf(rows, held);
  if (own !== undefined) return own;
  const before = rowOf(rows, { rate: held.rate, since: monthsAfter(held.since, -12) });
  if (before === undefined) throw new Error(`no row of ${held.rate} % since ${held.since}`);
  return yearLater(before);
}

/** Thirty per cent for twelve months and more: the path of seven steps. */
function alongThePath(month: string): Held {
  const { rows } = rp2012.seniority30for12months;
  const reached = rows.filter(({ from }) => from.slice(0, 7) <= month).at(-1);
  return { rate: Number(reached?.rate), since: reached?.from.slice(0, 7) as string };
}

/** The seniority of a month of the scheme of 2012, from the percentage held on 1 December 2012. */
export function seniorityOf2012(held: Held, month: string): Held {
  if (held.rate === 30 && held.since < "2012-01") return alongThePath(month);
  return moved(rowOf2012(rp2012.seniority.rows, held), held, month);
}

/** The technicité of a month of the scheme of 2012, from the majoration held on 1 December 2012; 20 % is kept. */
export function technicityOf2012(held: Held, month: string): Held {
  return held.rate === 20 ? held : moved(rowOf2012(rp2012.technicity.rows, held), held, month);
}

/** The seniority of a month since November 2014, from the percentage held in October; after its last step a row goes on two points every second year. */
export function seniorityOf2014(held: Held, month: string): Held {
  const row = rowOf2014(held);
  if (row === undefined) throw new Error(`no row of ${held.rate} % since ${held.since}`);
  return goingOn(moved(row, held, month), row, month, nextSeniority);
}

/** A percentage reached inside October 2014 counts, on firsts of months, from November: a month after the row of October. */
function rowOf2014(held: Held): Row | undefined {
  if (held.since !== "2014-11") return rowOf(of2014.seniority.rows, held);
  const october = rowOf(of2014.seniority.rows, { rate: held.rate, since: "2014-10" });
  return october && later(october, 1);
}

/** The technicité of a month since November 2014, from the majoration of 1 December 2012. */
export function technicityFromMajoration(held: Held, month: string, lastOf2012: string): Held {
  const row = rowFromMajoration(held);
  if (row === undefined) return technicityOf2012(held, lastOf2012);
  return goingOn(moved(row, held, month), row, month, nextTechnicity);
}

function rowFromMajoration(held: Held): Row | undefined {
  const { rows } = of2014.technicityFromMajoration;
  const own = rowOf(rows, held);
  if (own !== undefined || held.rate > 16) return own;
  // 11 % reached in December 2012 meets the new step of thirteen years: no row is a year older than the anomaly of reading R93
  if (held.rate === 11) return { held: "11", since: held.since, steps: afterTwoYears(held.since) };
  const before = rowOf(rows, { rate: held.rate, since: monthsAfter(held.since, -12) });
  return before === undefined ? undefined : yearLater(before);
}

function afterTwoYears(since: string): Row["steps"] {
  return [
    { rate: "14", from: monthsAfter(since, 24) },
    { rate: "17", from: monthsAfter(since, 96) },
  ];
}

type Next = (rate: number) => { readonly rate: number; readonly months: number } | undefined;

function goingOn(reached: Held, { steps }: Row, month: string, next: Next): Held {
  const last = steps.at(-1);
  if (last !== undefined && reached.since < last.from) return reached;
  let held = reached;
  for (let step = next(held.rate); step !== undefined; step = next(held.rate)) {
    const since = monthsAfter(held.since, step.months);
    if (since > month) break;
    held = { rate: step.rate, since };
  }
  return held;
}

/** The table of 2014: a point a year to 12, then two every second year, to 34. */
function nextSeniority(rate: number): ReturnType<Next> {
  if (rate >= 34) return undefined;
  return rate < 12 ? { rate: rate + 1, months: 12 } : { rate: rate + 2 - (rate % 2), months: 24 };
}

/** Débutant 36 months, junior and confirmé 60, senior 72. */
function nextTechnicity(rate: number): ReturnType<Next> {
  if (rate >= 17) return undefined;
  if (rate < 5) return { rate: 5, months: 36 };
  if (rate < 10) return { rate: 10, months: 60 };
  return rate < 14 ? { rate: 14, months: 60 } : { rate: 17, months: 72 };
}
