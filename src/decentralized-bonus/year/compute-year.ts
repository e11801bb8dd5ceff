import type { BonusOfYear } from "../person/bonus-of-year.js";

/**
 * A civil year of one person: its payslips, the bonus on what they really come to, and what is
 * still due of it once the instalments are taken off.
 *
 * @article Expose-III.9 L.127
 * @article A3.1.4 L.474-476
 */

import {
  addMonths,
  type Decimal,
  decimal,
  euros,
  firstDay,
  inWords,
  type Span,
  total,
  within,
} from "../../exact/index.js";
import { type Dataset, dataset } from "../../ids/index.js";
import {
  answerRequest,
  type Checked,
  type Issue,
  issue,
  joined,
  type Outcome,
  once,
  type ShapeRead,
  unwrap,
} from "../../intake/index.js";
import { reading } from "../../law/index.js";
import { type Exclusion, exclusionOf, type PaySlip } from "../../pay/index.js";
import type { AppliedReading, Step } from "../../working/index.js";
import { freeDays } from "../absences/abate.js";
import { employmentSpan } from "../absences/absence.js";
import type { BonusYear } from "../absences/bonus-year.js";
import { countDays } from "../absences/counted-days.js";
import { asPaidWarning, outsideWarnings } from "../person/base-warnings.js";
import { daysIssues, reclassementIssues } from "../person/bearer-fields.js";
import { laidOut } from "../person/laid-out.js";
import { partsByRate, type RatedMonth } from "../person/monthly-gross.js";
import { bonusFrom, noBonus, readingsOf, type YearlyBonus } from "../person/yearly-bonus.js";
import { type Balance, balanceOf, type Payment } from "./balance.js";
import { type BonusMonth, isIfPresent, monthsAsPaid, monthsAtWork } from "./bonus-month.js";
import { daysLost, employedIn } from "./days-lost.js";
import { type PaidMonth, paidMonths } from "./paid-months.js";
import { type MonthOfYear, statementOf } from "./statement-of.js";
import { type YearRequest, yearRequestSchema } from "./year-request.js";
import { yearlyGrossStep, yearTotalStep } from "./year-total-step.js";

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
      read: readYear,
      resultOf: (read: ReadYear, asked) => yearOf(asked, read),
    },
    request,
  );
}

/** A year laid out, its months paid, and what the bonus bears on. */
interface ReadYear {
  readonly year: BonusYear;
  readonly paid: readonly PaidMonth[];
  /** As the slips pay them. */
  readonly asPaid: readonly BonusMonth[];
  /** As somebody at work would have been paid; the same list where no day was lost. */
  readonly atWork: readonly BonusMonth[];
}

function readYear({ usable, given }: ShapeRead<YearRequest>): Checked<ReadYear | undefined> {
  const { usable: year, issues } = laidOut(usable);
  const { paid, issues: monthIssues } = paidMonths(usable, year);
  const found = joined(issues, nothingPaidIssues(usable), monthIssues);
  const ofDays = daysIssues(given as object, usable, year, []);
  const outside = monthsOutsideIssues(usable, paid);
  if (year === undefined) return { usable: undefined, issues: joined(found, ofDays, outside) };
  const before = joined(found, bonusIssues(usable, paid, year), ofDays, outside);
  if (before.length > 0 || paid.length === 0) return { usable: undefined, issues: before };
  const asPaid = monthsAsPaid(paid, usable, year);
  const lost = daysLost(usable, employmentOf(usable, paid, year), year);
  if (lost.length === 0 && usable.grossIfPresent === undefined) {
    return { usable: { year, paid, asPaid, atWork: asPaid }, issues: before };
  }
  const { usable: atWork, issues: ofBase } = monthsAtWork(paid, lost, usable, year);
  const asked = isIfPresent(year) ? ofBase : [];
  return { usable: { year, paid, asPaid, atWork }, issues: asked };
}

function employmentOf(
  { employed }: Partial<YearRequest>,
  paid: readonly PaidMonth[],
  year: BonusYear,
): Span {
  return employed === undefined ? employedIn(paid, year) : employmentSpan(employed);
}

/** A month that is paid is one of the employment that is told. */
function monthsOutsideIssues(
  { employed }: Partial<YearRequest>,
  paid: readonly PaidMonth[],
): readonly Issue[] {
  if (employed === undefined) return [];
  const span = employmentSpan(employed);
  return paid.flatMap(({ place, slip: { month } }) => {
    if (within([span], firstDay(month), firstDay(addMonths(month, 1))).length > 0) return [];
    const words = inWords(span);
    const expected = {
      fr: `un mois de l'emploi, ${words.fr}`,
      en: `a month of the employment, ${words.en}`,
    };
    const path = ["months", place, "month"];
    return [issue("outside-employment", path, { received: month, expected })];
  });
}

function nothingPaidIssues({ months }: Partial<YearRequest>): readonly Issue[] {
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
    ...once(
      paid.flatMap(({ bases }) =>
        bases.flatMap(({ population }) => {
          const told = reclassified === undefined ? {} : { reclassified };
          return reclassementIssues({ population, ...told }, year, []);
        }),
      ),
    ),
  ];
}

function yearOf(request: YearRequest, read: ReadYear): PayYear {
  const { year, paid, asPaid } = read;
  const bonus = bonusOf(request, read);
  const payments = paymentsOf(request, paid);
  const slips = paid.map(({ slip }) => slip);
  const gross = yearlyGrossStep(slips);
  const paidBack = balanceOf(bonus.net, payments);
  const all = yearTotalStep(gross, bonus.net);
  return {
    year: year.year,
    slips,
    statement: statementOf(slips, asPaid, payments),
    yearlyGross: gross.result,
    bonus,
    ...paidBack,
    total: all.result,
    steps: [gross, ...paidBack.steps, all],
    readings: readingsIn(paid, bonus),
    dataset,
  };
}

function readingsIn(paid: readonly PaidMonth[], { steps }: BonusOfYear): readonly AppliedReading[] {
  const ofSlips = paid.flatMap(({ slip }) => [...slip.readings, ...ofBase(slip)]);
  const ofBases = paid.flatMap(({ bases }) => bases.flatMap(({ readings }) => readings));
  return [...new Set([...ofSlips, ...ofBases, ...readingsOf(steps)])];
}

/** Reading R202, which says whether a line is in the base of the bonus of the year. */
function ofBase({ lines }: PaySlip): readonly AppliedReading[] {
  const all = lines.flatMap(({ steps }) => steps.flatMap(({ readings }) => readings));
  return all.filter(({ id }) => id === "R202");
}

/** The bonus of a year: on what somebody at work would have had (reading R185), or as paid. */
function bonusOf(request: YearRequest, { year, paid, asPaid, atWork }: ReadYear): BonusOfYear {
  const employment = employmentOf(request, paid, year);
  const days = countDays({ ...request, employed: employment }, year, Number(freeDays(year).value));
  const differ = asPaid !== atWork;
  const [base, other] = isIfPresent(year) ? [atWork, asPaid] : [asPaid, atWork];
  const on = (months: readonly BonusMonth[]): YearlyBonus | undefined => {
    const parts = partsByRate(months.filter(isRated));
    if (parts.length === 0) return undefined;
    const applied = differ ? { base: reading(year.readings, "R185") } : {};
    return bonusFrom({ parts, days, portion: undefined, ...applied }, year);
  };
  const bonus = on(base);
  if (bonus === undefined) {
    const excluded = exclusionOf("emploi-jeune-non-qualifie") as Exclusion;
    return { ...noBonus(euros(total(asPaid.map(({ gross }) => gross)))), excluded };
  }
  const costs = differ && !isIfPresent(year) ? [asPaidWarning(bonus, on(other))] : [];
  const warnings = [...costs, ...outsideWarnings(request, employment, year)];
  return { ...bonus, ...(warnings.length === 0 ? {} : { warnings }) };
}

function isRated(month: BonusMonth): month is BonusMonth & RatedMonth {
  return month.rate !== undefined;
}

/** The payments of the bonus: with the months, and beside them. */
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
