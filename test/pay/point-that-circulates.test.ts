import { describe, expect, it } from "vitest";
import { backPay } from "../../src/back-pay/index.js";
import { payColumns } from "../../src/columns/index.js";
import { projectCareer } from "../../src/projection/index.js";
import { projectWageBill } from "../../src/wage-bill/index.js";
import { backPayTable, projectionTable, wageBillTable } from "../../src/words/index.js";

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
