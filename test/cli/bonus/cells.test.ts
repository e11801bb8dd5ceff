import { describe, expect, it } from "vitest";
import {
  answerIn,
  fractionIn,
  numberIn,
  populationIn,
  waysToRead,
} from "../../../src/cli/bonus/cells.js";

describe("the cells of a file", () => {
  it("hold numbers with either decimal mark, thousands apart or not", () => {
    const numbers = {
      "31186.32": [
        "31186.32",
        "31186,32",
        "31 186,32",
        "31\u202f186,32 €",
        "31\u2009186,32\u2009€",
        "31’186.32",
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

  it("do not hold an amount that can be read in two ways: both are told", () => {
    for (const cell of ["24.500", "24,380", "24.000", "-24.500", "1.234", "24,380 €"]) {
      expect(waysToRead(cell)).toBeDefined();
    }
    expect(waysToRead("24.500")?.fr).toContain("24500,00 (« . » sépare les milliers) ou 24,50");
    expect(waysToRead("24,380")?.en).toContain('24380.00 ("," sets thousands apart) or 24.38');
    for (const cell of ["0.500", "24.50", "24.5000", "1.234.567", "24 500.000", "24500", "abc"]) {
      expect(waysToRead(cell)).toBeUndefined();
    }
  });
});
