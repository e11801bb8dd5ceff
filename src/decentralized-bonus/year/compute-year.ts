/**
 * A civil year of one person: its payslips, the bonus on what they really come to, and what is
 * still due of it once the instalments are taken off.
 *
 * @article Expose-III.9 L.127
 * @article A3.1.4 L.474-476
 */

import {
  addDays,
  addMonths,
  type Day,
  type Decimal,
  decimal,
  earlier,
  euros,
  firstDay,
  later,
  total,
} from "../../exact/index.js";
import { type Dataset, dataset } from "../../ids/index.js";
import {
  answerRequest,
  type Checked,
  type Issue,
  issue,
  joined,
  type Outcome,
  type Period,
  unwrap,
} from "../../intake/index.js";
import { type Exclusion, exclusionOf, type PaySlip } from "../../pay/index.js";
import type { AppliedReading, Step } from "../../working/index.js";
import { freeDays } from "../absences/abate.js";
import type { BonusYear, MonthRate } from "../absences/bonus-year.js";
import { countDays } from "../absences/counted-days.js";
import { daysIssues, reclassementIssues } from "../person/bearer-fields.js";
import { laidOut } from "../person/laid-out.js";
import { paidParts } from "../person/monthly-gross.js";
import { bonusFrom, noBonus, readingsOf, type YearlyBonus } from "../person/yearly-bonus.js";
import { type Balance, balanceOf, type Payment } from "./balance.js";
import { type MonthOfYear, statementOf } from "./statement-of.js";
import { ratesOf, statusOf } from "./status-of.js";
import { type PaidMonth, paidMonths, type YearRequest, yearRequestSchema } from "./year-request.js";
import { yearlyGrossStep, yearTotalStep } from "./year-total-step.js";

/** The bonus of a year of payslips. */
export interface BonusOfYear extends YearlyBonus {
  /** Why there is none, where nobody of the year's jobs has one; every amount is then zero. */
  readonly excluded?: Exclusion;
}

/** A civil year of one person: payslips, bonus, balance, and the working. */
export interface PayYear extends Balance {
  /** The civil year. */
  readonly year: number;
  /** The payslips, in the order of the months. */
  readonly slips: readonly PaySlip[];
  /** The year month by month: gross, rate, what was paid of the bonus. */
  readonly statement: readonly MonthOfYear[];
  /** Euros: the gross of all the payslips. */
  readonly yearlyGross: Decimal;
  /** The bonus of the year. */
  readonly bonus: BonusOfYear;
  /** Euros: the gross and the bonus after abatement. */
  readonly total: Decimal;
  /**
   * The working of the yearly gross, of what was paid of the bonus, of the balance and of the
   * total; slips and bonus carry their own.
   */
  readonly steps: readonly Step[];
  /** The readings of ambiguous texts that it rests on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/**
 * A civil year of one person: twelve payslips, or those from hiring to departure, the bonus on the
 * real yearly gross, and the balance due or taken back.
 *
 * Throws a `PayError` with every issue of the request; {@link safeComputeYear} returns them
 * instead.
 *
 * @article Expose-III.9 L.127
 * @article A3.1.4 L.474-476
 * @example
 * computeYear({
 *   year: 2004,
 *   months: months.map((month) => ({ metier: "aide-soignant", month, seniorityYears: 7 })),
 *   absenceDays: 20,
 *   instalments: [{ month: "2004-06", amount: 500 }],
 * }).balance
 */
export function computeYear(request: YearRequest): PayYear {
  return unwrap(safeComputeYear(request));
}

/**
 * The same as {@link computeYear}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeComputeYear(request: unknown): Outcome<PayYear> {
  return answerRequest(
    {
      schema: yearRequestSchema(),
      read: ({ usable }) => readYear(usable, request as object),
      resultOf: ({ paid, year }: ReadYear, asked) => yearOf(asked, paid, year),
    },
    request,
  );
}

/** A year laid out, and its months paid. */
interface ReadYear {
  readonly year: BonusYear;
  readonly paid: readonly PaidMonth[];
}

function readYear(usable: Partial<YearRequest>, request: object): Checked<ReadYear | undefined> {
  const { usable: year, issues } = laidOut(usable);
  const { paid, issues: monthIssues } = paidMonths(usable, year);
  const found = joined(issues, nothingPaid(usable), monthIssues);
  if (year === undefined) return { usable: undefined, issues: found };
  const ofBonus = bonusIssues(usable, paid, year);
  const ofDays = daysIssues(request, usable, year, []);
  return { usable: { year, paid }, issues: joined(found, ofBonus, ofDays) };
}

function nothingPaid({ months }: Partial<YearRequest>): readonly Issue[] {
  if (months === undefined || months.length > 0) return [];
  const expected = { fr: "au moins un mois", en: "at least one month" };
  return [issue("missing", ["months"], { received: months, expected })];
}

/** The rate of the months' own bonus, and that of the year, rest on the same facts. */
function bonusIssues(
  { quarterlyHolidays = false, reclassified }: Partial<YearRequest>,
  paid: readonly PaidMonth[],
  year: BonusYear,
): readonly Issue[] {
  const expected = {
    fr: "des mois dont la prime se calcule comme celle de l'année (quarterlyHolidays)",
    en: "months whose bonus is worked out as that of the year is (quarterlyHolidays)",
  };
  const apart = paid.some(({ request: { decentralizedBonus: own } }) => {
    return own !== undefined && (own.quarterlyHolidays ?? false) !== quarterlyHolidays;
  });
  const received = quarterlyHolidays;
  return [
    ...(apart ? [issue("contradictory", ["quarterlyHolidays"], { received, expected })] : []),
    ...paid
      .flatMap((month) => reclassementIssues(statusOf(month, reclassified), year, []))
      .slice(0, 1),
  ];
}

function yearOf(request: YearRequest, paid: readonly PaidMonth[], year: BonusYear): PayYear {
  const rates = ratesOf(paid, request.reclassified, year);
  const bonus = bonusOf(request, paid, rates, year);
  const payments = paymentsOf(request, paid);
  const slips = paid.map(({ slip }) => slip);
  const gross = yearlyGrossStep(slips);
  const paidBack = balanceOf(bonus.net, payments);
  const all = yearTotalStep(gross, bonus.net);
  return {
    year: year.year,
    slips,
    statement: statementOf(slips, rates, payments),
    yearlyGross: gross.result,
    bonus,
    ...paidBack,
    total: all.result,
    steps: [gross, ...paidBack.steps, all],
    readings: [...new Set([...slips.flatMap((slip) => slip.readings), ...readingsOf(bonus.steps)])],
    dataset,
  };
}

function bonusOf(
  request: YearRequest,
  paid: readonly PaidMonth[],
  rates: readonly MonthRate[],
  year: BonusYear,
): BonusOfYear {
  const grossByMonth = paid.map(({ slip: { month, gross } }) => ({ month, gross }));
  const parts = paidParts(grossByMonth, rates);
  if (parts.length > 0) {
    const given = { ...request, employed: request.employed ?? employedIn(paid) };
    const days = countDays(given, year, Number(freeDays(year).value));
    return bonusFrom({ parts, days, portion: undefined }, year);
  }
  const excluded = exclusionOf("emploi-jeune-non-qualifie") as Exclusion;
  return { ...noBonus(euros(total(grossByMonth.map(({ gross }) => gross)))), excluded };
}

/** The time of employment that the months paid show: from the hiring to the departure. */
function employedIn(paid: readonly PaidMonth[]): Period {
  const [first, last] = [paid[0], paid.at(-1)] as [PaidMonth, PaidMonth];
  const { seniority: career, presence } = first.request;
  const { presence: atEnd } = last.request;
  const entered = typeof presence === "object" ? presence.entered : undefined;
  const left = typeof atEnd === "object" ? atEnd.left : undefined;
  const from = [career?.hired, entered].reduce<Day>(
    (day, each) => later(day, each ?? day),
    firstDay(first.slip.month),
  );
  const lastDay = [last.request.seniority?.left, left].reduce<Day>(
    (day, each) => earlier(day, each ?? day),
    addDays(firstDay(addMonths(last.slip.month, 1)), -1),
  );
  return { from, lastDay };
}

/** What was paid of the bonus: with the months, and beside them. */
function paymentsOf(
  { instalments = [] }: YearRequest,
  paid: readonly PaidMonth[],
): readonly Payment[] {
  return [
    ...paid.flatMap(({ slip: { month, decentralizedBonus } }) =>
      decentralizedBonus === undefined ? [] : [{ month, amount: decentralizedBonus.amount }],
    ),
    ...instalments.map(({ month, amount }) => ({ month, amount: decimal(amount) })),
  ];
}
