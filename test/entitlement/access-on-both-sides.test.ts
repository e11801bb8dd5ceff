import { describe, expect, it } from "vitest";
import type { Facts, MetierId } from "../../src/ids/index.js";
import { answered, type Case, schooled } from "./access-asked.js";

/** Somebody of whom one number decides: enough, and just not. */
const byNumber = (
  facts: Facts,
  fact: keyof Facts,
  least: string,
  below: string,
): readonly Case[] => [
  [{ ...facts, [fact]: least }, "met"],
  [{ ...facts, [fact]: below }, "unmet"],
];

const trainer = (diploma: readonly string[]): readonly Case[] =>
  byNumber(
    { diplomas: diploma, qualificationRecognised: true, trainingRecognised: true } as Facts,
    ...(["yearsOfTaughtTrade", "5", "4"] as const),
  );

const cadreDeSante: Facts = { diplomas: ["cadre-de-sante"] };
const nurses: Facts = { yearsAsNurse: "2", nursesLed: "0", nursesAssistantsAndAesLed: "0" };

/** The sheets of the métiers that avenant no. 2017-02 creates, by their printed page. */
const since2017: readonly (readonly [MetierId, string, readonly Case[]])[] = [
  [
    "gestionnaire-de-flux",
    "p. 102",
    [
      [{ yearsAfterBaccalaureate: "4", yearsOfExperienceInField: "5" }, "met"],
      [{ yearsAfterBaccalaureate: "3", yearsOfExperienceInField: "5" }, "unmet"],
      [{ yearsAfterBaccalaureate: "4", yearsOfExperienceInField: "4.99" }, "unmet"],
    ],
  ],
  [
    "encadrant-medico-technique",
    "p. 102",
    byNumber({}, "medicoTechnicalAssistantsLed", "5", "4.99"),
  ],
  [
    "encadrant-d-unite-de-soins",
    "p. 102-103",
    [
      ...byNumber(nurses, "nursesLed", "5", "4.99"),
      ...byNumber(nurses, "nursesAssistantsAndAesLed", "10", "9.99"),
      ...byNumber({ ...nurses, nursesLed: "5" }, "yearsAsNurse", "2", "1.99"),
    ],
  ],
  [
    "encadrant-d-unite-de-reeducation",
    "p. 103",
    [
      ...byNumber({}, "rehabilitatorsLed", "3", "2.99"),
      ...byNumber({}, "rehabilitatorsLed", "9.99", "10"),
    ],
  ],
  [
    "cadre-coordonnateur-des-soins",
    "p. 106",
    byNumber(cadreDeSante, "nursingCadresLed", "6", "5.99"),
  ],
  ["directeur-des-soins", "p. 106-107", byNumber(cadreDeSante, "nursingCadresLed", "12", "11.99")],
  ["charge-d-insertion-en-crp", "p. 113", byNumber({}, "yearsOfExperienceInField", "5", "4.99")],
  ["formateur-niveau-1-en-crp", "p. 118-119", trainer([])],
  ["formateur-niveau-1-bis-en-crp", "p. 119", trainer(["niveau-iii"])],
  ["formateur-niveau-2-en-crp", "p. 119-120", trainer(["niveau-ii"])],
  [
    "assistant-qualite",
    "p. 126",
    byNumber({ skillsValidated: false }, "yearsAfterBaccalaureate", "2", "1"),
  ],
  ["charge-de-communication", "p. 126-127", byNumber({}, "yearsAfterBaccalaureate", "2", "1")],
  [
    "technicien-d-etude-clinique",
    "p. 133",
    byNumber({ clinicalResearchTraining: true }, "yearsAfterBaccalaureate", "2", "1"),
  ],
  [
    "attache-de-recherche-clinique",
    "p. 133",
    [
      [schooled("3", "3", { clinicalResearchTraining: true }), "met"],
      [schooled("2", "3", { clinicalResearchTraining: true }), "unmet"],
      [schooled("3", "2.99", { clinicalResearchTraining: true }), "unmet"],
    ],
  ],
];

describe("who may hold a métier of avenant no. 2017-02", () => {
  it.each(since2017)("%s (DP %s)", (metier, _, cases) => {
    expect(answered(metier, cases, "2025-09-01")).toEqual(cases);
  });
});

/** Bac and years of experience, where the years are asked of either diploma (reading R44). */
const bothDiplomas = (bac: string, less: string, more: string): readonly Case[] => [
  [schooled(bac, "5"), "met"],
  [schooled(bac, "4.99"), "unmet"],
  [schooled(less, "5"), "unmet"],
  [schooled(more, "4.99"), "unmet"],
];

/** A head of service by the same reading: where, which diploma, how long in the function. */
const head: Facts = { beds: "301", establishmentFte: "0", yearsInMetier: "3", diplomas: [] };
const heads: readonly Case[] = [
  [{ ...head, yearsAfterBaccalaureate: "3" }, "met"],
  [{ ...head, yearsAfterBaccalaureate: "2" }, "unmet"],
  [{ ...head, yearsAfterBaccalaureate: "4", yearsInMetier: "2.99" }, "unmet"],
  [{ ...head, yearsAfterBaccalaureate: "3", beds: "300" }, "unmet"],
  [{ ...head, yearsAfterBaccalaureate: "3", beds: "300", establishmentFte: "300" }, "unmet"],
  [{ ...head, yearsAfterBaccalaureate: "3", beds: "300", establishmentFte: "300.01" }, "met"],
];

const groups: Facts = { functions: ["responsable-de-plusieurs-groupes-d-enfants"] };

/** Sheets of the avenant, by the reading that is not taken. */
const otherwise: readonly (readonly [MetierId, string, object, readonly Case[]])[] = [
  ["cadre-administratif-niveau-2", "2523", { R44: "both-diplomas" }, bothDiplomas("2", "1", "3")],
  ["cadre-administratif-niveau-3", "2540", { R44: "both-diplomas" }, bothDiplomas("3", "2", "4")],
  ["cadre-technique", "2982", { R44: "both-diplomas" }, bothDiplomas("2", "1", "3")],
  ["chef-de-service-administratif-niveau-1", "2561", { R44: "both-diplomas" }, heads],
  ["chef-de-service-technique", "2999", { R44: "both-diplomas" }, heads],
  [
    "cadre-educatif",
    "2097",
    { R43: "both" },
    [
      ...byNumber(
        { ...groups, diplomas: ["educateur-technique-specialise"] },
        ...(["yearsInPriorMetier", "5", "4.99"] as const),
      ),
      [
        { functions: [], diplomas: ["educateur-technique-specialise"], yearsInPriorMetier: "5" },
        "unmet",
      ],
    ],
  ],
];

describe("who may hold a métier, by the other choice of a reading", () => {
  it.each(otherwise)("%s (L.%s)", (metier, _, readings, cases) => {
    expect(answered(metier, cases, "2003-09-01", readings)).toEqual(cases);
  });
});
