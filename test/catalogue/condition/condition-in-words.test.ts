import { describe, expect, it } from "vitest";
import {
  askedBy,
  conditionInWords,
  reasonInWords,
  statedAs,
} from "../../../src/catalogue/condition/condition-in-words.js";
import { evaluate } from "../../../src/catalogue/condition/evaluate.js";
import { factOf } from "../../../src/catalogue/condition/facts.js";
import { metiers } from "../../../src/catalogue/metiers.js";
import { commonFunctionalBonuses } from "../../../src/job/metier-position.js";
import type { Condition } from "../../../src/law/seeds.js";
import { plain } from "../../plain.js";

describe("a condition in words", () => {
  it.each([
    [{ always: true }, "tout titulaire du métier", "every holder of the métier"],
    [{ fact: "courtSejour" }, "exercice en court séjour", "work in short-stay care"],
    [
      { fact: "beds", moreThan: "300" },
      "lits de l'établissement : plus de 300 lits",
      "beds of the establishment: more than 300 beds",
    ],
    [
      { fact: "beds", between: ["200", "500"] },
      "lits de l'établissement : de 200 à 500 lits",
      "beds of the establishment: 200 to 500 beds",
    ],
    [
      { fact: "nursesLed", atLeast: "7.5" },
      "infirmiers encadrés, en équivalent temps plein : au moins 7,5 ETP",
      "nurses led, in full-time equivalents: at least 7.5 FTE",
    ],
    [
      { fact: "yearsInMetier", atMost: "2" },
      "expérience dans la fonction ou le métier demandé, en années : au plus 2 ans",
      "experience in the required function or métier, in years: at most 2 years",
    ],
    [
      { fact: "timeWithUsers", lessThan: "50" },
      "temps de travail auprès des usagers : moins de 50 %",
      "working time spent with users: less than 50%",
    ],
    [
      { fact: "establishmentKind", oneOf: ["samu", "smur"] },
      "nature de l'établissement ou du service : « SAMU » ou « SMUR »",
      "kind of establishment or service: “Emergency medical dispatch (SAMU)” or “Mobile emergency and intensive care unit (SMUR)”",
    ],
    [
      { fact: "departmentsLed", atLeast: "4" },
      "services encadrés : au moins 4",
      "departments led: at least 4",
    ],
  ] as const)("%j", (condition, fr, en) => {
    expect(plain(conditionInWords(condition))).toEqual({ fr, en });
  });

  it("joins parts with and, or, not, brackets inside", () => {
    const condition: Condition = {
      all: [
        { fact: "courtSejour" },
        { not: { any: [{ fact: "reclassified" }, { always: true }] } },
      ],
    };
    expect(plain(conditionInWords(condition)).fr).toBe(
      "exercice en court séjour et non : (reclassement au 1er juillet 2003 ou tout titulaire du métier)",
    );
    expect(conditionInWords({ any: [{ fact: "courtSejour" }, { all: [] }] }).en).toBe(
      "work in short-stay care or ()",
    );
  });

  it("is written for every condition of the catalogue, in both languages, without a gap", () => {
    const entries = [
      ...metiers().flatMap(({ complements, functionalBonuses }) => [
        ...complements,
        ...functionalBonuses,
      ]),
      ...commonFunctionalBonuses({}),
    ];
    for (const { condition } of entries) {
      const { fr, en } = conditionInWords(condition);
      expect(`${fr} ${en}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

describe("a value in words", () => {
  it.each([
    ["courtSejour", true, "oui", "yes"],
    ["courtSejour", false, "non", "no"],
    ["nursesLed", "7.25", "7,25 ETP", "7.25 FTE"],
    ["diplomas", [], "aucun", "none"],
    [
      "establishmentKind",
      ["samu", "smur"],
      "« SAMU », « SMUR »",
      "“Emergency medical dispatch (SAMU)”, “Mobile emergency and intensive care unit (SMUR)”",
    ],
    ["chefDeCuisineEncadrement1019", "60", "« 60 points »", "“60 points”"],
  ])("%s %j", (fact, value, fr, en) => {
    expect(plain(statedAs(factOf(fact), value))).toEqual({ fr, en });
  });
});

describe("a reason in words", () => {
  it("names the fact, the value given and what was asked of it", () => {
    const facts = { beds: 199, metierOfInfirmier: true };
    const condition: Condition = {
      any: [{ fact: "beds", atLeast: "200" }, { not: { fact: "metierOfInfirmier" } }],
    };
    const verdict = evaluate(condition, facts);
    expect(
      verdict.verdict === "missing" ? undefined : plain(reasonInWords(verdict.because, facts)),
    ).toEqual({
      fr: "Lits de l'établissement : 199 lits (demandé : au moins 200 lits) ; Métier d'infirmier : oui (exclu : oui)",
      en: "Beds of the establishment: 199 beds (asked: at least 200 beds); Nurse's métier: yes (excluded: yes)",
    });
  });

  it("says what a test asks without naming the fact", () => {
    expect(plain(askedBy({ fact: "functions", includes: "ambulancier" })).fr).toBe(
      "« Ambulancier »",
    );
    expect(askedBy({ fact: "courtSejour" })).toEqual({ fr: "oui", en: "yes" });
  });
});
