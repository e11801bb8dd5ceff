import { describe, expect, it } from "vitest";
import { type Test, testsOf } from "../../src/catalogue/condition/evaluate.js";
import { metiers } from "../../src/catalogue/index.js";
import { ficheNotesOf } from "../../src/entitlement/fiche-notes-of.js";
import type { MetierId } from "../../src/ids/index.js";

const view = { law: "in-force", on: "2025-10-01" } as const;

/** The sheets of 2025 that print no condition of access, and so have none here. */
const nothingPrinted: ReadonlySet<string> = new Set([
  "agent-de-soins",
  "brancardier",
  "agent-d-amphitheatre",
  // The sheet only says what its holder with the diploma becomes: another métier.
  "auxiliaire-de-vie",
  "agent-des-services-logistiques-niveau-2",
  "responsable-logistique-niveau-1",
  "responsable-logistique-niveau-2",
]);

/** No fact is asked for: no qualification is required at hiring. */
const openToAll: ReadonlySet<string> = new Set(["agent-des-services-logistiques-niveau-1"]);

/**
 * What stays to the employer's judgement, each with the words of the text that leave it there; the
 * answer names it among its judgements or questions.
 */
const judged: Readonly<Record<string, string>> = {
  competenceRecognised: "a competence that the employer recognises",
  experienceRecognised: "experience recognised by the employer",
  qualificationRecognised: "a qualification recognised at the same level, an equivalent title",
  sectorKnowledge: "a good knowledge of the sector",
  experienceInField: "experience of the field, of no length",
  capOrBepLevelTasks: "tasks at the level of a CAP or BEP",
  skillsValidated: "skills acquired by a training scheme",
  trainingRecognised: "a training recognised by the ministry or validated by the branch",
  clinicalResearchTraining: "training or experience in clinical research",
  manufacturingExperience: "technical experience of manufacturing and its stages",
  regulatoryTitleHeld: "the title that regulations ask for, which the sheet does not name",
  listedAndAuthorised: "authorised and on the list",
  regulatoryDesignation: "designated as the regulations ask",
};

const sheets = metiers(view).map(({ id }) => ({
  id,
  access: ficheNotesOf(id, view).access?.entry,
}));

const testsIn = (id: MetierId): readonly Test[] => {
  const access = sheets.find((sheet) => sheet.id === id)?.access;
  return access === undefined ? [] : testsOf(access.condition);
};

const spelled: Readonly<Record<string, string>> = {
  deux: "2",
  trois: "3",
  quatre: "4",
  cinq: "5",
  sept: "7",
  dix: "10",
};

/** The numbers that the words of a condition give: years, staff led, beds, years after the bac. */
function numbersSaid(words: string): readonly string[] {
  const plain = words
    .replace(/décret n° [\d-]+( du \d+ \w+ \d+)?|arrêté du \d+ \w+ \d+|loi de \d+/g, "")
    .replace(/SSIAP \d|master \d|niveau \d|\d+er degré/g, "")
    .replace(/deux (CAP|BEP)/g, "$1")
    .replace(/(\d+) millions/g, "$1000000");
  const found = plain.match(/\d+|\b(deux|trois|quatre|cinq|sept|dix)\b/g) ?? [];
  return [...new Set(found.map((word) => spelled[word] ?? word))];
}

describe("who may hold each métier, on the sheets of September 2025", () => {
  it("is said of each sheet that prints it", () => {
    const silent = sheets.filter(({ access }) => access === undefined).map(({ id }) => id);
    expect(silent).toEqual([...nothingPrinted]);
  });

  it("is decided by facts, and by no list that is lost", () => {
    const factless = sheets.filter(
      ({ id, access }) => access !== undefined && testsIn(id).length === 0,
    );
    expect(factless.map(({ id }) => id)).toEqual([...openToAll]);
    const lost = sheets.filter(({ id }) =>
      testsIn(id).some(({ fact }) => fact === "listedTitleHeld"),
    );
    expect(lost).toEqual([]);
  });

  it("tests each number that its words give", () => {
    const untested = sheets.flatMap(({ id, access }) => {
      const tested = new Set(
        testsIn(id).flatMap(({ fact: _, ...bounds }) => Object.values(bounds).flat().map(String)),
      );
      const missing = numbersSaid(access?.text.fr ?? "").filter((number) => !tested.has(number));
      return missing.length === 0 ? [] : [[id, missing]];
    });
    expect(untested).toEqual([
      // Who counts as a former intern, told beside the condition: two years of clinicat.
      ["medecin-chef-de-service", ["2"]],
    ]);
  });

  it("leaves to judgement what the text leaves to it, and each is named here", () => {
    const booleans = new Set(
      sheets.flatMap(({ id }) =>
        testsIn(id).flatMap((test) => (Object.keys(test).length === 1 ? [test.fact] : [])),
      ),
    );
    const factual = ["boardAppointment", "promotedFromMetierBelow", "specialityDepartment"];
    expect([...booleans].sort()).toEqual([...Object.keys(judged), ...factual].sort());
  });
});
