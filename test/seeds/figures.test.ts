import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Bonus, type Dated, metiers, regroupements, type Source, seed } from "./read.js";

interface Keyed {
  readonly points: string;
  readonly line: number;
}

/** A copy of the figures of the avenant, keyed twice, apart from the seeds. */
const keyed = JSON.parse(
  readFileSync(new URL("../law/transcription-figures.json", import.meta.url), "utf8"),
) as {
  readonly regroupements: readonly {
    readonly number: string;
    readonly announced: object;
    readonly metiers: readonly {
      readonly coefficient: string;
      readonly emplois: number;
      readonly complements: readonly (Keyed & { readonly kind: string })[];
      readonly functionalBonuses: readonly Keyed[];
    }[];
  }[];
  readonly extinction: readonly {
    readonly coefficient: string;
    readonly cadre: boolean;
    readonly line: number;
  }[];
  readonly annexe3: readonly Keyed[];
  readonly others: readonly { readonly value: string; readonly line: number }[];
};

const pairs = keyed.regroupements.flatMap(({ number, metiers: listed }) =>
  listed.map((figures, index) => {
    const metier = regroupements.find((each) => each.number === number)?.metiers[index];
    if (metier === undefined) throw new Error(`nothing at ${number}`);
    return { figures, metier };
  }),
);

const signed = (values: readonly Dated[]): string =>
  values
    .filter(({ act }) => act === "2002-02")
    .map(({ value }) => value)
    .join();

const figure = ({ points, source }: Bonus): string => `${signed(points)} at L.${source.lines[0]}`;

const printed = ({ points, line }: Keyed): string => `${points} at L.${line}`;

describe("every figure equals its line in the avenant", () => {
  it("for the 87 reference coefficients", () => {
    expect(pairs).toHaveLength(87);
    for (const { figures, metier } of pairs)
      expect([metier.id, signed(metier.referenceCoefficient)]).toEqual([
        metier.id,
        figures.coefficient,
      ]);
  });

  it("for the complements, each at its line", () => {
    for (const { figures, metier } of pairs) {
      const [ours, text] = [metier.complements.map(figure), figures.complements.map(printed)];
      if (metier.id === "responsable-logistique-niveau-2")
        expect(new Set(ours)).toEqual(new Set(text));
      else expect(ours.toSorted()).toEqual(text.toSorted());
    }
  });

  it("for their kinds; « autre » is the second 62 of the préparateur chef de groupe (reading R14)", () => {
    for (const { figures, metier } of pairs) {
      if (metier.id === "responsable-logistique-niveau-2") continue;
      const kinds = figures.complements.map(({ kind }) =>
        kind === "autre" ? "encadrement" : kind,
      );
      expect(metier.complements.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
    }
  });

  it("for the functional bonuses of the sheets and of annexe III", () => {
    for (const { figures, metier } of pairs)
      expect(metier.functionalBonuses.map(figure).toSorted()).toEqual(
        figures.functionalBonuses.map(printed).toSorted(),
      );
    const { functionalBonuses } = seed<{ functionalBonuses: Bonus[] }>("annexe-3");
    expect(functionalBonuses.map(figure)).toEqual(keyed.annexe3.map(printed));
  });

  it("for the emplois of each métier and what each regroupement announces", () => {
    expect(pairs.map(({ metier }) => metier.emplois.length)).toEqual(
      pairs.map(({ figures }) => figures.emplois),
    );
    expect(regroupements.map(({ announced }) => announced)).toEqual(
      keyed.regroupements.map(({ announced }) => announced),
    );
    expect(metiers.map(({ id }) => id)).toEqual(pairs.map(({ metier }) => metier.id));
  });

  it("for the 27 jobs in extinction that are printed; the assistant social moniteur d'école is a cadre under reading R33 only", () => {
    const jobs = seed<{ referenceCoefficient: Dated[]; cadre: boolean; source: Source }[]>(
      "extinction",
    ).filter(({ source }) => source.from === undefined);
    expect(
      jobs.map(({ referenceCoefficient, cadre, source }) => ({
        coefficient: signed(referenceCoefficient),
        cadre,
        line: source.lines[0],
      })),
    ).toEqual(
      keyed.extinction.map((each) => (each.line === 343 ? { ...each, cadre: false } : each)),
    );
  });
});

/** Figures that their line words otherwise than by their digits: « de 10 à 15 ans : 1 mois (cadres 2) », « 20 à 90 points »… */
const wordedOtherwise: ReadonlySet<string> = new Set([
  "seniorityRatePerYear",
  "cadreMajorationRatePerYear",
  "higherMetierShareOfHours",
  "directorConstant",
  "directorExtraPointsMin",
  "directorExtraPointsMax",
  "medicalBonificationMin",
  "medicalBonificationMax",
  "retirementYears10",
  "retirementYears15",
  "retirementYears19",
  "retirementYears22",
  "retirementYears25",
  "retirementMonths10",
  "retirementMonths10Cadre",
  "baseTradeMinimumAge",
  "baseTradeFullYears",
  "baseTradeShareBeyondNumerator",
  "baseTradeShareBeyondDenominator",
  "baseTradeCapYears",
  "takingOverRateAgreement",
  "takingOverRateElsewhere",
  "francsPerEuro",
  "careerIndemnityShare",
  "pointIncreaseAbsorptionShare",
]);

describe("the other dated figures", () => {
  const parameters = seed<{ id: string; values: (Dated & { source: Source })[] }[]>("parameters");

  it("equal a figure of their lines, but those that the line words otherwise", () => {
    const apart: string[] = [];
    for (const { id, values } of parameters)
      for (const { value, source } of values) {
        const [first, last = first] = source.lines;
        if (first === undefined || last === undefined) continue;
        const onLines = keyed.others.filter(({ line }) => line >= first && line <= last);
        if (!onLines.some((each) => each.value === value)) apart.push(id);
      }
    expect(new Set(apart)).toEqual(wordedOtherwise);
  });

  it("are, where worded otherwise, what the text says", () => {
    const value = (id: string): string | undefined =>
      parameters.find((each) => each.id === id)?.values[0]?.value;
    expect([...wordedOtherwise].map((id) => [id, value(id)])).toEqual([
      ["seniorityRatePerYear", "1"],
      ["cadreMajorationRatePerYear", "1"],
      ["higherMetierShareOfHours", "50"],
      ["directorConstant", "32562"],
      ["directorExtraPointsMin", "20"],
      ["directorExtraPointsMax", "90"],
      ["medicalBonificationMin", "30"],
      ["medicalBonificationMax", "180"],
      ["retirementYears10", "10"],
      ["retirementYears15", "15"],
      ["retirementYears19", "19"],
      ["retirementYears22", "22"],
      ["retirementYears25", "25"],
      ["retirementMonths10", "1"],
      ["retirementMonths10Cadre", "2"],
      ["baseTradeMinimumAge", "20"],
      ["baseTradeFullYears", "5"],
      ["baseTradeShareBeyondNumerator", "2"],
      ["baseTradeShareBeyondDenominator", "3"],
      ["baseTradeCapYears", "10"],
      ["takingOverRateAgreement", "100"],
      ["takingOverRateElsewhere", "75"],
      ["francsPerEuro", "6.55957"],
      ["careerIndemnityShare", "50"],
      ["pointIncreaseAbsorptionShare", "100"],
    ]);
  });
});
