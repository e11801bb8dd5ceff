/**
 * Hours beside the month since December 2012: a public holiday worked (11.01.3), overtime of a fortnight (05.06.2), the on-call periods of doctors (M.05.02).
 */
import { cents, type Exact, exact, isLess, plus, times, written } from "../whole.js";
import { type Law, viewOf } from "./law.js";
import { pointValueOf } from "./money.js";
import { numberOf, type Quantity } from "./number.js";

type Lines = Readonly<Record<string, string>>;

const first = "2012-12-02";

const over = (amount: Exact, by: Exact): Exact => times(amount, { over: by.under, under: by.over });

/** Somebody's hour: the lines of a month by the hours of a month (reading R98). */
function hourOf(lines: Lines, workingTime: Quantity = 1): Exact {
  const all = plus(exact(0), ...Object.values(lines).map(exact));
  return over(all, times(exact("151.67"), numberOf(workingTime)));
}

interface HolidayWorked {
  readonly on: string;
  readonly hoursWorked: number;
  readonly weeklyHours: number;
  readonly restGiven?: boolean;
  readonly workingTime?: Quantity;
  readonly lines: Lines;
}

/** A fifth of the contract's week at least, at the normal hour, or a rest; 1 May is paid double by the law. */
export function holidayWorked(asked: HolidayWorked): object {
  const { on, hoursWorked, weeklyHours, restGiven, workingTime, lines } = asked;
  if (on < first) return { unsure: "holidays by the text of before" };
  const hour = hourOf(lines, workingTime);
  const worked = exact(hoursWorked);
  if (on.endsWith("-05-01")) {
    const amount = written(cents(times(hour, worked)));
    return { due: "double-pay", amount, sundayHolidayHours: "0" };
  }
  if (restGiven === true) return { due: "rest", hours: String(hoursWorked), amount: "0" };
  const least = times(exact(weeklyHours), exact("0.2"));
  const paid = isLess(worked, least) ? least : worked;
  const hours = String(Number(paid.over) / Number(paid.under));
  return { due: "pay", hours, amount: written(cents(times(hour, paid))) };
}

interface Fortnight {
  readonly month: string;
  readonly fortnightHours: string;
  readonly lines: Lines;
}

/** A quarter more from the 71st hour of a fortnight to the 86th, half more beyond, each part to the cent. */
export function fortnightOvertime({ month, fortnightHours, lines }: Fortnight): object {
  if (`${month}-02` < first) return { unsure: "overtime by the text of before" };
  const extra = Math.max(0, Number(fortnightHours) - 70);
  if (extra === 0) return { amount: "0" };
  const part = (hours: number, rate: string): bigint =>
    cents(times(hourOf(lines), exact(hours), exact(rate)));
  return {
    amount: written(part(Math.min(16, extra), "1.25") + part(Math.max(0, extra - 16), "1.5")),
  };
}

interface OnCall {
  readonly month: string;
  readonly law?: Law;
  readonly duties: Readonly<Record<string, number>>;
}

/** Points of an on-call period since November 2020. */
const onCall: Readonly<Record<string, number>> = {
  medicalOnCallNight: 6,
  medicalOnCallSundayOrHoliday: 9,
  medicalOnCallIntense: 15,
};

/** The points of on-call periods, under every ceiling. */
export function doctorsOnCall({ month, law, duties }: OnCall): object {
  const counts = Object.entries(duties);
  const known = counts.every(([kind]) => onCall[kind] !== undefined);
  const points = counts.reduce((sum, [kind, count]) => sum + (onCall[kind] ?? 0) * count, 0);
  if (!known || points > 284) return { unsure: "duties in place, calls and ceilings" };
  const amount = cents(times(exact(points), pointValueOf(viewOf(month, law))));
  return { points: String(points), amount: written(amount) };
}
