import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/ids/dataset.js";
import { computePay } from "../../../src/pay/compute-pay.js";
import { explain, explanation } from "../../../src/words/explain/explain.js";
import type { Explainable } from "../../../src/words/explain/explanation.js";
import {
  difference,
  figure,
  product,
  quotient,
  resultOf,
  step,
  sum,
} from "../../../src/working/step.js";

/** No-break spaces are written as plain ones here. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const nurse = {
  metier: "infirmier-specialise-diplome",
  complements: ["anesthesie-reanimation"],
  month: "2003-09",
  seniorityYears: 12,
  establishment: { kind: "etablissement-de-sante", place: "mainland", applies: "agreement" },
} as const;
const slip = computePay(nurse);

describe("the explanation of a payslip", () => {
  it("gives each line its words, its sum with units, its article and its reading, in French", () => {
    expect(plain(explain(slip, "fr"))).toBe(`septembre 2003 · Infirmier spécialisé diplômé
=============================================

Salaire de base : 2 320,41 €
  (coefficient de référence + « complément diplôme : anesthésie-réanimation ») × valeur du point × temps de travail
  (477 + 82) points × 4,151 € × 1 = 2 320,409 €, arrondi à 2 320,41 €
  Pourquoi « Complément diplôme : anesthésie-réanimation » : nommé dans la demande (annexe I, fiche 1.6)
  Texte : art. 08.01.1 ; annexe I, fiche 1.6
  Lecture R1 : Où arrondit-on au centime ? Chaque ligne, au plus près, les suivantes partant des lignes arrondies.

Prime d'ancienneté : 278,45 €
  Taux d'ancienneté : 12 %
    le plus petit de (années d'ancienneté accomplies × « prime d'ancienneté, taux par année » ; « prime d'ancienneté, plafond »)
    le plus petit de (12 ans × 1 % par an ; 30 %) = 12 %
    Texte : art. 08.01.1 ; exposé III.3
  salaire de base × taux d'ancienneté
  2 320,41 € × 12 % = 278,4492 €, arrondi à 278,45 €
  Texte : art. 08.01.1 ; exposé III.3
  Lecture R1 : Où arrondit-on au centime ? Chaque ligne, au plus près, les suivantes partant des lignes arrondies.

Salaire brut : 2 598,86 €
  salaire de base + prime d'ancienneté
  2 320,41 € + 278,45 € = 2 598,86 €
  Texte : exposé III.9

Jeu de données : ${dataset.version} (${dataset.hash})
`);
  });

  it("writes French with thin and no-break spaces", () => {
    const french = explain(slip, "fr");
    expect(french).toContain(
      "(477 + 82)\u00a0points × 4,151\u00a0€ × 1 = 2\u202f320,409\u00a0€, arrondi à 2\u202f320,41\u00a0€",
    );
    expect(french).toContain("2\u202f320,41\u00a0€ × 12\u202f%");
    expect(french).toContain("Salaire de base\u00a0: ");
    expect(french).toContain("art. 08.01.1\u00a0; ");
  });

  it("writes English as English is written", () => {
    const english = plain(explain(slip, "en"));
    expect(english).toContain("September 2003 · Infirmier spécialisé diplômé\n");
    expect(english).toContain("Base salary: €2,320.41\n");
    expect(english).toContain(
      "(477 + 82) points × €4.151 × 1 = €2,320.409, rounded to €2,320.41\n",
    );
    expect(english).toContain("the least of (12 years × 1% a year; 30%) = 12%\n");
    expect(english).toContain("“seniority bonus, rate per year”");
    expect(english).toContain("Text: art. 08.01.1; annex I, sheet 1.6\n");
    expect(english).toContain(
      "Reading R1: Where is pay rounded to the cent? Each line, half up, later lines starting from rounded ones.\n",
    );
    // 2 320.41 + 255.25 = 2 575.66, where 2 320.409 × 1.11 = 2 575.65399
    expect(plain(explain(computePay({ ...nurse, seniorityYears: 11 }), "en"))).toContain(
      'Other reading: once, on the total (to be asked for by readings: { "R1": "on-the-total" })\n',
    );
  });

  it("puts the bonus after the gross that it is a part of, and the total last", () => {
    const monthly = computePay({ ...nurse, decentralizedBonus: { paid: "monthly" } });
    const { lines } = explanation(monthly, "en");
    expect(lines.map(({ code, label }) => code ?? label)).toEqual([
      "BASE_SALARY",
      "SENIORITY",
      "Gross",
      "DECENTRALIZED_BONUS",
      "Total",
    ]);
  });

  it("says which readings the caller chose, and shows what is not rounded", () => {
    const readings = { R1: "on-the-total" } as const;
    const chosen = computePay({ ...nurse, seniorityYears: 10, workingTime: "0.7", readings });
    const text = plain(explain(chosen, "fr"));
    expect(text).toContain("(477 + 82) points × 4,151 € × 0,7 = 1 624,2863 €\n");
    expect(text).toContain("R1, arrondi : une seule fois, sur le total (choisie par l'appelant)\n");
    const marked = plain(explain(chosen, "en"));
    expect(marked).toContain("once, on the total (chosen by the caller)\n");
  });

  it("names somebody by reference, and an assimilated job by both names, on one line", () => {
    const guard = computePay({
      metier: { as: "agent-de-soins", jobTitle: "Veilleur de nuit" },
      reference: "015",
      month: "2004-01",
      seniorityYears: 1,
    });
    expect(explain(guard, "fr").split("\n")[0]).toBe(
      "015 · janvier 2004 · Veilleur de nuit (Agent de soins)",
    );
    const metier = { ...guard.metier, jobTitle: "Veilleur\r\nde nuit" };
    const tampered = { ...guard, reference: "015\u0007", metier };
    expect(explain(tampered, "fr").split("\n")[0]).toBe(
      "015␇ · janvier 2004 · Veilleur␍␊de nuit (Agent de soins)",
    );
  });
});

describe("the explanation as Markdown", () => {
  it("has a heading a line, the sum in bold, and a table of readings", () => {
    const markdown = plain(
      explain({ ...slip, reference: "*[1]*" } as Explainable, "en", "markdown"),
    );
    expect(markdown).toBe(`# \\*\\[1\\]\\* · September 2003 · Infirmier spécialisé diplômé

## Base salary: €2,320.41

- Base salary: (reference coefficient + “diploma complement: anaesthesia and intensive care”) × point value × working time
  - **(477 + 82) points × €4.151 × 1 = €2,320.409, rounded to €2,320.41**
  - Why “Diploma complement: anaesthesia and intensive care”: named in the request (annex I, sheet 1.6)
  - Text: art. 08.01.1; annex I, sheet 1.6
  - Reading R1: Where is pay rounded to the cent? Each line, half up, later lines starting from rounded ones.

## Seniority bonus: €278.45

- Seniority rate: the least of (completed years of seniority × “seniority bonus, rate per year”; “seniority bonus, cap”)
  - **the least of (12 years × 1% a year; 30%) = 12%**
  - Text: art. 08.01.1; statement of reasons III.3
- Seniority bonus: base salary × seniority rate
  - **€2,320.41 × 12% = €278.4492, rounded to €278.45**
  - Text: art. 08.01.1; statement of reasons III.3
  - Reading R1: Where is pay rounded to the cent? Each line, half up, later lines starting from rounded ones.

## Gross: €2,598.86

- Gross: base salary + seniority bonus
  - **€2,320.41 + €278.45 = €2,598.86**
  - Text: statement of reasons III.9

Dataset: ${dataset.version} (\`${dataset.hash}\`)
`);
  });
});

describe("the explanation as data", () => {
  it("is versioned, and carries the same words and sums", () => {
    const {
      version,
      language,
      title,
      lines,
      parts,
      readings,
      dataset: used,
    } = explanation(slip, "en");
    expect({ version, language, title, parts }).toEqual({
      version: 1,
      language: "en",
      title: "September 2003 · Infirmier spécialisé diplômé",
      parts: [],
    });
    expect(used).toBe(dataset);
    expect(readings).toEqual([]);
    const moved = explanation(computePay({ ...nurse, seniorityYears: 11 }), "en");
    expect(moved.readings.map(({ id, choice, taken }) => ({ id, choice, taken }))).toEqual([
      { id: "R1", choice: "each-line", taken: true },
    ]);
    expect(JSON.parse(plain(JSON.stringify(lines[0])))).toEqual({
      code: "BASE_SALARY",
      label: "Base salary",
      display: "€2,320.41",
      steps: [
        {
          id: "BASE_SALARY",
          label: "Base salary",
          words:
            "(reference coefficient + “diploma complement: anaesthesia and intensive care”) × point value × working time",
          sum: "(477 + 82) points × €4.151 × 1 = €2,320.409, rounded to €2,320.41",
          result: "2320.41",
          unit: "euros",
          display: "€2,320.41",
          reasons: [
            {
              name: "Diploma complement: anaesthesia and intensive care",
              words: "named in the request",
              article: { id: "A1.1/1.6", display: "annex I, sheet 1.6" },
            },
          ],
          articles: [
            { id: "08.01.1", display: "art. 08.01.1" },
            { id: "A1.1/1.6", display: "annex I, sheet 1.6" },
          ],
          readings: [
            {
              id: "R1",
              subject: "rounding",
              question: "Where is pay rounded to the cent?",
              choice: "each-line",
              words: "each line, half up, later lines starting from rounded ones",
              taken: true,
              others: [{ choice: "on-the-total", words: "once, on the total" }],
            },
          ],
        },
      ],
    });
  });

  it("is the same from a slip that went through JSON", () => {
    const stored = JSON.parse(JSON.stringify(slip)) as Explainable;
    expect(explain(stored, "fr")).toBe(explain(slip, "fr"));
    expect(explain(stored, "en", "markdown")).toBe(explain(slip, "en", "markdown"));
  });
});

const days = { fr: "Jours comptés", en: "Days counted" };
const counted = step({
  id: "counted",
  label: days,
  expression: quotient(
    figure("25", "days", { fr: "jours", en: "days" }),
    figure("4", "ratio", { fr: "quart", en: "quarter" }),
  ),
  unit: "days",
  decimals: 0,
  rounding: "down",
  articles: ["08.02.1.1.1"],
});
const kept = step({
  id: "kept",
  label: { fr: "ETP retenus", en: "FTE kept" },
  expression: difference(resultOf(counted), figure("1", "days", { fr: "ETP", en: "FTE" })),
  unit: "days",
  articles: ["08.02.1.1.1"],
});

const share = step({
  id: "share",
  label: { fr: "Part", en: "Share" },
  expression: product(resultOf(counted), figure("2", "ratio", { fr: "deux", en: "two" })),
  unit: "days",
  articles: ["A3.1.4"],
});

describe("the explanation of any other result", () => {
  it("words steps of their own, the rounding down, and names an earlier result by its label", () => {
    const text = plain(
      explain({ asOf: "2003-09-01", steps: [kept, counted], dataset } as Explainable, "fr"),
    );
    expect(text).toBe(`01/09/2003
==========

Jours comptés : 6 jours
  jours ÷ quart
  25 jours ÷ 4 = 6,25 jours, arrondi vers le bas à 6 jours
  Texte : art. 08.02.1.1.1

ETP retenus : 5 jours
  jours comptés − ETP
  6 jours − 1 jour = 5 jours
  Texte : art. 08.02.1.1.1

Jeu de données : ${dataset.version} (${dataset.hash})
`);
    expect(plain(explain({ steps: [counted], dataset } as Explainable, "en"))).toContain(
      "Working\n=======\n\nDays counted: 6 days\n  days ÷ quarter\n  25 days ÷ 4 = 6.25 days, rounded down to 6 days\n",
    );
  });

  it("has no table of readings where it rests on none", () => {
    const markdown = explain({ steps: [counted], dataset } as Explainable, "en", "markdown");
    expect(plain(markdown)).toBe(`# Working

## Days counted: 6 days

- Days counted: days ÷ quarter
  - **25 days ÷ 4 = 6.25 days, rounded down to 6 days**
  - Text: art. 08.02.1.1.1

Dataset: ${dataset.version} (\`${dataset.hash}\`)
`);
  });

  it("has no name from what another engine writes as null", () => {
    const nameless = { reference: null, month: "2004-01", metier: null, steps: [counted], dataset };
    expect(explanation(nameless as Explainable, "en").title).toBe("January 2004");
  });

  it("goes into results within results, each with its title, and knows the steps around them", () => {
    const strange = step({
      id: "strange",
      label: { fr: "Part", en: "Share" },
      expression: sum(resultOf(share), resultOf({ ...kept, id: "elsewhere" })),
      unit: "days",
      articles: ["A3.1.4"],
    });
    const result = {
      year: 2005,
      steps: [counted],
      people: [
        { id: "a", metier: { fr: "Un", en: "One" }, steps: [share], readings: [] },
        { id: "b", nothing: null, amount: kept.result },
        { id: "c", inner: { steps: [share, strange] } },
      ],
      slips: [slip],
      dataset,
    };
    const found = explanation(result, "fr");
    expect(found.title).toBe("2005");
    expect(found.parts.map(({ title }) => title)).toEqual([
      "Salarié · a · Un",
      "Salarié · c",
      "Bulletin · septembre 2003 · Infirmier spécialisé diplômé",
    ]);
    expect(found.parts[0]?.lines[0]?.steps[0]?.words).toBe("jours comptés × deux");
    expect(found.parts[1]?.parts[0]?.title).toBe("inner");
    expect(found.parts[1]?.parts[0]?.lines[1]?.steps[0]?.words).toBe("part + elsewhere");
    expect(found.parts[2]?.lines).toHaveLength(3);
    const text = plain(explain(result, "fr"));
    expect(text).toContain("\n2005\n====\n".slice(1));
    expect(text).toContain("\nSalarié · a · Un\n----------------\n");
    expect(explain(result, "fr", "markdown")).toContain(
      "\n## Salarié · a · Un\n\n### Part\u00a0: 12",
    );
  });

  it("words a reading that it does not know by its own name", () => {
    const odd = { ...kept, readings: [{ id: "R1", choice: "once-a-year" }] } as const;
    const { lines } = explanation({ steps: [odd, counted], dataset } as Explainable, "en");
    expect(lines[1]?.steps[0]?.readings[0]).toMatchObject({
      choice: "once-a-year",
      words: "once-a-year",
      taken: false,
    });
    expect(lines[1]?.steps[0]?.readings[0]?.others).toHaveLength(2);
  });

  it("says once what stands in a result twice", () => {
    const again = { steps: [{ ...counted }] };
    const other = { ...counted, result: kept.result };
    const result = {
      month: "2004-03",
      steps: [counted],
      standing: slip,
      parts: [{ from: "2004-03-01", until: "2004-03-16", steps: [other], standing: slip }],
      again,
      dataset,
    };
    const found = explanation(result, "fr");
    expect(found.parts.map(({ title, lines }) => [title, lines.length])).toEqual([
      ["Situation · septembre 2003 · Infirmier spécialisé diplômé", 3],
      ["Partie du mois · 01/03/2004 · 16/03/2004", 1],
    ]);
    expect(found.parts[1]?.parts).toEqual([]);
    expect(explanation(result, "en").parts[1]?.title).toBe(
      "Part of the month · 2004-03-01 · 2004-03-16",
    );
  });

  it("says again a step told already, in a line that has others", () => {
    const line = { steps: [counted, share] };
    const people = [
      { id: "a", lines: [line] },
      { id: "b", lines: [{ steps: [counted] }] },
    ];
    const { parts } = explanation({ steps: [counted], people, dataset } as Explainable, "en");
    expect(parts.map(({ title }) => title)).toEqual(["Employee · a"]);
    expect(parts[0]?.lines[0]?.steps.map(({ id }) => id)).toEqual(["counted", "share"]);
  });

  it("shows a result within it that has a sum and something to note", () => {
    const label = { fr: "Provisoire", en: "Provisional" };
    const people = [{ id: "a", steps: [share], warnings: [{ label, article: "A3.1.4" }] }];
    const { parts } = explanation({ steps: [counted], people, dataset } as Explainable, "en");
    expect(parts.map(({ lines, remarks }) => [lines.length, remarks[0]?.words])).toEqual([
      [1, "To note: Provisional"],
    ]);
  });

  it("takes the figures of this library for those of a result that does not say", () => {
    expect(explanation({ readings: [] }, "fr").dataset).toBe(dataset);
  });

  it("leaves out lines that have no working", () => {
    const bare = { lines: [{ code: "X" }, { code: "Y", steps: [] }], steps: "none", dataset };
    expect(explanation(bare as Explainable, "fr").lines).toEqual([]);
  });

  it("repeats no reading within a step", () => {
    const twice = { id: "R17", choice: "unrounded" } as const;
    const { lines } = explanation(
      { steps: [{ ...counted, readings: [twice, twice] }], dataset } as Explainable,
      "en",
    );
    expect(lines[0]?.steps[0]?.readings).toHaveLength(1);
  });
});
