import { describe, expect, it } from "vitest";
import type { Facts, MetierId } from "../../src/ids/index.js";
import { access, answered, type Case, schooled, type Verdict } from "./access-asked.js";

/** Years of the base trade with a diploma, or with years after the baccalauréat. */
const trained = (years: string, besides: Facts): Facts => ({
  yearsOfBaseTrade: years,
  yearsAfterBaccalaureate: "0",
  qualificationRecognised: false,
  diplomas: [],
  ...besides,
});

/** Bac + 5 with four years, or bac + 4 with seven: who leads finance or staff (DP p. 132). */
const byFunction = (besides: Facts): readonly Case[] => [
  [schooled("5", "4", besides), "met"],
  [schooled("5", "3.99", besides), "unmet"],
  [schooled("4", "7", besides), "met"],
  [schooled("4", "6.99", besides), "unmet"],
  [schooled("3", "7", besides), "unmet"],
];

const technical = "baccalaureat-technique-technologique-ou-professionnel";

/** The routes of the moniteur d'atelier (DP p. 111-112), with a diploma of trainer or without. */
const baseTrade = (...others: Facts["diplomas"] & readonly string[]): readonly Case[] => {
  const withDiploma = (diploma: string): Facts => ({ diplomas: [diploma, ...others] }) as Facts;
  const afterBac = (years: string): Facts =>
    ({ yearsAfterBaccalaureate: years, diplomas: others }) as Facts;
  return [
    [trained("3", withDiploma(technical)), "met"],
    [trained("2.99", withDiploma(technical)), "unmet"],
    [trained("5", withDiploma("cap-ou-bep")), "met"],
    [trained("4.99", withDiploma("cap-ou-bep")), "unmet"],
    [trained("2", afterBac("2")), "met"],
    [trained("1.99", afterBac("2")), "unmet"],
    [trained("2", afterBac("1")), "unmet"],
  ];
};

/** Sheets that avenant no. 2017-02 rewrites, on both sides of each of their figures. */
const sheets: readonly (readonly [MetierId, string, readonly Case[]])[] = [
  [
    "chef-de-service-administratif-niveau-2",
    "p. 132",
    [
      ...byFunction({ functions: ["directeur-des-ressources-humaines"] }),
      ...byFunction({ functions: ["chef-des-services-financiers"], turnover: "15000000.01" }),
      [
        schooled("5", "4", { functions: ["chef-des-services-financiers"], turnover: "15000000" }),
        "unmet",
      ],
    ],
  ],
  [
    "cadre-administratif-niveau-3",
    "p. 131",
    [
      [schooled("3", "0"), "met"],
      [schooled("2", "5"), "met"],
      [schooled("2", "4.99"), "unmet"],
      [schooled("1", "5"), "unmet"],
    ],
  ],
  ["moniteur-d-atelier", "p. 111-112", baseTrade()],
  ["educateur-technique", "p. 112", baseTrade("titre-professionnel-de-formateur")],
  [
    "cadre-reeducateur",
    "p. 104",
    [
      [{ rehabilitationSupervisorsLed: "2", rehabilitatorsLed: "0" }, "met"],
      [{ rehabilitationSupervisorsLed: "1", rehabilitatorsLed: "0" }, "unmet"],
      [{ rehabilitationSupervisorsLed: "0", rehabilitatorsLed: "10" }, "met"],
      [{ rehabilitationSupervisorsLed: "0", rehabilitatorsLed: "9.99" }, "unmet"],
    ],
  ],
];

describe("who may hold a métier whose sheet avenant no. 2017-02 rewrites", () => {
  it.each(sheets)("%s (DP %s)", (metier, _, cases) => {
    expect(answered(metier, cases, "2017-07-01")).toEqual(cases);
  });
});

const noDiploma: Facts = { diplomas: [], competenceRecognised: false, practiceAuthorisations: [] };
const holding = (diploma: string): Facts => ({ ...noDiploma, diplomas: [diploma] }) as Facts;

/** The acts that change sheets: the last day before, and the first. */
const acts = {
  "2003-06": ["2004-03-19", "2004-03-20"],
  "2017-02": ["2017-06-30", "2017-07-01"],
  "2020-01": ["2020-10-31", "2020-11-01"],
} as const;

/** A métier that an act opens to somebody, or closes. */
interface Change {
  readonly metier: MetierId;
  readonly act: keyof typeof acts;
  readonly facts: Facts;
  readonly since: Verdict;
}

const opened = (metier: MetierId, facts: Facts, act: Change["act"] = "2017-02"): Change => ({
  ...{ metier, act, facts },
  since: "met",
});
const closed = (metier: MetierId, facts: Facts): Change => ({
  ...opened(metier, facts),
  since: "unmet",
});

const changes: readonly Change[] = [
  closed("cadre-informaticien-niveau-2", {
    functions: ["responsable-de-la-securite-des-systemes-d-information"],
    diplomas: ["doctorat"],
  }),
  opened("cadre-administratif-niveau-3", schooled("3", "0")),
  opened(
    "chef-de-service-administratif-niveau-2",
    schooled("5", "4", { functions: ["directeur-des-ressources-humaines"] }),
  ),
  opened("auxiliaire-socio-educatif", holding("bpjeps"), "2020-01"),
  opened("animateur-socio-educatif-niveau-1", holding("dejeps")),
  opened("moniteur-d-atelier", trained("3", { diplomas: [technical], listedTitleHeld: false })),
  opened(
    "educateur-technique",
    trained("3", {
      diplomas: [technical, "titre-professionnel-de-formateur"],
      listedTitleHeld: false,
    }),
  ),
  opened("animateur-socio-educatif-niveau-2", holding("dejeps")),
  opened("enseignant-d-activites-physiques-et-sportives", holding("master-staps")),
  opened("enseignant-specialise", holding("qualification-des-affaires-sociales"), "2003-06"),
  closed("ouvrier-des-services-logistiques-niveau-1", {
    functions: ["agent-des-services-de-securite"],
    diplomas: ["cap-ou-bep"],
  }),
  opened("responsable-logistique-niveau-3", {
    functions: ["responsable-de-securite"],
    diplomas: ["ssiap-3"],
  }),
  closed("chef-de-service-technique", {
    functions: ["ingenieur-biomedical"],
    ...{ diplomas: [], beds: "301", yearsAfterBaccalaureate: "4" },
  }),
  opened("infirmier-de-ou-autorise", holding("infirmier-de-secteur-psychiatrique")),
  opened("cadre-reeducateur", { rehabilitationSupervisorsLed: "0", rehabilitatorsLed: "10" }),
  closed("cadre-infirmier", { functions: [], diplomas: ["infirmier"] }),
];

describe("who may hold a métier, on the last day before an act and on its first", () => {
  it.each(changes.map((change) => [`${change.metier}, by ${change.act}`, change] as const))(
    "%s",
    (_, { metier, act, facts, since }) => {
      const verdicts = acts[act].map((on) => access(metier, facts, on)?.verdict);
      expect(verdicts).toEqual([since === "met" ? "unmet" : "met", since]);
    },
  );

  it("the cadre-medico-technique leads encadrants from 1 July 2017, and no longer responsables", () => {
    const words = (on: string) => access("cadre-medico-technique", {}, on)?.text.fr;
    expect(words("2017-06-30")).toContain("responsables");
    expect(words("2017-07-01")).toContain("encadrants");
    expect(words("2017-07-01")).not.toContain("responsables");
  });
});
