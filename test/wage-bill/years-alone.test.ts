import { describe, expect, it } from "vitest";
import {
  type BillPerson,
  projectWageBill,
  safeProjectWageBill,
} from "../../src/wage-bill/index.js";

const carer = { metier: "aide-soignant", seniorityYears: 10 } as const;
const cadre = { metier: "psychologue", seniorityRate: "12", cadreYears: 14 } as const;

const asked = (person: BillPerson, from: string, to: string): readonly string[] => {
  const outcome = safeProjectWageBill({ people: [person], from, to });
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("years told alone of somebody of a bill", () => {
  it.each([
    // There since before 2 December 2012, by the first day told: the table gives 9, 10 is kept.
    [{ ...carer, entered: "2010-03-01" }, "2013-01", "2013-03"],
    [{ ...carer, yearsReached: "2012-05-01" }, "2013-01", "2013-03"],
    [{ ...carer, entered: "2013-05-02" }, "2015-01", "2015-03"],
    // 15 % on 31 October 2014 is kept, where the table of November gives 14.
    [cadre, "2014-10", "2014-11"],
  ] as const)("are not enough: %j, %s to %s", (person, from, to) => {
    expect(asked(person, from, to)).toEqual(["missing people.0.seniority"]);
  });

  it.each([
    [{ ...carer, entered: "2013-01-01" }, "2013-01", "2013-03"],
    [{ ...carer, entered: "2014-11-01" }, "2015-01", "2015-03"],
    [{ ...carer, yearsReached: "2014-11-01" }, "2015-01", "2015-03"],
    [carer, "2013-01", "2013-03"],
    [cadre, "2014-09", "2014-10"],
    [{ ...cadre, left: "2014-09-30" }, "2014-10", "2014-11"],
  ] as const)("are, of somebody who came under the text of the bill: %j", (person, from, to) => {
    expect(asked(person, from, to)).toEqual([]);
  });

  it("leave the percentages given as they are, and the bill says so", () => {
    const people = [{ metier: "aide-soignant", seniorityRate: "10" }] as const;
    const { total, assumed = [] } = projectWageBill({ people, from: "2014-04", to: "2014-05" });
    // 351 × 4.403 = 1 545.45; 10 % = 154.55; two months alike
    expect(total.toFixed(2)).toBe("3400.00");
    expect(assumed.map(({ about, people: of }) => [about, of])).toContainEqual(["rates-given", 1]);
  });
});
