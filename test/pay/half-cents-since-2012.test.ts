import { describe, expect, it } from "vitest";
import { safeComputePay } from "../../src/pay/compute-pay.js";
import {
  bonusesOf,
  commonBonuses,
  complementsOf,
  exists,
  isAutomatic,
  metiers,
} from "../oracle/dated/catalogue.js";
import { compare, type Outcome } from "../oracle/dated/compare.js";
import { valueOn, viewOf } from "../oracle/dated/law.js";
import { guarantee, pointValueOf } from "../oracle/dated/money.js";
import { positionOf } from "../oracle/dated/position.js";
import { seniorityRate, strictRate, technicityRate } from "../oracle/dated/rates.js";
import type { Request } from "../oracle/dated/request.js";
import { answer, tiesOf } from "../oracle/dated/slip.js";
import type { Exact } from "../oracle/whole.js";
import { setsTogether } from "./sets-together.js";

/** A month of each scheme, value of the point and share of technicité in the base of seniority. */
const months = [
  { month: "2013-05", scheme: "rp2012", halves: 0 },
  { month: "2014-12", scheme: "2014", halves: 1 },
  { month: "2016-03", scheme: "2014", halves: 2 },
  { month: "2017-09", scheme: "2014", halves: 2 },
  { month: "2019-09", scheme: "2014", halves: 2 },
  { month: "2022-08", scheme: "2014", halves: 2 },
] as const;

type Month = (typeof months)[number];

/** Working times, in hundredths. */
const times = [100, 50, 80, 90, 75, 25] as const;

/** A job of a whole coefficient, by the request of its holder. */
interface Held {
  readonly request: { readonly metier: string; readonly [field: string]: unknown };
  readonly medical: boolean;
  readonly coefficient: number;
  readonly cadre: boolean;
}

const establishment = { kind: "autre" };

const whole = ({ over, under }: Exact, of = 1n): number => Number((over * of) / under);

type Complement = ReturnType<typeof complementsOf>[number];

/** One of a kind, and none that another excludes. */
const clash = (one: Complement, other: Complement): boolean =>
  one.kind === other.kind || one.excludes?.includes(other.id) === true;

/** The jobs of a month, each coefficient once, with every set of complements. */
function jobsIn(month: string): readonly Held[] {
  const view = viewOf(month, "in-force");
  const found = new Map<string, Held>();
  const pointsOf = ({ points }: Complement): string => valueOn(points, view) ?? "none";
  for (const metier of metiers.filter((each) => exists(each, view))) {
    const named = complementsOf(metier).filter((each) => !isAutomatic(each, view));
    const sums = new Map(
      setsTogether(named, clash).map((taken) => [
        taken.reduce((sum, each) => sum + Number(pointsOf(each)), 0),
        taken.map(({ id }) => id),
      ]),
    );
    for (const complements of sums.values()) {
      const years = metier.cadre ? { cadreYears: 0 } : {};
      const request = {
        metier: metier.id,
        complements,
        ...years,
        seniorityYears: 0,
        establishment,
      };
      const coefficient = coefficientOf({ ...request, month });
      if (coefficient === undefined) continue;
      const medical = metier.population === "medical";
      const key = `${coefficient} ${metier.cadre}`;
      if (!found.has(key)) found.set(key, { request, coefficient, cadre: metier.cadre, medical });
    }
  }
  return [...found.values()];
}

/** The whole coefficient of a request that both would pay. */
function coefficientOf(request: Request): number | undefined {
  try {
    const { coefficient } = positionOf(request, viewOf(request.month));
    if (coefficient.over % coefficient.under !== 0n) return undefined;
    return "lines" in answer(request) ? whole(coefficient) : undefined;
  } catch {
    return undefined;
  }
}

const isHalf = (over: number, under: number): boolean =>
  (2 * over) % under === 0 && ((2 * over) / under) % 2 === 1;

const rounded = (over: number, under: number): number =>
  Math.floor((2 * over + under) / (2 * under));

interface Tie {
  readonly code: string;
  readonly request: Request;
}

interface Place extends Held {
  readonly at: Month;
  readonly time: number;
  /** The value of the point in thousandths, the minimum of the working time in cents. */
  readonly value: number;
  readonly due: number;
  readonly base: number;
}

/** Everybody of a month at each working time. */
function* places(at: Month): Generator<Place> {
  const view = viewOf(at.month, "in-force");
  const value = whole(pointValueOf(view), 1000n);
  const least = whole(guarantee(view), 100n);
  for (const job of jobsIn(at.month))
    for (const time of times) {
      const due = rounded(least * time, 100);
      const base = rounded(job.coefficient * value * time, 1000);
      yield { ...job, at, time, value, due, base };
    }
}

const asked = ({ request, at, time }: Place, more: object): Request => ({
  ...request,
  month: at.month,
  workingTime: String(time / 100),
  ...more,
});

/** Years that give each percentage of seniority, then of technicité, once. */
const yearsOf = (
  rateOf: (years: number) => number,
  most: number,
): readonly (readonly [number, number])[] => {
  const rates = Array.from({ length: most + 1 }, (_, years) => [rateOf(years), years] as const);
  return [...new Map(rates.toReversed()).entries()];
};

/** Base salary, technicité and seniority that fall on half a cent. */
function* ofSalary(place: Place): Generator<Tie> {
  const { at, coefficient, cadre, value, time, base, due } = place;
  if (isHalf(coefficient * value * time, 1000))
    yield { code: "BASE_SALARY", request: asked(place, {}) };
  const steps = cadre
    ? yearsOf((years) => technicityRate(at.scheme, years), 20)
    : [[0, 0] as const];
  for (const [rate, cadreYears] of steps) {
    const years = cadre ? { cadreYears } : {};
    const majored =
      at.scheme === "rp2012"
        ? isHalf(base * rate, 100)
        : isHalf(coefficient * rate * value * time, 100_000);
    if (rate > 0 && majored) yield { code: "TECHNICITY", request: asked(place, years) };
    const strict = Number(strictRate(rate));
    const integrated = rounded(coefficient * strict * at.halves * value * time, 200_000);
    const whole_ = Math.max(base, due) + integrated;
    for (const [percent, seniorityYears] of yearsOf((each) => seniorityRate(at.scheme, each), 45))
      if (isHalf(whole_ * percent, 100))
        yield { code: "SENIORITY", request: asked(place, { ...years, seniorityYears }) };
  }
}

/** The functional bonuses of each sheet, and those of annexe III. */
function* ofBonuses(place: Place): Generator<Tie> {
  const view = viewOf(place.at.month);
  const own = bonusesOf(metiers.find(({ id }) => id === place.request.metier));
  const common = place.request.metier === "aide-soignant" ? commonBonuses : [];
  for (const { id, points } of [...own, ...common]) {
    const counted = valueOn(points, view);
    if (!isHalf(Number(counted) * place.value * place.time, 1000)) continue;
    yield { code: "FUNCTIONAL_BONUS", request: asked(place, { functionalBonuses: [id] }) };
  }
}

/** Internat and contraintes; 0.925; the least points of promotion that fall on half a cent. */
function* ofOthers(place: Place): Generator<Tie> {
  const { at, value, time, base, due, medical } = place;
  if (medical) return;
  const held = Math.max(base, due);
  for (const internat of ["3", "5"] as const)
    if (isHalf(held * Number(internat), 100))
      yield { code: "INTERNAT", request: asked(place, { constraints: { internat } }) };
  if (isHalf(held * 5, 100))
    yield {
      code: "PARTICULAR_CONSTRAINTS",
      request: asked(place, { constraints: { particular: true } }),
    };
  for (let points = 1; points <= 15_000; points += 1) {
    if (!isHalf(points * value * time, 100_000)) continue;
    const promotionPoints = (points / 100).toFixed(2);
    if (at.month < "2022")
      yield { code: "PROMOTION_INDEMNITY", request: asked(place, { promotionPoints }) };
    break;
  }
}

/** A crèche, whose pay is multiplied by 0.925 where it is above the minimum. */
function* ofNurseries(place: Place): Generator<Tie> {
  const { base, due, at } = place;
  if (rounded(base * 925, 1000) < due || !isHalf(base * 925, 1000)) return;
  if (at.month < "2022")
    yield { code: "REDUCED_GROSS", request: asked(place, { establishment: { kind: "creche" } }) };
}

/** Points that are worth the same whoever holds them: each amount of them once. */
function once(found: readonly Tie[]): readonly Tie[] {
  const met = new Set<string>();
  return found.filter(({ code, request }) => {
    if (!["FUNCTIONAL_BONUS", "PROMOTION_INDEMNITY"].includes(code)) return true;
    const { month, workingTime, promotionPoints, functionalBonuses } = request;
    const key = JSON.stringify([month, workingTime, promotionPoints, functionalBonuses]);
    return met.size < met.add(key).size;
  });
}

function ties(): readonly Tie[] {
  const all = months.flatMap((at) =>
    [...places(at)].flatMap((place) => [
      ...ofSalary(place),
      ...ofBonuses(place),
      ...ofOthers(place),
      ...ofNurseries(place),
    ]),
  );
  return once(all);
}

describe("every half-cent tie of the schemes of 2012 and 2014", () => {
  const all = ties();
  const of = (scheme: string, code: string): number =>
    all.filter((tie) => tie.code === code && schemeOf(tie) === scheme).length;
  const schemeOf = ({ request }: Tie): string => (request.month < "2014-11" ? "rp2012" : "2014");

  it("is one of several thousand, on each line of points or percentages", () => {
    expect(all.length).toBeGreaterThan(8000);
    for (const scheme of ["rp2012", "2014"])
      for (const code of ["BASE_SALARY", "TECHNICITY", "SENIORITY", "INTERNAT", "REDUCED_GROSS"])
        expect([scheme, code, of(scheme, code) > 0]).toEqual([scheme, code, true]);
  });

  it("is rounded as the whole-number oracle does", { timeout: 600_000 }, () => {
    for (const { request } of all) {
      const [due, found] = [answer(request), safeComputePay(request) as Outcome];
      if (compare(due, found) !== "same") expect({ request, found }).toEqual({ request, due });
    }
  });

  it("is a tie to the oracle too", () => {
    for (const { code, request } of all.filter((_, index) => index % 7 === 0))
      if (code !== "REDUCED_GROSS")
        expect(tiesOf(request)).toContain(`${schemeOf({ code, request })} ${code}`);
  });
});
