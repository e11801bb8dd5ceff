import { describe, expect, it } from "vitest";
import {
  decentralizedBonus,
  safeDecentralizedBonus,
} from "../../src/decentralized-bonus/person/decentralized-bonus.js";
import type { Career } from "../../src/seniority/career.js";
import { safeComputeSeniority } from "../../src/seniority/compute-seniority.js";

const told = (suspension: object) => {
  const career = { metier: "aide-soignant", hired: "2000-01-01", suspensions: [suspension] };
  const outcome = safeComputeSeniority(career, "2005-01-01");
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const dated = (end: object): Career =>
  ({
    metier: "aide-soignant",
    hired: "2000-01-01",
    suspensions: [{ from: "2004-06-01", ...end, assimilated: false }],
  }) as unknown as Career;

describe("a period", () => {
  it("goes up to a last day, counted, or to the day after it, not counted", () => {
    for (const end of [{ lastDay: "2004-06-30" }, { until: "2004-07-01" }]) {
      const outcome = safeComputeSeniority(dated(end), "2005-01-01");
      expect(outcome.ok && outcome.value.seniority.date).toBe("2000-01-31");
    }
  });

  it("is a day where it begins and ends on the same one", () => {
    expect(told({ from: "2004-06-01", lastDay: "2004-06-01", assimilated: true })).toEqual([]);
    expect(told({ from: "2004-06-02", lastDay: "2004-06-01", assimilated: true })).toEqual([
      "end-before-start suspensions.0.lastDay",
    ]);
    expect(told({ from: "2004-06-01", until: "2004-06-01", assimilated: true })).toEqual([
      "end-before-start suspensions.0.until",
    ]);
  });

  it("has no `to`, which says neither: both spellings are proposed", () => {
    const outcome = safeComputeSeniority(dated({ to: "2004-07-01" }), "2005-01-01");
    expect(outcome.ok ? [] : outcome.issues).toMatchObject([
      {
        code: "unknown-key",
        path: ["suspensions", 0, "to"],
        received: '"2004-07-01"',
        expected: {
          fr: "« lastDay » si ce jour est le dernier de la période, « until » s'il est le premier qui n'en est plus",
          en: '"lastDay" if this day is the last of the period, "until" if it is the first after it',
        },
      },
    ]);
  });

  it("has one end, and wants one", () => {
    expect(
      told({ from: "2004-06-01", lastDay: "2004-06-30", until: "2004-07-01", assimilated: true }),
    ).toEqual(["contradictory suspensions.0.until"]);
    expect(told({ from: "2004-06-01", assimilated: true })).toEqual([
      "missing suspensions.0.lastDay",
    ]);
    expect(told([])).toEqual(["invalid-type suspensions.0"]);
    expect(told({ from: "2004-06-01", to: "2004-07-01", lastDay: "x", assimilated: [] })).toEqual([
      "invalid-type suspensions.0.assimilated",
      "unknown-key suspensions.0.to",
      "invalid-day suspensions.0.lastDay",
    ]);
  });
});

describe("a sick note", () => {
  const request = (end: object) => ({
    year: 2005,
    population: "ordinary",
    yearlyGross: "24000",
    absences: [{ from: "2005-03-03", ...end, motive: "maladie" }],
  });

  it("from 3 to 9 March counts seven days, the last one too: 1 200.00 less a sixtieth", () => {
    const { countedDays, bonus, abatement, net } = decentralizedBonus(
      request({ lastDay: "2005-03-09" }) as never,
    );
    expect([countedDays, bonus, abatement, net].map(String)).toEqual(["7", "1200", "20", "1180"]);
    const same = decentralizedBonus(request({ until: "2005-03-10" }) as never);
    expect(same.net.toFixed(2)).toBe("1180.00");
  });

  it("with a `to` is refused", () => {
    const outcome = safeDecentralizedBonus(request({ to: "2005-03-09" }));
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-key", ["absences", 0, "to"]],
    ]);
  });
});
