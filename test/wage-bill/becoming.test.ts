import { describe, expect, it } from "vitest";
import { computePay } from "../../src/pay/index.js";
import { projectWageBill, wageBillRequests } from "../../src/wage-bill/index.js";

const metier = "aide-medico-psychologique" as const;
const seniority = { metier, hired: "1999-05-17" } as const;

describe("a wage bill beyond the end of a métier", () => {
  const bill = {
    people: [
      { metier, seniority },
      { metier, seniorityYears: 3 },
    ],
    from: "2017-06",
    to: "2017-07",
  } as const;

  it("goes on in what an act made of it, the years kept", () => {
    const told = projectWageBill(bill).months.map(({ total, metiers, causes }) => [
      total.toFixed(2),
      metiers.map(({ id, slips }) => `${slips} ${id}`).join(),
      causes.map(({ cause, total: moved }) => `${cause} ${moved.toFixed(2)}`).join(),
    ]);
    // 351 × 4.403 = 1 545.45: with 18 %, 278.18, 1 823.63; with 3 %, 46.36, 1 591.81.
    // 351 × 4.425 = 1 553.18: with 18 %, 279.57, 1 832.75; with 3 %, 46.60, 1 599.78.
    expect(told).toEqual([
      ["3415.44", "2 aide-medico-psychologique", ""],
      ["3432.53", "2 accompagnant-educatif-et-social", "point 17.09"],
    ]);
  });

  it("lists the requests of its slips", () => {
    const slips = wageBillRequests(bill, "2017-07").map((request) => computePay(request));
    expect(slips.map(({ total }) => total.toFixed(2))).toEqual(["1832.75", "1599.78"]);
  });

  it("promotes from what the act made", () => {
    const moves = [
      { on: "2019-01-01", metier: "infirmier-de-ou-autorise", promotionPoints: "0" },
    ] as const;
    const people = [{ metier, seniority, moves }];
    const { months } = projectWageBill({ people, from: "2018-12", to: "2019-01" });
    // 351 × 4.447 = 1 560.90, 18 % of it 280.96; then 477 × 4.447 = 2 121.22, 0 %.
    expect(months.map(({ total }) => total.toFixed(2))).toEqual(["1841.86", "2121.22"]);
  });

  it("refuses whoever takes up the métier after its end", () => {
    const people = [{ metier, seniorityYears: 3 }];
    expect(() => projectWageBill({ people, from: "2017-07", to: "2017-07" })).toThrow(
      "people.0.metier",
    );
  });
});
