/**
 * The oracle behind the functions that worked examples name; what it does not compute is left to other tests.
 */
import { dayNumber } from "../days.js";
import { cents, exact, minus, percentOf, plus, times, written } from "../whole.js";
import { absorbed } from "./absorption.js";
import { arrears } from "./arrears.js";
import { directorCoefficient } from "./directors.js";
import { assistantMaternelPay, fosterCare, fosterIndemnities } from "./foster.js";
import { doctorsOnCall, fortnightOvertime, holidayWorked } from "./hours.js";
import { counts, type Law, Refused, viewOf } from "./law.js";
import type { Request } from "./request.js";
import { retirementMonths } from "./retirement-scales.js";
import { answer } from "./slip.js";

type Given = Readonly<Record<string, unknown>>;

/** The answers of the oracle, function by function, keyed as results are. */
export const engines: Readonly<Record<string, (request: Given) => object>> = {
  computePay: (request) => fosterCare(request) ?? answer(request as unknown as Request),
  directorCoefficient: ({ charges, month, law, deputy }) => ({
    coefficient: directorCoefficient(
      charges as string,
      viewOf(month as string, law as Law | undefined),
      deputy === true,
    ),
  }),
  assistantMaternelPay: (request) => assistantMaternelPay(request as never),
  fosterIndemnities: (request) => fosterIndemnities(request as never),
  noticeThreshold: (request) => notice(request as never),
  backPay: (request) => arrears(request as never),
  decentralizedBonus: (request) => bonusOf(request as never),
  retirementAllowance: (request) => leaving(request as never),
  endOfCareerRest: (request) => rest(request as never),
  absorb: (request) => absorbed(request as never),
  holidayPay: (request) => holidayWorked(request as never),
  overtimePay: (request) => fortnightOvertime(request as never),
  medicalDutyPay: (request) => doctorsOnCall(request as never),
};

interface NoticeAsked {
  readonly function?: string;
  readonly month: string;
  readonly law?: Law;
  readonly actDays?: Readonly<Record<string, string>>;
}

/** A biologist has the notice of directors by his function since 2009-01, by his coefficient before. */
function notice(asked: NoticeAsked): object {
  if (asked.function !== "biologiste") return { unsure: "the notice of others" };
  try {
    return counts("2009-01", viewOf(asked.month, asked.law, asked.actDays))
      ? { withDirectors: true, ground: "function" }
      : { refused: "missing" };
  } catch (thrown) {
    if (thrown instanceof Refused) return { refused: thrown.code };
    throw thrown;
  }
}

interface Leaving {
  readonly month: string;
  readonly years: number;
  readonly cadre: boolean;
  readonly inPostOn2012?: boolean;
  readonly referencePay?: string;
  readonly lastTwelveMonths?: readonly string[];
  readonly bonusInTwelveMonths?: string;
  readonly lastThreeMonths?: readonly string[];
  readonly bonusInThreeMonths?: string;
}

/** The mean of some months without the decentralized bonus, to the cent. */
function mean(months: readonly string[] = [], bonus = "0"): bigint {
  const total = minus(plus(exact(0), ...months.map(exact)), exact(bonus));
  return months.length === 0 ? 0n : cents(times(total, { over: 1n, under: BigInt(months.length) }));
}

/** Months of the scale of the day, by the month of reference: the better mean of twelve and of three. */
function leaving(asked: Leaving): object {
  const { month, years, cadre, inPostOn2012 = false, referencePay } = asked;
  const twelve = mean(asked.lastTwelveMonths, asked.bonusInTwelveMonths);
  const three = mean(asked.lastThreeMonths, asked.bonusInThreeMonths);
  const better = twelve > three ? twelve : three;
  const reference = referencePay === undefined ? better : cents(exact(referencePay));
  const months = retirementMonths(`${month}-01`, years, cadre, inPostOn2012);
  return { amount: written(reference * BigInt(months)) };
}

interface Rest {
  readonly allowance: string;
  readonly legalAmount: string;
  readonly referencePay: string;
  readonly paidByTheDay?: { readonly days: number; readonly acquiredHolidays?: boolean };
}

/** The end-of-career rest (15.03.2.2.2): what is above the law, in hours or days, and a tenth more. */
function rest({ allowance, legalAmount, referencePay, paidByTheDay }: Rest): object {
  const reference = exact(referencePay);
  const holidays = paidByTheDay?.acquiredHolidays === true ? 11 : 9;
  const divisor = { over: 1n, under: BigInt((paidByTheDay?.days ?? 0) + holidays + 25) };
  const value = cents(
    paidByTheDay === undefined
      ? times(reference, { over: 100n, under: 15167n })
      : times(reference, exact(12), divisor),
  );
  const above = minus(exact(allowance), exact(legalAmount));
  const due = times(above, exact("1.1"), { over: 100n, under: value });
  const unit = paidByTheDay === undefined ? "hours" : "days";
  return { value: written(value), unit, rest: written(cents(due)) };
}

interface BonusAsked {
  readonly yearlyGross: string;
  readonly quarterlyHolidays?: boolean;
  readonly absenceDays?: number;
  readonly absences?: readonly Absence[];
}

interface Absence {
  readonly from: string;
  readonly lastDay: string;
  readonly motive: string;
}

/** From June 2014 the rest of the end of a career never counts (A3.1.5). */
function counted({ motive, from }: Absence): boolean {
  return motive !== "repos-de-fin-de-carriere" || from < "2014-06-01";
}

/** One year's bonus: 5 or 3 %, a sixtieth less a day beyond six. */
function bonusOf({ yearlyGross, quarterlyHolidays, absenceDays, absences }: BonusAsked): object {
  const lengths = (absences ?? [])
    .filter(counted)
    .map(({ from, lastDay }) => dayNumber(lastDay) - dayNumber(from) + 1);
  const days = absenceDays ?? lengths.reduce((sum, each) => sum + each, 0);
  const bonus = cents(percentOf(exact(yearlyGross), exact(quarterlyHolidays === true ? 3 : 5)));
  const beyond = BigInt(Math.min(60, Math.max(0, days - 6)));
  const abatement = cents({ over: bonus * beyond, under: 6000n });
  return {
    bonus: written(bonus),
    countedDays: String(days),
    abatement: written(abatement),
    net: written(bonus - abatement),
  };
}
