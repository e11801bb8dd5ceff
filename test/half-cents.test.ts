import { describe, expect, it } from "vitest";
import { computePay } from "../src/pay.js";
import { extinctionJobs, metiers, on, series } from "./oracle/law.js";
import { monthlyPay } from "./oracle/monthly-pay.js";
import { months } from "./oracle/random-requests.js";
import type { Request } from "./oracle/request.js";
import { exact, percentOf, times } from "./oracle/whole.js";
import { shown } from "./slip-shown.js";

const values = series("pointValue");

/** One month of each sourced point value. */
const valued = [...new Map(months.map((month) => [on(`${month}-01`, values) as string, month]))];

/** Every conventional coefficient that a métier or a job in extinction can have, with a request that has it. */
function coefficients(): ReadonlyMap<number, Omit<Request, "month">> {
  const found = new Map<number, Omit<Request, "month">>();
  const add = (points: number, request: Omit<Request, "month">): void => {
    if (!found.has(points)) found.set(points, request);
  };
  for (const { id, cadre, referenceCoefficient, complements } of metiers) {
    const base = Number(referenceCoefficient[0]?.value);
    const years = cadre ? { cadreYears: 0 } : {};
    const automatic = complements.filter(({ condition }) => "always" in condition);
    const granted = automatic.reduce((sum, { points }) => sum + Number(points[0]?.value), base);
    add(granted, { metier: id, ...years });
    for (const each of complements) {
      if ("always" in each.condition) continue;
      const left = automatic.filter(({ id: other }) => !each.excludes.includes(other));
      const points = left.reduce((sum, { points: [first] }) => sum + Number(first?.value), base);
      add(points + Number(each.points[0]?.value), { metier: id, complements: [each.id], ...years });
    }
  }
  for (const { id, cadre, referenceCoefficient } of extinctionJobs)
    add(Number(referenceCoefficient[0]?.value), {
      metier: { extinction: id },
      ...(cadre ? { cadreYears: 0 } : {}),
    });
  return found;
}

/** Tells whether an amount falls exactly on half a cent. */
function isTie({ over, under }: { readonly over: bigint; readonly under: bigint }): boolean {
  return (200n * over) % under === 0n && ((200n * over) / under) % 2n === 1n;
}

function ties(): readonly Request[] {
  const found: Request[] = [];
  for (const [points, request] of coefficients())
    for (const [value, month] of valued)
      for (const workingTime of ["1", "0.5", "0.8", "0.9", "0.75", "0.25"]) {
        const base = times(exact(points), exact(value), exact(workingTime));
        const common = { ...request, month, workingTime };
        if (isTie(base)) found.push({ ...common, seniorityYears: 0 });
        const rounded = { over: (200n * base.over + base.under) / (2n * base.under), under: 100n };
        for (let years = 1; years <= 30; years += 1)
          if (isTie(percentOf(rounded, exact(years))))
            found.push({ ...common, seniorityYears: years });
      }
  return found;
}

describe("every half-cent tie of the catalogue", () => {
  const all = ties();

  it("is one of several thousand", () => {
    expect(all.length).toBeGreaterThan(5000);
  });

  it("is rounded up, as the whole-number oracle does", { timeout: 60_000 }, () => {
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
