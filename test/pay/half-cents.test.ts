import { describe, expect, it } from "vitest";
import { computePay } from "../as-signed.js";
import {
  type Bonus,
  type Complement,
  commonBonuses,
  extinctionJobs,
  metiers,
  on,
  series,
} from "../oracle/law.js";
import { monthlyPay } from "../oracle/monthly-pay.js";
import { months } from "../oracle/random-requests.js";
import type { Request } from "../oracle/request.js";
import { exact, percentOf, times } from "../oracle/whole.js";
import { shown } from "../slip-shown.js";
import { setsTogether } from "./sets-together.js";

const values = series("pointValue");

/** One month of each sourced point value. */
const valued = [...new Map(months.map((month) => [on(`${month}-01`, values) as string, month]))];

type Asked = Omit<Request, "month">;

const excludes = (one: Complement, other: Complement): boolean => one.excludes.includes(other.id);

const pointsOf = ({ points: [first] }: Bonus): number => Number(first?.value);

/** Every conventional coefficient that a métier or a job in extinction can have, with a request that has it. */
function coefficients(): ReadonlyMap<number, Asked> {
  const found = new Map<number, Asked>();
  const add = (points: number, request: Asked): void => {
    if (!found.has(points)) found.set(points, request);
  };
  for (const { id, cadre, referenceCoefficient, complements } of metiers) {
    const base = Number(referenceCoefficient[0]?.value);
    const years = cadre ? { cadreYears: 0 } : {};
    const automatic = complements.filter(({ condition }) => "always" in condition);
    for (const taken of setsTogether(
      complements.filter(({ condition }) => !("always" in condition)),
      excludes,
    )) {
      const left = automatic.filter(
        ({ id: other }) => !taken.some(({ excludes }) => excludes.includes(other)),
      );
      const points = [...left, ...taken].reduce((sum, each) => sum + pointsOf(each), base);
      const named = taken.length === 0 ? {} : { complements: taken.map(({ id: own }) => own) };
      add(points, { metier: id, ...named, ...years });
    }
  }
  for (const { id, cadre, referenceCoefficient } of extinctionJobs)
    add(Number(referenceCoefficient[0]?.value), {
      metier: { extinction: id },
      ...(cadre ? { cadreYears: 0 } : {}),
    });
  return found;
}

/** The points of every functional bonus, with a request that has it. */
function functionalBonuses(): ReadonlyMap<number, Asked> {
  const found = new Map<number, Asked>();
  for (const bonus of commonBonuses)
    found.set(pointsOf(bonus), { metier: "aide-soignant", functionalBonuses: [bonus.id] });
  for (const { id, cadre, functionalBonuses: own } of metiers)
    for (const bonus of own) {
      const years = cadre ? { cadreYears: 0 } : {};
      found.set(pointsOf(bonus), { metier: id, functionalBonuses: [bonus.id], ...years });
    }
  return found;
}

/** Tells whether an amount falls exactly on half a cent. */
function isTie({ over, under }: { readonly over: bigint; readonly under: bigint }): boolean {
  return (200n * over) % under === 0n && ((200n * over) / under) % 2n === 1n;
}

const workingTimes = ["1", "0.5", "0.8", "0.9", "0.75", "0.25"];

/** What is paid for points at each sourced value and each working time, with a request that has it. */
function* valuedAt(
  points: ReadonlyMap<number, Asked>,
): Generator<readonly [{ readonly over: bigint; readonly under: bigint }, Request]> {
  for (const [each, request] of points)
    for (const [value, month] of valued)
      for (const workingTime of workingTimes)
        yield [
          times(exact(each), exact(value), exact(workingTime)),
          { ...request, month, workingTime, seniorityYears: 0 },
        ];
}

function ties(): readonly Request[] {
  const found: Request[] = [];
  for (const [base, request] of valuedAt(coefficients())) {
    if (isTie(base)) found.push(request);
    const rounded = { over: (200n * base.over + base.under) / (2n * base.under), under: 100n };
    for (let years = 1; years <= 30; years += 1) {
      if (!isTie(percentOf(rounded, exact(years)))) continue;
      found.push({ ...request, seniorityYears: years });
      if ("cadreYears" in request && years <= 20) found.push({ ...request, cadreYears: years });
    }
  }
  for (const [amount, request] of valuedAt(functionalBonuses()))
    if (isTie(amount)) found.push(request);
  return found;
}

describe("every half-cent tie of the catalogue", () => {
  const all = ties();

  it("is one of several thousand", () => {
    expect(all.length).toBeGreaterThan(9000);
  });

  it("is rounded up, as the whole-number oracle does", { timeout: 600_000 }, () => {
    for (const request of all) {
      const ours = shown(computePay(request as never));
      const oracles = monthlyPay(request);
      if (JSON.stringify(ours) !== JSON.stringify(oracles))
        expect({ request, slip: ours }).toEqual({ request, slip: oracles });
    }
  });

  it("is rounded up by hand: 7 % of 728.50 is 50.995, so 51.00", () => {
    const half = all.find(
      ({ metier, workingTime, month, seniorityYears }) =>
        metier === "aide-soignant" &&
        workingTime === "0.5" &&
        month <= "2003-12" &&
        seniorityYears === 7,
    );
    expect(shown(computePay({ ...half, month: "2003-09" } as never)).lines["SENIORITY"]).toBe(
      "51.00",
    );
  });
});
