/**
 * A career, month by month: the percentage of seniority, and that of the majoration or technicité, through both switches.
 */
import { dayNumber, dayOf, yearsCompleted } from "../days.js";
import { cadreDate, endOf, type Period, type Service, seniorityDate } from "./hiring.js";
import { Unsure } from "./law.js";
import type { Before } from "./promotion.js";
import { type Scheme, type ShortenedSteps, seniorityRate, technicityRate } from "./rates.js";
import type { Given } from "./request.js";
import { annexe } from "./sources.js";
import {
  firstMonthOf,
  type Held,
  seniorityOf2012,
  seniorityOf2014,
  technicityFromMajoration,
  technicityOf2012,
} from "./transition.js";

export interface Career {
  readonly metier: string;
  readonly hired: string;
  readonly priorService?: readonly Service[];
  readonly suspensions?: readonly (Period & { readonly assimilated: boolean })[];
  readonly promotions?: readonly {
    readonly on: string;
    readonly from: string;
    readonly to: string;
    readonly complements?: readonly string[];
    readonly granted?: Given;
    readonly before?: Before;
  }[];
  /** The shares of earlier service that the employer takes over, where above 30 %. */
  readonly takingOver?: { readonly seniority?: Given; readonly technicity?: Given };
  /** The completed years at which the employer gives each level of technicité, where sooner. */
  readonly technicitySteps?: ShortenedSteps;
  readonly baseTrade?: unknown;
}

export interface Rates {
  readonly seniority: number;
  readonly cadre?: number;
}

type IsCadre = (metier: string) => boolean;

const switchOf2012 = "2012-12-02";
const switchOf2014 = "2014-11-01";

interface Clock {
  /** The first day of the time counted. */
  readonly date: string;
  /** The day on which that count began: a hiring, or a promotion since December 2012. */
  readonly begun: string;
}

/** The percentages on the first day of a month, in the scheme of that month. */
export function ratesOf(
  career: Career,
  month: string,
  scheme: Scheme,
  isCadre: IsCadre,
  readings: Readings = {},
): Rates {
  if (career.baseTrade !== undefined) throw new Unsure("years of a base trade");
  const day = `${month}-01`;
  const made = (career.promotions ?? []).filter(({ on }) => on <= day);
  const held = made.at(-1)?.to ?? career.metier;
  const seniority = clockOf(career, made, day, { cadre: false, scheme });
  if (seniority.date.slice(5) === "12-02") throw new Unsure("a step on 2 December (R80)");
  const rate = seniorityOn(seniority, month, scheme, readings);
  const since = scheme === "2014" ? cadreByAct(held, day, isCadre) : undefined;
  if (since !== undefined)
    return { seniority: rate, cadre: technicityRate("2014", yearsCompleted(since, day)) };
  if (!isCadre(held)) return { seniority: rate };
  if ("R81" in readings || "R82" in readings) throw new Unsure("R81, R82 of a cadre");
  return { seniority: rate, cadre: cadreOn(career, made, month, scheme, isCadre) };
}

/** The day on which 2017-02 made a cadre of whoever held a métier that it ended; technicité counts from it. */
function cadreByAct(held: string, day: string, isCadre: IsCadre): string | undefined {
  const end = annexe.ended.find(({ id }) => id === held);
  if (end === undefined || day < end.to || isCadre(held)) return undefined;
  return end.becomes.some(isCadre) ? end.to : undefined;
}

/** Time restarts on the last promotion made since the switch (08.03.3). */
function clockOf(
  career: Career,
  made: NonNullable<Career["promotions"]>,
  day: string,
  { cadre, scheme }: { readonly cadre: boolean; readonly scheme: Scheme },
): Clock {
  const { hired, priorService = [] } = career;
  const isOld = scheme === "2003";
  const restart = isOld ? undefined : made.filter(({ on }) => on >= switchOf2012).at(-1);
  if (restart !== undefined)
    return { date: later(restart.on, career, restart.on, day), begun: restart.on };
  const { seniority: ofSeniority = 30, technicity: ofTechnicity = 30 } = career.takingOver ?? {};
  const services = priorService.map(({ metier, ...service }) => ({
    ...service,
    ...(metier === undefined ? {} : { sameMetier: metier === career.metier }),
  }));
  const share = Number(cadre ? ofTechnicity : ofSeniority);
  const date = (cadre ? cadreDate : seniorityDate)(hired, services, isOld, share);
  return { date: later(date, career, hired, day), begun: hired };
}

/** A date moved forward by the days of the suspensions that do not count. */
function later(date: string, { suspensions = [] }: Career, begun: string, day: string): string {
  const lost = new Set<number>();
  for (const suspension of suspensions) {
    if (suspension.assimilated) continue;
    const end = endOf(suspension) < day ? endOf(suspension) : day;
    for (let n = dayNumber(suspension.from); n < dayNumber(end); n += 1)
      if (n >= dayNumber(begun)) lost.add(n);
  }
  return dayOf(dayNumber(date) + lost.size);
}

const lastDayOf2003 = "2012-12-01";

/** The day on which so many years of a date are completed. */
function anniversary(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}-${date.slice(5) === "02-29" && !leap ? "02-28" : date.slice(5)}`;
}

/** Whether the percentage of 1 December 2012 is acquired (R82), and the month from which one reached inside a month counts (R81). */
type Readings = Readonly<Record<string, string>>;

function heldAt({ date }: Clock, readings: Readings): Held {
  const last = readings["R82"] === "not-acquired" ? "2012-11-30" : lastDayOf2003;
  const rate = Math.min(yearsCompleted(date, last), 30);
  const reached = anniversary(date, rate);
  const named = readings["R81"] === "month-named";
  return { rate, since: named ? reached.slice(0, 7) : firstMonthOf(reached) };
}

function seniorityOn(clock: Clock, month: string, scheme: Scheme, readings: Readings): number {
  const day = `${month}-01`;
  if (scheme === "2003" || clock.begun >= switchOf2012)
    return newcomer(clock, month, scheme, seniorityRate);
  if ("R81" in readings && scheme === "2014") throw new Unsure("R81 since November 2014");
  const held = heldAt(clock, readings);
  if (day < switchOf2014 || scheme === "rp2012") return seniorityOf2012(held, month).rate;
  return seniorityOf2014(seniorityOf2012(held, lastMonthOf2012(clock)), month).rate;
}

/** The last month of the scheme of 2012, on whose last day a step inside October 2014 has been made: on firsts of months it counts from November. */
function lastMonthOf2012({ date }: Clock): string {
  return date.slice(5, 7) === "10" && date.slice(8) !== "01" ? "2014-11" : "2014-10";
}

/** Somebody hired or promoted since December 2012: the table, and in November 2014 the percentage held where it is higher. */
function newcomer(
  { date, begun }: Clock,
  month: string,
  scheme: Scheme,
  table: (scheme: Scheme, years: number) => number,
): number {
  const rate = table(scheme, yearsCompleted(date, `${month}-01`));
  if (scheme !== "2014" || begun >= switchOf2014) return rate;
  return Math.max(rate, table("rp2012", yearsCompleted(date, "2014-10-31")));
}

/** Whoever was hired as a cadre counts services of the same nature; whoever became one before December 2012 keeps the date of seniority (reading R19). */
function cadreOn(
  career: Career,
  made: NonNullable<Career["promotions"]>,
  month: string,
  scheme: Scheme,
  isCadre: IsCadre,
): number {
  const cadre = isCadre(career.metier);
  const clock = clockOf(career, made, `${month}-01`, { cadre, scheme });
  if (clock.date.slice(5) === "12-02") throw new Unsure("a step on 2 December (R80)");
  if (scheme === "2003" || clock.begun >= switchOf2012)
    return newcomer(clock, month, scheme, (own, years) =>
      technicityRate(own, years, career.technicitySteps),
    );
  if (career.technicitySteps !== undefined) throw new Unsure("steps shortened for staff in post");
  const rate = Math.min(20, yearsCompleted(clock.date, lastDayOf2003));
  const held = { rate, since: firstMonthOf(anniversary(clock.date, rate)) };
  if (scheme === "rp2012") return technicityOf2012(held, month).rate;
  if (rate === 11 && held.since === "2012-12") throw new Unsure("reading R93 within the month");
  return technicityFromMajoration(held, month, lastMonthOf2012(clock)).rate;
}
