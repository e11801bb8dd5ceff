/**
 * Monthly pay in whole numbers, written from the text: base salary, then what is a percentage of it, then what is not (exposé III; art. 08.01.1).
 * Each amount is rounded to the cent, halves up, when it becomes a line; later lines use the rounded amounts.
 */
import { bonusRate, constraint, figureOn, parameter } from "./law.js";
import { type Held, holding, type Request } from "./request.js";
import {
  cents,
  type Exact,
  exact,
  isLess,
  nothing,
  ofCents,
  percentOf,
  plus,
  times,
  toCent,
  written,
} from "./whole.js";

export interface Slip {
  readonly lines: Readonly<Record<string, string>>;
  readonly gross: string;
  readonly decentralizedBonus?: string;
  readonly total: string;
}

/** The slip of a request that nothing is wrong with. */
export function monthlyPay(request: Request): Slip {
  const held = holding(request);
  const lines = new Map<string, bigint>();
  const put = (code: string, amount: Exact | undefined): void => {
    if (amount !== undefined) lines.set(code, cents(amount));
  };
  const line = (code: string): Exact => ofCents(lines.get(code) ?? 0n);
  put("BASE_SALARY", paid(held, conventionalCoefficient(held)));
  put("SENIORITY", percentage(held, line("BASE_SALARY"), "seniority"));
  put("CADRE_MAJORATION", percentage(held, line("BASE_SALARY"), "cadreMajoration"));
  put("FUNCTIONAL_BONUS", functional(held));
  put("EXTRA_POINTS", extra(held));
  put("NIGHTS", nights(held));
  put("SUNDAYS_HOLIDAYS", sundays(held));
  const base = constraintsBase(held, [
    line("BASE_SALARY"),
    line("SENIORITY"),
    line("FUNCTIONAL_BONUS"),
  ]);
  const { internat, particular } = request.constraints ?? {};
  if (internat !== undefined)
    put("INTERNAT", percentOf(base, constraint(`internat-${internat}`, held.day)));
  if (particular === true)
    put("PARTICULAR_CONSTRAINTS", percentOf(base, constraint("particular-constraints", held.day)));
  put("CAREER_INDEMNITY", careerIndemnity(held));
  put("DIFFERENTIAL_INDEMNITY", euros(request.differentialIndemnity));
  return slip(held, lines);
}

function slip(held: Held, lines: ReadonlyMap<string, bigint>): Slip {
  const gross = [...lines.values()].reduce((sum, amount) => sum + amount, 0n);
  const shown = Object.fromEntries([...lines].map(([code, amount]) => [code, written(amount)]));
  const asked = held.request.decentralizedBonus;
  if (asked === undefined) return { lines: shown, gross: written(gross), total: written(gross) };
  const bonus = cents(percentOf(ofCents(gross), rateOf(held, asked.quarterlyHolidays === true)));
  return {
    lines: shown,
    gross: written(gross),
    decentralizedBonus: written(bonus),
    total: written(gross + bonus),
  };
}

/** 5 %, or 3 % with the quarterly holidays; the medical body has rates of its own (A3.1.2, A1.2.1.1, art. 7). */
function rateOf({ population, day }: Held, quarterlyHolidays: boolean): Exact {
  if (population === "medical") return bonusRate("medical", day);
  return bonusRate(quarterlyHolidays ? "quarterly-holidays" : "ordinary", day);
}

function conventionalCoefficient({ coefficient, complements, day }: Held): Exact {
  return plus(coefficient, ...complements.map((each) => figureOn(day, each.points)));
}

/** Points × point value × working time. */
function paid({ pointValue, workingTime }: Held, counted: Exact): Exact {
  return times(counted, pointValue, workingTime);
}

/** Half until June 2004, but for whoever holds a differential indemnity (art. 7). */
function careerIndemnity(held: Held): Exact | undefined {
  const { careerIndemnityPoints, differentialIndemnity = 0 } = held.request;
  const due = points(held, careerIndemnityPoints);
  const half = held.day < "2004-07-01" && Number(differentialIndemnity) === 0;
  return due === undefined || !half ? due : percentOf(due, exact(50));
}

function points(held: Held, given: string | number | undefined): Exact | undefined {
  return given === undefined ? undefined : paid(held, exact(given));
}

function euros(given: string | number | undefined): Exact | undefined {
  return given === undefined ? undefined : exact(given);
}

/** 1 % a completed year, up to a cap. */
function percentage(
  { request, day }: Held,
  base: Exact,
  kind: "seniority" | "cadreMajoration",
): Exact | undefined {
  const years = kind === "seniority" ? request.seniorityYears : request.cadreYears;
  if (years === undefined) return undefined;
  const earned = times(exact(years), parameter(`${kind}RatePerYear`, day));
  const cap = parameter(`${kind}RateCap`, day);
  return percentOf(base, isLess(cap, earned) ? cap : earned);
}

function functional(held: Held): Exact | undefined {
  if (held.functionalBonuses.length === 0) return undefined;
  return paid(held, plus(...held.functionalBonuses.map((each) => figureOn(held.day, each.points))));
}

function extra(held: Held): Exact | undefined {
  const { director, bonification } = held.request.extraPoints ?? {};
  const given = [director, bonification].filter((each) => each !== undefined);
  return given.length === 0 ? undefined : paid(held, plus(...given.map(exact)));
}

/** One point a night, 1.65 more a night of effective work; part time changes nothing to a night (A3.2). */
function nights({ request, day, pointValue }: Held): Exact | undefined {
  const { nights: all, workedNights = 0 } = request.constraints ?? {};
  if (all === undefined) return undefined;
  const counted = times(exact(all), constraint("night", day));
  const worked = times(exact(workedNights), constraint("effective-night", day));
  return times(plus(counted, worked), pointValue);
}

function sundays({ request, day, pointValue }: Held): Exact | undefined {
  const hours = request.constraints?.sundayHolidayHours;
  if (hours === undefined) return undefined;
  return times(exact(hours), constraint("sunday-holiday", day), pointValue);
}

/** Base salary, seniority, functional bonuses and the replacement differential, an amount that the slip shows: to the cent (A3.4.2, A3.4.3). */
function constraintsBase(held: Held, lines: readonly Exact[]): Exact {
  const differential = points(held, held.request.constraints?.replacementDifferential);
  return toCent(plus(...lines, differential ?? nothing));
}
