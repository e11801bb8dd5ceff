import type { ReadingChoices } from "../../../../src/ids/types.js";
import { type Given, has, n, sets } from "../words.js";

/** Who may hold a métier, as another reading of its fiche has it. */
export interface OtherAccess {
  readonly readings: ReadingChoices;
  readonly metier: string;
  readonly line: number;
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
  readonly due: (given: Given) => boolean;
}

/** Experience that goes with both diplomas (R44): the lower of them is then enough. */
const withExperience = (
  metier: string,
  line: number,
  level: number,
  [experience, years]: readonly ["yearsOfExperience" | "yearsInMetier", number],
): OtherAccess => ({
  readings: { R44: "both-diplomas" },
  metier,
  line,
  facts: {
    yearsAfterBaccalaureate: [level - 1, level, level + 1],
    [experience]: [years - 0.01, years],
  },
  due: (f) => n(f, "yearsAfterBaccalaureate") >= level && n(f, experience) >= years,
});

/** The same, of an establishment of more than 300 beds or full-time equivalents. */
const ofOver300 = (metier: string, line: number): OtherAccess => {
  const { due, facts, ...of } = withExperience(metier, line, 3, ["yearsInMetier", 3]);
  return {
    ...of,
    facts: { ...facts, beds: [299, 300, 301], establishmentFte: [300, 300.01] },
    due: (f) => due(f) && (n(f, "beds") > 300 || n(f, "establishmentFte") > 300),
  };
};

export const otherAccess: readonly OtherAccess[] = [
  withExperience("cadre-administratif-niveau-2", 2523, 2, ["yearsOfExperience", 5]),
  withExperience("cadre-administratif-niveau-3", 2540, 3, ["yearsOfExperience", 5]),
  ofOver300("chef-de-service-administratif-niveau-1", 2561),
  withExperience("cadre-technique", 2982, 2, ["yearsOfExperience", 5]),
  ofOver300("chef-de-service-technique", 2999),
  {
    readings: { R43: "both" },
    metier: "cadre-educatif",
    line: 2097,
    facts: {
      diplomas: sets("educateur-technique-specialise", "educateur-specialise", "infirmier"),
      yearsInPriorMetier: [4.99, 5, 6],
      functions: sets(
        "responsable-de-plusieurs-groupes-d-enfants",
        "responsable-d-un-service-restreint",
      ),
    },
    due: (f) =>
      has(f, "diplomas", "educateur-technique-specialise", "educateur-specialise") &&
      n(f, "yearsInPriorMetier") >= 5 &&
      has(
        f,
        "functions",
        "responsable-de-plusieurs-groupes-d-enfants",
        "responsable-d-un-service-restreint",
      ),
  },
];
