import { describe, expect, it } from "vitest";
import { backPay } from "../../src/back-pay/index.js";
import { payColumns } from "../../src/columns/index.js";
import { teacherHousing } from "../../src/in-kind/index.js";
import { trainingLeave, trainingRequests, trainingUnit } from "../../src/other-agreements/index.js";
import {
  directorCoefficient,
  directorSchedule,
  medicalDutyPay,
} from "../../src/populations/index.js";
import { projectCareer } from "../../src/projection/index.js";
import { projectWageBill } from "../../src/wage-bill/index.js";
import { backPayTable, explain, projectionTable, wageBillTable } from "../../src/words/index.js";
import { overtimePay } from "../../src/working-time/index.js";

const place = { establishment: { kind: "autre" } } as const;
const carer = { metier: "aide-soignant", seniorityYears: 5, ...place } as const;
const off = { segur: { socioEducational: false } } as const;
const said = "ne viennent d'aucun texte";

describe("a point value that circulates, wherever a caller gives one", () => {
  const bill = (value: string) =>
    projectWageBill({
      people: [carer],
      from: "2025-09",
      to: "2025-11",
      pointValues: [{ from: "2025-10", value }],
    });

  it("is told of a wage bill, and of the other terms", () => {
    expect(bill("4.65").warnings?.map(({ code }) => code)).toEqual(["point-value-of-no-text"]);
    expect(wageBillTable(bill("4.65"), "fr")).toContain(said);
    expect(bill("4.60").warnings).toBeUndefined();
    expect(wageBillTable(bill("4.60"), "fr")).not.toContain(said);
    const compared = projectWageBill({
      people: [carer],
      from: "2025-09",
      to: "2025-11",
      compareWith: { pointValues: [{ from: "2025-10", value: "4.568" }] },
    });
    expect(compared.warnings).toBeUndefined();
    expect(compared.comparedWith?.warnings).toHaveLength(1);
    expect(wageBillTable(compared, "fr").split(said)).toHaveLength(2);
  });

  it("is told of a projection", () => {
    const ahead = (pointValue: string): string =>
      projectionTable(
        projectCareer({
          from: "2025-06",
          years: 1,
          pointValue,
          smic: "12.31",
          ...place,
          situation: {
            metier: "aide-soignant",
            career: { metier: "aide-soignant", hired: "2020-01-01" },
          },
        }),
        "fr",
      );
    expect(ahead("4.477").split(said)).toHaveLength(2);
    expect(ahead("4.58")).not.toContain(said);
  });

  it("is told of back pay", () => {
    const owed = backPay({
      months: [{ ...carer, ...off, month: "2025-10", pointValue: "4.65" }],
      paid: { knownOn: "2024-03-01" },
    });
    expect(backPayTable(owed, "fr").split(said)).toHaveLength(2);
  });

  it("is told of columns, where a row that is paid has one", () => {
    const columns = (pointValue: unknown, month: unknown = "2025-10") =>
      payColumns({ ...carer, rows: 2, month, pointValue } as never).warnings?.map(
        ({ code }) => code,
      );
    expect(columns("4.65")).toEqual(["point-value-of-no-text"]);
    expect(columns(["4.58", "4.650"])).toEqual(["point-value-of-no-text"]);
    expect(columns(["4.65", "4.58"], ["2024-10", "2025-10"])).toBeUndefined();
    expect(columns(["", "x"])).toBeUndefined();
    expect(columns(["4.65", "4.65"], ["?", "2024-10"])).toBeUndefined();
    expect(columns(undefined)).toBeUndefined();
  });
});

/** The warnings of a result, and the words that explain it. */
function told(result: { readonly warnings?: readonly unknown[] }): readonly unknown[] {
  const codes = (result.warnings ?? []).map((each) => (each as { code: string }).code);
  return [codes, explain(result as never, "fr").split(said).length - 1];
}

const warned = [["point-value-of-no-text"], 1];
const silent = [[], 0];

describe("the same warning, of whatever else takes a point value", () => {
  // The values that circulate, since 2025; one of the caller's own; the sourced one.
  const cases = [
    ["4.65", "2025-01", warned],
    ["4.568", "2026-06", warned],
    ["4.477", "2025-12", warned],
    ["4.65", "2024-12", silent],
    ["4.60", "2026-01", silent],
    ["4.58", "2025-11", silent],
  ] as const;

  it.each(cases)("%s in %s", (pointValue, month, expected) => {
    const duties = { medicalOnCallNight: 2 };
    const place = { establishment: { kind: "etablissement-de-sante" } } as const;
    const asked = { month, pointValue, ...place };
    expect(told(medicalDutyPay({ ...asked, duties, ceiling: "ordinary" }))).toEqual(expected);
    const teacher = "enseignant-specialise";
    expect(told(teacherHousing({ ...asked, teacher, housed: false }))).toEqual(expected);
    const acquired = { hours: 2, coefficientWithSeniority: 400, pointValue };
    const hours = { fortnightHours: 72, lines: { BASE_SALARY: "1722.08" } };
    const kept = { month, ...hours, inPostOn2011: true, acquired };
    expect(told(overtimePay(kept))).toEqual(expected);
    expect(told(directorCoefficient({ charges: 10, month, pointValue }))).toEqual(expected);
  });

  it("is told of a director's schedule, for the turn that takes the value", () => {
    const asked = (pointValue: string, on: string) =>
      told(
        directorSchedule({
          firstCalculation: "2022-07-01",
          charges: [
            { year: 2021, charges: 10 },
            { year: 2024, charges: 10, pointValue },
          ],
          on,
        }),
      );
    expect(asked("4.65", "2025-08-01")).toEqual(warned);
    expect(asked("4.65", "2025-06-30")).toEqual(silent);
    expect(asked("4.60", "2025-08-01")).toEqual(silent);
  });

  it("is told of a training unit, of a leave and of a list of requests", () => {
    const asked = (year: number, pointValue: string) => {
      const list = { payroll: "850000.00", ranked: [{ id: "a", units: 1 }] };
      const results = [
        trainingUnit({ year, pointValue }),
        trainingLeave({ year, pointValue, units: 1 }),
        trainingRequests({ year, pointValue, ...list }),
      ];
      return results.map(({ warnings = [] }) => [
        warnings.map(({ code }) => code),
        warnings.filter(({ label }) => label.fr.includes(said)).length,
      ]);
    };
    expect(asked(2025, "4.65")).toEqual([warned, warned, warned]);
    expect(asked(2024, "4.65")).toEqual([silent, silent, silent]);
    expect(asked(2026, "4.58")).toEqual([silent, silent, silent]);
  });
});

describe("a reference given twice in a wage bill", () => {
  it("is told, each being paid", () => {
    const people = ["A", "A", "B"].map((reference) => ({ ...carer, reference }));
    const { assumed = [], people: paid } = projectWageBill({
      people,
      from: "2025-09",
      to: "2025-09",
    });
    expect(paid).toBe(3);
    const [twice] = assumed.filter(({ about }) => about === "same-reference");
    expect([twice?.people, twice?.label.fr]).toEqual([
      2,
      "chaque personne d'une même référence est payée (A)",
    ]);
  });

  it("names five at most", () => {
    const references = ["A", "B", "C", "D", "E", "F"].flatMap((each) => [each, each]);
    const people = references.map((reference) => ({ ...carer, reference }));
    const { assumed = [] } = projectWageBill({ people, from: "2025-09", to: "2025-09" });
    const [twice] = assumed.filter(({ about }) => about === "same-reference");
    expect([twice?.people, twice?.label.en]).toEqual([
      12,
      "each person of a same reference is paid (A, B, C, D, E…)",
    ]);
  });
});
