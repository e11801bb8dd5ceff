import { describe, expect, it } from "vitest";
import type { Facts, MetierId, ReadingChoices } from "../../src/ids/types.js";
import { jsonSchemaOf } from "../../src/schemas/schemas.js";
import { computePay, entitlements, safeEntitlements } from "../as-signed.js";
import { plain } from "../plain.js";

/** What is granted, as `id points`. */
function granted(metier: MetierId, facts: Facts, readings: ReadingChoices = {}): readonly string[] {
  return entitlements(metier, facts, { readings }).granted.map(
    ({ id, points }) => `${id} ${points}`,
  );
}

const nobodyElse = { functions: [], exclusiveField: [] } as const;

describe("what facts grant", () => {
  it("says what is due with the reason and the article, and what is not with the fact that refuses", () => {
    const {
      granted: due,
      refused,
      undecided,
    } = entitlements("responsable-du-secretariat-medical", {
      ...nobodyElse,
      medicalSecretariesLed: "9.99",
    });
    expect(due).toHaveLength(1);
    expect(plain(due[0])).toMatchObject({
      sort: "complement",
      id: "moins-de-10-secretaires",
      kind: "encadrement",
      article: "A1.1/1.3",
      source: { lines: [891] },
      automatic: false,
      condition: { en: expect.stringContaining("less than 10 FTE") },
      reason: {
        fr: "Secrétaires médicaux encadrés, en équivalent temps plein : 9,99 ETP (demandé : plus de 0 ETP) ; Secrétaires médicaux encadrés, en équivalent temps plein : 9,99 ETP (demandé : moins de 10 ETP)",
      },
    });
    expect(plain(due[0]?.facts[1])).toEqual({
      fact: "medicalSecretariesLed",
      label: expect.objectContaining({ fr: expect.stringContaining("Secrétaires médicaux") }),
      stated: { fr: "9,99 ETP", en: "9.99 FTE" },
      asked: { fr: "moins de 10 ETP", en: "less than 10 FTE" },
      contrary: false,
      judgement: false,
    });
    expect(refused.find(({ id }) => id === "au-moins-10-secretaires")).toMatchObject({
      reason: { en: expect.stringContaining("9.99 FTE (asked: at least 10 FTE)") },
      facts: [{ stated: { en: "9.99 FTE" } }],
    });
    expect(undecided).toEqual([]);
  });

  it("leaves undecided what a missing fact decides, with its question, once", () => {
    const answer = entitlements("responsable-du-secretariat-medical", nobodyElse);
    expect(answer.undecided.map(({ id }) => id)).toEqual([
      "moins-de-10-secretaires",
      "au-moins-10-secretaires",
    ]);
    expect(answer.questions).toHaveLength(1);
    expect(answer.questions[0]?.question.fr).toBe(
      "Combien de secrétaires médicaux le salarié encadre-t-il, en équivalent temps plein ?",
    );
  });

  it("asks only for the values that the job's conditions know", () => {
    const { questions } = entitlements("infirmier-specialise-diplome", {});
    const diplomas = questions.find(({ id }) => id === "diplomas");
    expect(diplomas?.values?.map(({ id }) => id)).toEqual([
      "bloc-operatoire",
      "puericulture",
      "anesthesie-reanimation",
    ]);
    expect(questions.map(({ id }) => id)).toContain("exclusiveField");
  });

  it("grants to every holder what the text grants to every holder", () => {
    const [always] = entitlements("informaticien", {}).granted;
    expect(always).toMatchObject({
      id: "informaticien",
      automatic: true,
      reason: { en: "granted to every holder of the métier" },
      facts: [],
    });
  });

  it("adds what the text adds: 84 + 7 + the diploma, 40 + 40 or 90, 18 + 29, 10 + 10, 160 + 90", () => {
    const ifsi: Facts = {
      diplomas: ["anesthesie-reanimation"],
      functions: ["moniteur-d-ecole-d-infirmiers"],
    };
    expect(granted("formateur-ifsi", ifsi)).toEqual([
      "formateur-ifsi 7",
      "anesthesie-reanimation 82",
      "moniteur-d-ecole-d-infirmiers 84",
    ]);
    const ssadpa = (nursesLed: number): Facts => ({
      nursesLed,
      functions: ["coordonnateur-ssadpa"],
      diplomas: [],
      nursesAndAssistantsLed: nursesLed,
    });
    expect(granted("responsable-infirmier", ssadpa(5))).toEqual([
      "au-moins-5-infirmiers 40",
      "coordonnateur-ssadpa 40",
    ]);
    expect(granted("responsable-infirmier", ssadpa(7.5))).toEqual([
      "au-moins-7-5-infirmiers 90",
      "coordonnateur-ssadpa 40",
    ]);
    expect(granted("educateur-technique", { yearsAfterBaccalaureate: 2 })).toEqual([
      "competences-pedagogiques 18",
      "diplome-bac-plus-2 29",
    ]);
    expect(
      granted("employe-administratif", { experienceRecognised: true, realAutonomy: true }),
    ).toEqual(["cap-d-employe-de-bureau-ou-bep 10", "autonomie 10"]);
    expect(granted("pharmacien", { pharmacistsLed: 2 })).toEqual([
      "encadrement-de-pharmaciens 160",
      "fonctionnel-encadrement-de-pharmaciens 90",
    ]);
  });
});

describe("alternatives", () => {
  it("give the one of most points, and say what the others give way to", () => {
    const answer = entitlements("responsable-infirmier", {
      nursesLed: 8,
      nursesAndAssistantsLed: 0,
      diplomas: ["bloc-operatoire", "anesthesie-reanimation"],
    });
    expect(answer.granted.map(({ id }) => id)).toEqual([
      "au-moins-7-5-infirmiers",
      "anesthesie-reanimation",
    ]);
    expect(answer.refused.find(({ id }) => id === "au-moins-5-infirmiers")).toMatchObject({
      givesWayTo: "au-moins-7-5-infirmiers",
      reason: { en: expect.stringMatching(/^gives way to ".*" \(90 points\)/) },
      facts: [{ fact: "nursesLed" }],
    });
    expect(
      answer.refused.find(({ id }) => id === "bloc-operatoire-ou-puericulture")?.givesWayTo,
    ).toBe("anesthesie-reanimation");
  });

  it("do not ask what could not change the points", () => {
    const beds = entitlements("preparateur-en-pharmacie-chef-de-groupe", { beds: 501 });
    expect(beds.granted.map(({ id }) => id)).toEqual(["plus-de-500-lits"]);
    expect(beds.undecided.map(({ sort }) => sort)).not.toContain("complement");
    expect(beds.refused[0]).toMatchObject({
      id: "encadrement-de-preparateurs",
      givesWayTo: "plus-de-500-lits",
      facts: [],
    });
    const led = entitlements("preparateur-en-pharmacie-chef-de-groupe", {
      pharmacyPreparersLed: 3,
    });
    expect(led.granted.map(({ id }) => id)).toEqual(["encadrement-de-preparateurs"]);
    expect(led.refused[0]).toMatchObject({ givesWayTo: "encadrement-de-preparateurs" });
  });

  it("still ask what could", () => {
    const answer = entitlements("responsable-infirmier", { nursesLed: 6 });
    expect(answer.granted.map(({ id }) => id)).toContain("au-moins-5-infirmiers");
    expect(answer.undecided.map(({ id }) => id)).toContain("au-moins-7-5-infirmiers");
    const morgue = entitlements("agent-d-amphitheatre", {});
    expect(morgue.granted.map(({ id }) => id)).toEqual(["agent-d-amphitheatre"]);
    expect(morgue.undecided.map(({ id }) => id)).toContain("autopsies");
  });

  it("of equal points, give the first of the fiche", () => {
    expect(
      granted("preparateur-en-pharmacie-chef-de-groupe", { beds: 501, pharmacyPreparersLed: 3 }),
    ).toEqual(["plus-de-500-lits 62"]);
  });

  it("let what every holder has give way to what a fact grants", () => {
    expect(granted("agent-d-amphitheatre", { attendsAutopsies: true })).toEqual(["autopsies 46"]);
    expect(granted("agent-d-amphitheatre", { attendsAutopsies: false })).toEqual([
      "agent-d-amphitheatre 36",
    ]);
    expect(
      granted("pharmacien-ou-medecin-biologiste", {
        functions: ["biologiste-chef"],
        specialStudiesCertificates: 4,
        clinicatYears: 2,
        reclassified: false,
      }),
    ).toEqual([
      "specialite 100",
      "acca-ou-ai-chr 170",
      "biologiste-chef-fonctionnel 130",
      "biologiste-chef-encadrement 160",
    ]);
  });

  it("of the cadre infirmier are 22, 66 and 38: at 500 beds the infirmier général has 66", () => {
    const at = (beds: number, functions: Facts["functions"]): readonly string[] =>
      granted("cadre-infirmier", {
        beds,
        establishmentFte: 100,
        departmentsLed: 3,
        meetsParticularCriteria: false,
        functions: functions ?? [],
        diplomas: [],
        exclusiveField: [],
        dependentElderly: false,
      });
    expect(at(200, ["surveillant-general"])).toEqual(["surveillant-general 22"]);
    expect(at(199, ["surveillant-general"])).toEqual([]);
    expect(at(500, ["surveillant-general", "infirmier-general"])).toEqual(["infirmier-general 66"]);
    expect(at(499, ["infirmier-general"])).toEqual([]);
    expect(at(600, ["infirmier-general-adjoint"])).toEqual(["infirmier-general-adjoint 38"]);
    expect(at(599, ["infirmier-general-adjoint"])).toEqual([]);
  });

  it("of the informaticien niveau 2 are 87 and 126: both diplomas give 126", () => {
    expect(
      granted("cadre-informaticien-niveau-2", {
        diplomas: ["maitrise-informatique", "dess"],
        yearsOfExperience: 3,
      }),
    ).toEqual(["diplome-superieur-ou-doctorat 126"]);
  });
});

describe("readings that the caller chooses", () => {
  it("R12: the table instead of the text", () => {
    expect(granted("animateur-socio-educatif-niveau-1", {})).toEqual([
      "animateur-socio-educatif 3",
    ]);
    expect(granted("animateur-socio-educatif-niveau-1", {}, { R12: "table" })).toEqual([
      "animateur-socio-educatif 10",
    ]);
    expect(granted("informaticien", {}, { R12: "table" })).toEqual([]);
    const chief: Facts = { functions: ["infirmier-chef"], diplomas: [] };
    expect(granted("responsable-infirmier", chief, { R12: "table" })).toEqual([
      "au-moins-5-infirmiers 40",
    ]);
  });

  it("R13: the lists of the sheets of 2025, the table's scale, or amounts named", () => {
    const kitchen: Facts = { functions: ["sous-chef-de-cuisine"], employeesLed: 17 };
    expect(granted("responsable-logistique-niveau-2", kitchen)).toEqual([
      "sous-chef-de-cuisine 15",
      "sous-chef-de-cuisine-plus-de-15 60",
    ]);
    expect(granted("responsable-logistique-niveau-2", kitchen, { R13: "scale" })).toEqual([
      "sous-chef-de-cuisine 15",
      "sous-chef-de-cuisine-10-a-19 50",
    ]);
    const cook: Facts = { functions: ["chef-de-cuisine"], employeesLed: 7 };
    expect(granted("responsable-logistique-niveau-2", cook)).toEqual([
      "chef-de-cuisine-ou-contremaitre 50",
      "chef-de-cuisine-6-a-9 25",
    ]);
    expect(
      granted(
        "responsable-logistique-niveau-2",
        { functions: ["chef-de-cuisine"], encadrementResponsableLogistiqueN2: "80" },
        { R13: "named" },
      ),
    ).toEqual(["chef-de-cuisine-ou-contremaitre 50", "chef-de-cuisine-10-a-19-80-points 80"]);
  });

  it("R14: 62 twice", () => {
    const both: Facts = { beds: 501, pharmacyPreparersLed: 3 };
    expect(granted("preparateur-en-pharmacie-chef-de-groupe", both, { R14: "both" })).toEqual([
      "plus-de-500-lits 62",
      "encadrement-de-preparateurs 62",
    ]);
  });

  it("R27: 38 for any cadre infirmier of a house of 600 beds, added", () => {
    const facts: Facts = { beds: 600, functions: ["infirmier-general"] };
    expect(granted("cadre-infirmier", facts)).toEqual(["infirmier-general 66"]);
    expect(granted("cadre-infirmier", facts, { R27: "any-added" })).toEqual([
      "infirmier-general 66",
      "infirmier-general-adjoint 38",
    ]);
  });

  it("R28: one of the two 22 points of an institute's head", () => {
    const head: Facts = { functions: ["directeur-d-institut-de-puericulture"] };
    expect(granted("cadre-de-l-enseignement-de-sante", head)).toEqual([
      "direction-d-institut 22",
      "direction-d-institut-de-bloc-operatoire-ou-puericulture 22",
    ]);
    expect(granted("cadre-de-l-enseignement-de-sante", head, { R28: "one" })).toEqual([
      "direction-d-institut 22",
    ]);
  });

  it("R29 and R30: 35 beside 130, 36 beside 46", () => {
    const chief: Facts = { functions: ["biologiste-chef"], specialStudiesCertificates: 0 };
    expect(granted("pharmacien-ou-medecin-biologiste", chief, { R29: "both" })).toEqual([
      "biologiste-fonctionnel 35",
      "biologiste-chef-fonctionnel 130",
      "biologiste-chef-encadrement 160",
    ]);
    expect(granted("agent-d-amphitheatre", { attendsAutopsies: true }, { R30: "added" })).toEqual([
      "agent-d-amphitheatre 36",
      "autopsies 46",
    ]);
  });

  it("R32: more than half of the time, not half", () => {
    const half: Facts = { timeWithUsers: 50, specialisationTrainingHours: 0, yearsInMetier: 0 };
    const metier = "agent-des-services-logistiques-niveau-1";
    expect(granted(metier, half)).toEqual(["contact-formation-ou-exercice 15"]);
    expect(granted(metier, half, { R32: "more-than-half" })).toEqual([]);
    expect(granted(metier, { ...half, timeWithUsers: "50.01" }, { R32: "more-than-half" })).toEqual(
      ["contact-formation-ou-exercice 15"],
    );
  });

  it("R41: 9.5 and 19.5 FTE, the lower step or the next", () => {
    const led = (employeesLed: number, readings?: ReadingChoices): readonly string[] =>
      granted("responsable-logistique-niveau-1", { employeesLed }, readings);
    expect(led(9.5)).toEqual(["encadrement-3-a-9 15"]);
    expect(led(9.5, { R41: "next-step" })).toEqual(["encadrement-10-a-19 25"]);
    expect(led(9, { R41: "next-step" })).toEqual(["encadrement-3-a-9 15"]);
    expect(led(19.5)).toEqual(["encadrement-10-a-19 25"]);
    expect(led(19.5, { R41: "next-step" })).toEqual(["encadrement-20-et-plus 40"]);
  });

  it("R42: four departments, with or without the function of surveillant général", () => {
    const four: Facts = { departmentsLed: 4, functions: [] };
    expect(granted("cadre-infirmier", four)).toEqual([]);
    expect(granted("cadre-infirmier", four, { R42: "any-cadre-infirmier" })).toEqual([
      "surveillant-general 22",
    ]);
    expect(granted("cadre-infirmier", { ...four, functions: ["surveillant-general"] })).toEqual([
      "surveillant-general 22",
    ]);
  });

  it("R45: several areas, whatever their inhabitants or not", () => {
    const areas: Facts = { severalGeographicSectors: true, socialWorkersLed: 0, functions: [] };
    expect(granted("cadre-social", areas)).toHaveLength(1);
    const crowded: Facts = { ...areas, sectorInhabitants: 50_001 };
    expect(granted("cadre-social", crowded, { R45: "inhabitants" })).toEqual([]);
    expect(
      granted("cadre-social", { ...areas, sectorInhabitants: 50_000 }, { R45: "inhabitants" }),
    ).toHaveLength(1);
  });

  it("R46 and R47: clinicat alone; the pharmacist alone; both at once", () => {
    const intern: Facts = { formerInternBefore1982Law: true, clinicatYears: 0 };
    expect(granted("medecin-specialiste", intern)).toContain("acca-ou-ai-chr 170");
    expect(granted("medecin-specialiste", intern, { R46: "clinicat-only" })).not.toContain(
      "acca-ou-ai-chr 170",
    );
    const biologist = "pharmacien-ou-medecin-biologiste";
    const physician: Facts = { ...intern, clinicatYears: 2, diplomas: ["biologiste"] };
    const pharmacist: Facts = { ...physician, diplomas: ["biologiste", "pharmacien"] };
    const alone: ReadingChoices = { R47: "pharmacist-only" };
    expect(granted(biologist, physician)).toContain("acca-ou-ai-chr 170");
    expect(granted(biologist, physician, alone)).not.toContain("acca-ou-ai-chr 170");
    expect(granted(biologist, pharmacist, alone)).toContain("acca-ou-ai-chr 170");
    const both: ReadingChoices = { ...alone, R46: "clinicat-only" };
    expect(granted(biologist, physician, both)).not.toContain("acca-ou-ai-chr 170");
    expect(granted(biologist, pharmacist, both)).toContain("acca-ou-ai-chr 170");
    expect(granted(biologist, { ...pharmacist, clinicatYears: 0 }, both)).not.toContain(
      "acca-ou-ai-chr 170",
    );
  });

  it("R48: headcounts of niveau 2 in people", () => {
    const metier = "responsable-logistique-niveau-2";
    const laundry: Facts = { functions: ["chef-de-buanderie"], employeesLed: 8, peopleLed: 16 };
    expect(granted(metier, laundry)).toEqual(["chef-de-buanderie-3-a-9 25"]);
    expect(granted(metier, laundry, { R48: "persons" })).toEqual([
      "chef-de-buanderie-plus-de-15 60",
    ]);
  });

  it("are said in the answer, with the choice", () => {
    const { readings } = entitlements("agent-d-amphitheatre", {}, { readings: { R30: "added" } });
    expect(readings).toContainEqual({ id: "R30", choice: "added" });
    expect(entitlements("brancardier", {}).readings).toEqual([]);
  });
});

describe("functional bonuses", () => {
  it("of the fiche and of A3.4.4 come out of the same call", () => {
    expect(
      granted("technicien", {
        exclusiveField: ["circulation-extracorporelle"],
        specialisedSectorsLed: 0,
        diplomas: [],
      }),
    ).toEqual(["circulation-extracorporelle 15"]);
    const { granted: due, readings } = entitlements("technicien", { specialisedSectorsLed: 2 });
    expect(due).toMatchObject([{ sort: "functional-bonus", automatic: false }]);
    expect(due[0]).not.toHaveProperty("kind");
    expect(readings).toEqual([]); // R12 would change nothing of it
  });

  it("on two titles at once warn, unless the caller reads that all are paid (R3)", () => {
    const facts: Facts = {
      dependentElderly: true,
      establishmentKind: ["ehpad", "maison-d-accueil-specialisee"],
    };
    const one = entitlements("aide-medico-psychologique", facts);
    expect(one.granted).toHaveLength(2);
    expect(plain(one.warnings)).toMatchObject([
      {
        code: "several-functional-bonuses",
        article: "A3.4.4",
        label: {
          fr: "une seule prime fonctionnelle est due, à un seul titre ; nommez-la : « Prime fonctionnelle : personnes âgées dépendantes » (11), « Prime fonctionnelle : maison d'accueil spécialisée, centre d'hébergement et de réadaptation sociale ou foyer de vie » (11)",
          en: "one functional bonus only is due, on one title; name it: “Functional bonus: dependent elderly people” (11), “Functional bonus: specialised care home, social rehabilitation centre or life home” (11)",
        },
      },
    ]);
    expect(one.readings).toContainEqual({ id: "R3", choice: "one-title" });
    const all = entitlements("aide-medico-psychologique", facts, { readings: { R3: "all" } });
    expect(all.warnings).toEqual([]);
    expect(all.readings).toContainEqual({ id: "R3", choice: "all" });
  });

  it("know what the library works out from the métier itself", () => {
    const hr: Facts = { functions: ["responsable-de-la-gestion-administrative-des-personnels"] };
    const bonus = "gestion-administrative-des-personnels 12";
    expect(granted("chef-de-bureau", hr)).toEqual([bonus]);
    expect(granted("comptable", hr)).toEqual([bonus]);
    expect(granted("cadre-administratif-niveau-2", hr)).toEqual([]);
  });
});

describe("who may hold the métier", () => {
  it("is a warning with its article when unmet, never a refusal", () => {
    const answer = entitlements("responsable-du-secretariat-medical", {
      medicalSecretariesLed: 12,
      yearsInMetier: "6.99",
    });
    expect(answer.access).toMatchObject({
      verdict: "unmet",
      article: "A1.1/1.3",
      facts: [{ fact: "yearsInMetier", stated: { en: "6.99 years" } }],
      missing: [],
    });
    expect(plain(answer.warnings)).toEqual([
      {
        code: "access-unmet",
        article: "A1.1/1.3",
        label: {
          fr: expect.stringMatching(
            /^condition d'accès au métier non remplie : Avoir au moins sept/,
          ),
          en: expect.stringMatching(/^condition of access to the métier not met: /),
        },
      },
    ]);
    expect(answer.granted.map(({ id }) => id)).toEqual(["au-moins-10-secretaires"]);
  });

  it("is met on the threshold, and undecided with its questions", () => {
    const led = { medicalSecretariesLed: 12 };
    const metier = "responsable-du-secretariat-medical";
    const met = entitlements(metier, { ...led, yearsInMetier: 7 });
    expect(met.access?.verdict).toBe("met");
    expect(met.warnings).toEqual([]);
    const open = entitlements(metier, led).access;
    expect(open).toMatchObject({ verdict: "undecided", facts: [] });
    expect(open?.missing.map(({ id }) => id)).toEqual(["yearsInMetier"]);
    expect(entitlements("brancardier", {})).not.toHaveProperty("access");
  });

  it("follows the sizes that decide between métiers", () => {
    const verdict = (facts: Facts): string | undefined =>
      entitlements("chef-de-service-administratif-niveau-1", {
        yearsAfterBaccalaureate: 4,
        establishmentFte: 0,
        ...facts,
      }).access?.verdict;
    expect(verdict({ beds: 300 })).toBe("unmet");
    expect(verdict({ beds: 301 })).toBe("met");
    expect(verdict({ beds: 0, establishmentFte: "300.01" })).toBe("met");
  });

  it("follows the readings R43 and R44", () => {
    const years: Facts = { yearsAfterBaccalaureate: 3, yearsOfExperience: 0 };
    const access = (readings: ReadingChoices): string | undefined =>
      entitlements("cadre-administratif-niveau-2", years, { readings }).access?.verdict;
    expect(access({})).toBe("met");
    expect(access({ R44: "both-diplomas" })).toBe("unmet");
    const head = entitlements(
      "cadre-educatif",
      { diplomas: ["educateur-technique-specialise"], yearsInPriorMetier: 5, functions: [] },
      { readings: { R43: "both" } },
    );
    expect(head.access).toMatchObject({ verdict: "unmet", readings: [{ id: "R43" }] });
    expect(head.readings).toContainEqual({ id: "R43", choice: "both" });
  });
});

describe("what the answer never swallows", () => {
  it("reports facts, and values of sets, that no condition of the métier uses", () => {
    const { unusedFacts } = entitlements("infirmier-specialise-diplome", {
      courtSejour: true,
      diplomas: ["anesthesie-reanimation", "doctorat"],
      formerMedicalGroup: "aucun",
    });
    expect(unusedFacts).toEqual([
      { fact: "diplomas", value: "doctorat", label: expect.objectContaining({}) },
      { fact: "courtSejour", label: expect.objectContaining({ fr: "Exercice en court séjour" }) },
      { fact: "formerMedicalGroup", label: expect.objectContaining({}) },
    ]);
    expect(
      entitlements("medecin-specialiste", { formerMedicalGroup: "aucun" }).unusedFacts,
    ).toEqual([]);
  });

  it("says which facts were taken on the caller's judgement", () => {
    const { judgements, granted: due } = entitlements("employe-administratif", {
      realAutonomy: true,
      experienceRecognised: false,
      diplomas: ["bep"],
    });
    expect(judgements.map(({ id }) => id)).toEqual(["realAutonomy"]);
    expect(due.at(-1)?.facts[0]?.judgement).toBe(true);
    const access = entitlements("auxiliaire-socio-educatif", {
      competenceRecognised: true,
      diplomas: [],
    });
    expect(access.judgements.map(({ id }) => id)).toEqual(["competenceRecognised"]);
  });

  it("says that the table prints nothing for a chef de cuisine who leads 20 to 24", () => {
    const warned = (employeesLed: number, readings: ReadingChoices = {}): number =>
      entitlements(
        "responsable-logistique-niveau-2",
        { functions: ["chef-de-cuisine"], employeesLed, peopleLed: Math.floor(employeesLed) },
        { readings: { R13: "scale", ...readings } },
      ).warnings.filter(({ code, article }) => code === "nothing-printed" && article === "A1.1/4.4")
        .length;
    expect([19.99, 20, 24.99, 25].map((led) => warned(led))).toEqual([0, 1, 1, 0]);
    expect(warned(19.5, { R41: "next-step" })).toBe(1);
    expect(warned(20, { R48: "persons" })).toBe(1);
    expect(warned(20, { R13: "named" })).toBe(0);
  });

  it("carries its dataset, and goes to JSON with points as strings", () => {
    const answer = entitlements("informaticien", {});
    expect(answer.dataset.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(answer.metier).toBe("informaticien");
    expect(JSON.parse(JSON.stringify(answer)).granted[0].points).toBe("9");
  });
});

describe("bad input", () => {
  const codes = (metier: unknown, facts: unknown, view?: unknown): readonly unknown[] => {
    const outcome = safeEntitlements(metier, facts, view);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path.join(".")]);
  };

  it("is reported at once, with its path and the nearest name", () => {
    expect(
      codes(
        "aide-soignnant",
        {
          beds: -1,
          nursesLed: 1.234,
          diplomas: ["infirmierr"],
          coursSejour: true,
          timeWithUsers: 101,
        },
        { on: "2003-06-30", readings: { R3: "none" } },
      ),
    ).toEqual([
      ["unknown-metier", "metier"],
      ["unknown-value", "facts.diplomas.0"],
      ["out-of-range", "facts.beds"],
      ["too-many-decimals", "facts.nursesLed"],
      ["out-of-range", "facts.timeWithUsers"],
      ["unknown-key", "facts.coursSejour"],
      ["before-scheme", "view.on"],
      ["unknown-value", "view.readings.R3"],
    ]);
  });

  it("is any fact that the library works out itself", () => {
    expect(codes("technicien", { metierOfInfirmier: true })).toEqual([
      ["not-applicable", "facts.metierOfInfirmier"],
    ]);
  });

  it("can be told beforehand by the JSON Schema: a view is of a day, written as a date", () => {
    const schema = jsonSchemaOf("entitlementQuestion") as never as {
      readonly properties: { readonly view: { readonly properties: { readonly on: object } } };
      readonly $defs: { readonly on: object };
    };
    expect(schema.properties.view.properties.on).toMatchObject({ $ref: "#/$defs/on" });
    expect(schema.$defs.on).toMatchObject({ type: "string", format: "date" });
  });

  it("never throws from the safe function, and throws every issue from the other", () => {
    for (const odd of [undefined, null, 3, "x", [], () => 1]) {
      expect(safeEntitlements(odd, odd, odd).ok).toBe(false);
    }
    expect(codes("technicien", {}, { on: "2003-13-01" })).toEqual([["invalid-day", "view.on"]]);
    expect(codes("technicien", {}, { on: "2003-07-01" })).toEqual([]);
    expect(() => entitlements("nobody" as MetierId, {})).toThrow(
      /expected one of .+, …, received "nobody"/,
    );
  });
});

describe("the readings of a complement", () => {
  const shown = (request: object) =>
    computePay({ month: "2003-09", seniorityYears: 0, law: "as-signed", ...request } as never)
      .readings.map(({ id }) => id)
      .filter((id) => id !== "R1");
  const nurse = { metier: "infirmier-specialise-diplome" };

  it("are shown to whom their answers differ alone: R230 to the holder of both diplomas", () => {
    expect(shown({ ...nurse, complements: ["anesthesie-reanimation"] })).toEqual([]);
    expect(shown({ ...nurse, facts: { diplomas: ["anesthesie-reanimation"] } })).toEqual([]);
    const both = { diplomas: ["anesthesie-reanimation", "puericulture"] };
    expect(shown({ ...nurse, facts: both })).toEqual(["R230"]);
  });

  it("say nothing of working time at full time, nor of two percentages of which one is nothing", () => {
    const aide = { metier: "aide-soignant", functionalBonuses: ["personnes-agees"] };
    expect(shown(aide)).toEqual([]);
    expect(shown({ ...aide, workingTime: "1/2" })).toEqual(["R18"]);
    const cadre = { metier: "cadre-social", cadreYears: 2 };
    expect(shown(cadre)).not.toContain("R2");
    expect(shown({ ...cadre, seniorityYears: 2 })).toContain("R2");
  });
});
