/**
 * The dates from which seniority and technicité count at a hiring: earlier service at 100 or 75 % to November 2012, at 30 % since, in years of 360 days (reading R88).
 */
import { dayNumber, dayOf, isLeap } from "../days.js";

/** A period: both days counted, or the last one not. */
export type Period =
  | { readonly from: string; readonly lastDay: string }
  | { readonly from: string; readonly until: string };

export type Service = Period & {
  readonly at: "same-establishment" | "same-employer" | "agreement" | "elsewhere";
  readonly metier?: string;
  readonly sameMetier?: boolean;
  readonly afterDiploma: boolean;
  readonly sameNature?: boolean;
};

/** The first day no longer counted. */
export function endOf(period: Period): string {
  return "until" in period ? period.until : dayOf(dayNumber(period.lastDay) + 1);
}

const switchOf2012 = "2012-12-02";

/** The date of seniority of somebody hired. */
export function seniorityDate(
  hired: string,
  services: readonly Service[],
  isOld = false,
  share = 30,
): string {
  if (hired >= switchOf2012 && !isOld) return atShare(hired, services, share);
  return atOldRates(hired, services, ({ at, sameMetier, afterDiploma }) =>
    sameMetier === false || !afterDiploma ? 0 : at === "elsewhere" ? 3 : 4,
  );
}

/** The date of the majoration, then of technicité, of a cadre hired: services of the same nature, under the agreement only before the switch. */
export function cadreDate(
  hired: string,
  services: readonly Service[],
  isOld = false,
  share = 30,
): string {
  const ofNature = services.filter(
    ({ sameNature, sameMetier }) => sameNature ?? sameMetier ?? false,
  );
  if (hired >= switchOf2012 && !isOld) return atShare(hired, ofNature, share);
  return atOldRates(hired, ofNature, ({ at, afterDiploma }) =>
    at === "elsewhere" || !afterDiploma ? 0 : 4,
  );
}

/** Each day once, at the better rate, in quarters of a day; rounded down (reading R5). */
function atOldRates(
  hired: string,
  services: readonly Service[],
  worth: (service: Service) => number,
): string {
  const spans = services.map((service) => ({
    from: dayNumber(service.from),
    until: dayNumber(endOf(service)),
    worth: worth(service),
  }));
  const marks = spans.flatMap(({ from, until }) => [from, until]).sort((a, b) => a - b);
  let quarters = 0;
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1] ?? mark;
    const over = spans.filter(({ from, until }) => from <= mark && mark < until);
    quarters += (next - mark) * Math.max(0, ...over.map((span) => span.worth));
  }
  return dayOf(dayNumber(hired) - Math.floor(quarters / 4));
}

/** 30 % of the days, or what the employer gives above it. */
function atShare(hired: string, services: readonly Service[], share: number): string {
  const days = services.reduce((sum, service) => sum + days360(service.from, endOf(service)), 0);
  const credit = Math.floor((days * share) / 100);
  const months = Math.floor((credit % 360) / 30);
  return earlier(earlier(hired, Math.floor(credit / 360), 0, 0), 0, months, credit % 30);
}

function parts(day: string): [number, number, number] {
  const [year, month, date] = day.split("-").map(Number);
  return [year as number, month as number, date as number];
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole years, whole months, days, of a period whose end is not counted. */
function days360(from: string, until: string): number {
  const [[year, month, date], [toYear, toMonth, toDate]] = [parts(from), parts(until)];
  let months = (toYear - year) * 12 + toMonth - month;
  if (toDate < date) months -= 1;
  const left = dayNumber(until) - dayNumber(earlier(from, 0, -months, 0));
  return months * 30 + left;
}

/** A day, so many years, months and days earlier on the calendar. */
function earlier(day: string, years: number, months: number, days: number): string {
  const [year, month, date] = parts(day);
  const count = (year - years) * 12 + month - 1 - months;
  const [y, m] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const kept = Math.min(date, lengthOf(y, m));
  const two = (value: number): string => String(value).padStart(2, "0");
  return dayOf(dayNumber(`${y}-${two(m)}-${two(kept)}`) - days);
}
