import { describe, expect, it } from "vitest";
import {
  absencesIn,
  answerIn,
  fractionIn,
  numberIn,
  populationIn,
} from "../../../src/cli/bonus/cells.js";

describe("the cells of a file", () => {
  it("hold numbers with either decimal mark, thousands apart or not", () => {
    const numbers = {
      "31186.32": [
        "31186.32",
        "31186,32",
        "31 186,32",
        "31\u202f186,32 €",
        "31.186,32",
        "31,186.32",
      ],
      "1234567": ["1234567", "1,234,567", "1.234.567", "1 234 567", "1'234'567"],
      "1.234": ["1,234", "1.234"],
      "-5": ["-5"],
      "0.5": ["0,5", "0.5€"],
      "1234567.89": ["1.234.567,89", "1,234,567.89"],
    };
    for (const [number, cells] of Object.entries(numbers)) {
      for (const cell of cells) expect(numberIn(cell)).toBe(number);
    }
  });

  it("leave as it is what is no number", () => {
    for (const cell of [
      "",
      "abc",
      "1,23.4",
      "12 34",
      "1..2",
      "1,,2",
      "€",
      "1 2345",
      "1e3",
      "12.34.567",
    ]) {
      expect(numberIn(cell)).toBe(cell);
    }
  });

  it("hold fractions of full time, or percentages of it", () => {
    expect(fractionIn("0,8")).toBe("0.8");
    expect(fractionIn("80 %")).toBe("0.8");
    expect(fractionIn("80%")).toBe("0.8");
    expect(fractionIn("33,3333 %")).toBe("0.333333");
    expect(fractionIn("x1 %")).toBe("x1 %");
    expect(fractionIn("%")).toBe("%");
  });

  it("hold answers in both languages", () => {
    expect(["Oui", "yes", "VRAI", "true", "1", "x"].map(answerIn)).toEqual(Array(6).fill(true));
    expect(["Non", "no", "faux", "False", "0"].map(answerIn)).toEqual(Array(5).fill(false));
    expect(answerIn("peut-être")).toBe("peut-être");
  });

  it("hold populations by their names", () => {
    const names = {
      ordinary: ["Ordinaire", "ordinary", "Sage-femme", "autre"],
      medical: ["Médecin", "pharmacien", "BIOLOGISTE", "corps médical", "medical body", "medical"],
      "medical-director": ["médecin directeur", "Médecin chef d'établissement", "medical-director"],
      director: ["directeur", "directeur général", "directeur adjoint", "Gestionnaire", "director"],
      "emploi-jeune-non-qualifie": ["Emploi-jeune non qualifié", "unqualified emploi-jeune"],
    };
    for (const [population, cells] of Object.entries(names)) {
      for (const cell of cells) expect(populationIn(cell)).toBe(population);
    }
    expect(populationIn("stagiaire")).toBe("stagiaire");
  });

  it("hold absences, last day included", () => {
    expect(absencesIn("maladie du 28/02/2004 au 29/02/2004")).toEqual([
      { from: "2004-02-28", lastDay: "2004-02-29", motive: "maladie" },
    ]);
    expect(absencesIn("maladie du 28/02/2004 au 29/02/2004 inclus")).toEqual([
      { from: "2004-02-28", lastDay: "2004-02-29", motive: "maladie" },
    ]);
    expect(
      absencesIn("Paid leave from 2005-01-01 through 2005-01-01|grève depuis le 2005-02-01"),
    ).toEqual([
      { from: "2005-01-01", lastDay: "2005-01-01", motive: "conges-payes" },
      { from: "2005-02-01", motive: "greve" },
    ]);
  });

  it("hold absences up to the day of the return, which is not counted", () => {
    for (const cell of [
      "maladie du 03/03/2005 au 10/03/2005 exclu",
      "sickness from 2005-03-03 until 2005-03-10",
    ]) {
      expect(absencesIn(cell)).toEqual([
        { from: "2005-03-03", until: "2005-03-10", motive: "maladie" },
      ]);
    }
  });

  it('do not guess what absences cannot be read, nor which day an English "to" means', () => {
    for (const cell of [
      "sickness from 2005-03-03 to 2005-03-09",
      "grippe du 2005-01-01 au 2005-01-02",
      "maladie",
      "maladie du 2005-02-30 au 2005-03-01",
      "maladie du 2005-02-01 au 30/02/2005",
      "maladie du 1/2/2005 au 2/2/2005",
      "maladie du 2005-02-01 au 2005-02-02 |",
      "maladie depuis le 31/02/2005",
    ]) {
      expect(absencesIn(cell)).toBeUndefined();
    }
  });
});
