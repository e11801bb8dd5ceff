import { describe, expect, it } from "vitest";
import { absencesIn } from "../../../src/cli/bonus/absences-in.js";

function read(cell: string): unknown {
  const { absences, flaws } = absencesIn(cell);
  expect(flaws).toEqual([]);
  return absences;
}

describe("the absences of a cell", () => {
  it("are read, last day included", () => {
    expect(read("maladie du 28/02/2004 au 29/02/2004")).toEqual([
      { from: "2004-02-28", lastDay: "2004-02-29", motive: "maladie" },
    ]);
    expect(
      read("Paid leave from 2005-01-01 through 2005-01-01|grève depuis le 2005-02-01"),
    ).toEqual([
      { from: "2005-01-01", lastDay: "2005-01-01", motive: "conges-payes" },
      { from: "2005-02-01", motive: "greve" },
    ]);
  });

  it("are read with days and months of one digit, and motives without their small words", () => {
    expect(read("maladie du 1/6/2005 au 9/6/2005")).toEqual([
      { from: "2005-06-01", lastDay: "2005-06-09", motive: "maladie" },
    ]);
    for (const name of ["congé maternité", "Congé de maternité", "maternité", "congé d'adoption"]) {
      expect(read(`${name} du 01/06/2005 au 02/06/2005`)).toEqual([
        { from: "2005-06-01", lastDay: "2005-06-02", motive: "maternite-ou-adoption" },
      ]);
    }
  });

  it("are read up to the day of the return, which is not counted", () => {
    for (const cell of [
      "maladie du 03/03/2005 au 10/03/2005 exclu",
      "sickness from 2005-03-03 until 2005-03-10",
    ]) {
      expect(read(cell)).toEqual([{ from: "2005-03-03", until: "2005-03-10", motive: "maladie" }]);
    }
    expect(read("maladie du 28/02/2004 au 29/02/2004 inclus")).toEqual([
      { from: "2004-02-28", lastDay: "2004-02-29", motive: "maladie" },
    ]);
  });

  it("are refused by the part at fault", () => {
    const flaws: Readonly<Record<string, readonly [received: string, expected: string]>> = {
      "sickness from 2005-03-03 to 2005-03-09": [
        "sickness from 2005-03-03 to 2005-03-09",
        "« motif du jour au dernier jour »",
      ],
      "grippe du 2005-01-01 au 2005-01-02": ["grippe", "un motif d'absence parmi "],
      maladie: ["maladie", "« motif du jour au dernier jour »"],
      "maladie du 2005-02-30 au 2005-03-01": ["2005-02-30", "un jour qui existe"],
      "maladie du 2005-02-01 au 30/02/2005": ["30/02/2005", "un jour qui existe"],
      "maladie du 2005-02-01 au 2005-02-02 |": ["", "« motif du jour au dernier jour »"],
      "maladie depuis le 31/02/2005": ["31/02/2005", "un jour qui existe"],
      "maladie du 01/02/2005 au 02/02/2005, grève du 03/02/2005 au 03/02/2005": [
        "maladie du 01/02/2005 au 02/02/2005, grève du 03/02/2005 au 03/02/2005",
        "des absences séparées par |",
      ],
    };
    for (const [cell, [received, expected]] of Object.entries(flaws)) {
      const { flaws } = absencesIn(cell);
      expect(flaws.map((flaw) => flaw.received)).toEqual([received]);
      expect(flaws[0]?.expected.fr).toContain(expected);
    }
  });

  it("are all told at once: each motive, each day, each part of the cell", () => {
    const cell = "grippe du 31/02/2005 au 32/03/2005 | maladie | greve le 2005-03-04";
    expect(absencesIn(cell).flaws.map(({ received }) => received)).toEqual([
      "grippe",
      "31/02/2005",
      "32/03/2005",
      "maladie",
    ]);
    expect(absencesIn(cell).absences).toEqual([
      { from: "2005-03-04", lastDay: "2005-03-04", motive: "greve" },
    ]);
  });

  it("have their motives listed where one is unknown, and the nearest suggested", () => {
    const { absences, flaws } = absencesIn("maladi du 01/02/2005 au 02/02/2005");
    expect(flaws[0]?.suggestion).toBe("maladie");
    expect(flaws[0]?.expected.fr).toContain("grève");
    expect(flaws[0]?.expected.en).toContain("strike");
    expect(absences).toEqual([{ from: "2005-02-01", lastDay: "2005-02-02", motive: "maladi" }]);
  });
});
