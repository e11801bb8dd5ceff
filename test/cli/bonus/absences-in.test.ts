import { describe, expect, it } from "vitest";
import { type AbsenceFlaw, absencesIn } from "../../../src/cli/bonus/absences-in.js";

describe("the absences of a cell", () => {
  it("are read, last day included", () => {
    expect(absencesIn("maladie du 28/02/2004 au 29/02/2004")).toEqual([
      { from: "2004-02-28", lastDay: "2004-02-29", motive: "maladie" },
    ]);
    expect(
      absencesIn("Paid leave from 2005-01-01 through 2005-01-01|grève depuis le 2005-02-01"),
    ).toEqual([
      { from: "2005-01-01", lastDay: "2005-01-01", motive: "conges-payes" },
      { from: "2005-02-01", motive: "greve" },
    ]);
  });

  it("are read with days and months of one digit, and motives without their small words", () => {
    expect(absencesIn("maladie du 1/6/2005 au 9/6/2005")).toEqual([
      { from: "2005-06-01", lastDay: "2005-06-09", motive: "maladie" },
    ]);
    for (const name of ["congé maternité", "Congé de maternité", "maternité", "congé d'adoption"]) {
      expect(absencesIn(`${name} du 01/06/2005 au 02/06/2005`)).toEqual([
        { from: "2005-06-01", lastDay: "2005-06-02", motive: "maternite-ou-adoption" },
      ]);
    }
  });

  it("are read up to the day of the return, which is not counted", () => {
    for (const cell of [
      "maladie du 03/03/2005 au 10/03/2005 exclu",
      "sickness from 2005-03-03 until 2005-03-10",
    ]) {
      expect(absencesIn(cell)).toEqual([
        { from: "2005-03-03", until: "2005-03-10", motive: "maladie" },
      ]);
    }
    expect(absencesIn("maladie du 28/02/2004 au 29/02/2004 inclus")).toEqual([
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
      const flaw = absencesIn(cell) as AbsenceFlaw;
      expect(flaw.received).toBe(received);
      expect(flaw.expected.fr).toContain(expected);
    }
  });

  it("have their motives listed where one is unknown, and the nearest suggested", () => {
    const flaw = absencesIn("maladi du 01/02/2005 au 02/02/2005") as AbsenceFlaw;
    expect(flaw.suggestion).toBe("maladie");
    expect(flaw.expected.fr).toContain("grève");
    expect(flaw.expected.en).toContain("strike");
  });
});
