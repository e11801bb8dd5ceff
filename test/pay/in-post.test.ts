import { describe, expect, it } from "vitest";
import { safePayColumns } from "../../src/columns/index.js";
import { safeComputePay } from "../../src/pay/index.js";

const asked = (request: object): readonly string[] | string => {
  const outcome = safeComputePay(request);
  return outcome.ok
    ? outcome.value.gross.toFixed(2)
    : outcome.issues.map(({ code, path, expected }) => `${code} ${path.join(".")}: ${expected.en}`);
};

const carer = (month: string, seniorityYears: number, given: object) =>
  asked({ metier: "aide-soignant", month, seniorityYears, ...given });

const kept = (own: string, years: number, given: number, other: number): readonly string[] => [
  expect.stringMatching(
    `missing ${own}: .*${years} years give ${given}% .* and ${other}% may be kept`,
  ) as string,
];

describe("years alone of somebody in post on 1 July 2003, after December 2012", () => {
  it("are asked for the percentage where another than theirs may be kept", () => {
    // 10 completed years in June 2013: 9 % by the table, 10 % kept by whoever had it in 2012.
    expect(carer("2013-06", 10, { differentialIndemnity: "25.00" })).toEqual(
      kept("seniorityRate", 10, 9, 10),
    );
    expect(carer("2013-06", 10, { careerIndemnityPoints: "2.50" })).toEqual(
      kept("seniorityRate", 10, 9, 10),
    );
    expect(carer("2013-06", 10, { keptSpecialDuty: "8.21" })).toEqual(
      kept("seniorityRate", 10, 9, 10),
    );
    expect(carer("2013-06", 10, { passage: { on: "2003-07-01" } })).toEqual(
      kept("seniorityRate", 10, 9, 10),
    );
    // 36 years: 30 % for more than twelve months, 31 % since December 2012, not the table's 33.
    expect(carer("2013-06", 36, { differentialIndemnity: "25.00" })).toEqual(
      kept("seniorityRate", 36, 33, 31),
    );
  });

  it("are enough where all that they may stand for is one percentage", () => {
    // 351 × 4.403 = 1 545.45, completed to nothing; 12 % of it 185.45; 25.00 beside.
    expect(carer("2013-06", 12, { differentialIndemnity: "25.00" })).toBe("1755.90");
    // Worked example 34: 18 years are 18 % by the table and by the way of whoever was in post.
    expect(
      asked({
        metier: "employe-administratif",
        month: "2018-05",
        seniorityYears: 18,
        differentialIndemnity: "25.00",
      }),
    ).toBe("1769.04");
    expect(carer("2013-06", 10, { differentialIndemnity: "0" })).toBe("1684.54");
    expect(carer("2012-11", 10, { differentialIndemnity: "25.00" })).toBe("1725.00");
  });

  it("are asked for technicité likewise", () => {
    const cadre = (cadreYears: number) =>
      asked({
        metier: "psychologue",
        month: "2016-06",
        seniorityYears: 20,
        cadreYears,
        careerIndemnityPoints: "4",
      });
    expect(cadre(20)).toEqual(kept("technicityRate", 20, 17, 20));
    expect(cadre(16)).toEqual(kept("technicityRate", 16, 14, 15));
  });

  it("are refused row by row in columns, and by the same words", () => {
    const columns = {
      metier: "aide-soignant",
      month: "2013-06",
      seniorityYears: new Int8Array([10, 12, 10, 36]),
      differentialIndemnity: [25, 25, 0, 25],
    };
    const outcome = safePayColumns(columns);
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    expect([...outcome.value.gross]).toEqual([0, 175590, 168454, 0]);
    expect(outcome.value.refusals.map(({ row }) => row)).toEqual([0, 3]);
    const everyRow = safePayColumns({ ...columns, differentialIndemnity: 25 });
    expect(everyRow.ok && everyRow.value.refusals.map(({ row }) => row)).toEqual([0, 2, 3]);
  });
});
