import { describe, expect, it } from "vitest";
import { entitlements } from "../../src/entitlement/index.js";
import type { Facts, MetierId } from "../../src/ids/index.js";

const verdict = (metier: MetierId, facts: Facts, on: string): string | undefined =>
  entitlements(metier, facts, { law: "in-force", on }).access?.verdict;

describe("who may hold a métier, on the sheets that avenant no. 2017-02 changes", () => {
  const [before, since] = ["2017-06-30", "2017-07-01"];

  it("asks a cadre de rééducation for supervisors or ten therapists, no longer for both", () => {
    const facts: Facts = {
      rehabilitationSupervisorsLed: "2",
      sameSpecialityRehabilitatorsLed: "3",
      rehabilitatorsLed: "3",
    };
    expect(verdict("cadre-reeducateur", facts, before)).toBe("unmet");
    expect(verdict("cadre-reeducateur", facts, since)).toBe("met");
    const alone: Facts = { rehabilitationSupervisorsLed: "0", rehabilitatorsLed: "10" };
    expect(verdict("cadre-reeducateur", alone, since)).toBe("met");
    const few: Facts = { rehabilitationSupervisorsLed: "0", rehabilitatorsLed: "9.99" };
    expect(verdict("cadre-reeducateur", few, since)).toBe("unmet");
  });

  it("asks a cadre infirmier for the diploma of cadre de santé or a master 1", () => {
    expect(verdict("cadre-infirmier", { diplomas: ["master-1"] }, since)).toBe("met");
    expect(verdict("cadre-infirmier", { diplomas: ["cadre-de-sante"] }, since)).toBe("met");
    expect(verdict("cadre-infirmier", { diplomas: ["infirmier"] }, since)).toBe("unmet");
  });

  it("opens responsable logistique niveau 3 to a head of security with the SSIAP 3", () => {
    const facts: Facts = {
      functions: ["responsable-de-securite"],
      diplomas: ["ssiap-3"],
      yearsOfExperience: "1",
    };
    expect(verdict("responsable-logistique-niveau-3", facts, before)).toBe("unmet");
    expect(verdict("responsable-logistique-niveau-3", facts, since)).toBe("met");
  });
});

describe("who may hold a métier, on the sheets as they stand today", () => {
  const today = "2025-10-01";
  const [before, since] = ["2017-06-30", "2017-07-01"];

  it("opens moniteur d'atelier by six routes of diploma and practice", () => {
    const route = (facts: Facts): string | undefined => verdict("moniteur-d-atelier", facts, today);
    const technical: Facts = {
      diplomas: ["baccalaureat-technique-technologique-ou-professionnel"],
      yearsAfterBaccalaureate: "0",
      qualificationRecognised: false,
    };
    expect(route({ ...technical, yearsOfBaseTrade: "3" })).toBe("met");
    expect(route({ ...technical, yearsOfBaseTrade: "2.99" })).toBe("unmet");
    const brevet: Facts = {
      ...technical,
      diplomas: ["brevet-equivalent-au-baccalaureat-technique"],
    };
    expect(route({ ...brevet, yearsOfBaseTrade: "3" })).toBe("met");
    const cap: Facts = { ...technical, diplomas: ["cap-ou-bep"] };
    expect(route({ ...cap, yearsOfBaseTrade: "5" })).toBe("met");
    expect(route({ ...cap, yearsOfBaseTrade: "4.99" })).toBe("unmet");
    const recognised: Facts = { ...technical, diplomas: [], qualificationRecognised: true };
    expect(route({ ...recognised, yearsOfBaseTrade: "5" })).toBe("met");
    for (const years of ["2", "3"]) {
      const higher: Facts = { ...technical, diplomas: [], yearsAfterBaccalaureate: years };
      expect(route({ ...higher, yearsOfBaseTrade: "2" })).toBe("met");
      expect(route({ ...higher, yearsOfBaseTrade: "1.99" })).toBe("unmet");
    }
    // Until avenant no. 2017-02, the list is lost: the employer says whether a title is in it.
    expect(verdict("moniteur-d-atelier", { listedTitleHeld: true }, before)).toBe("met");
  });

  it("asks an éducateur technique for a route and for the title of trainer", () => {
    const facts: Facts = { yearsAfterBaccalaureate: "2", yearsOfBaseTrade: "2" };
    const trainer: Facts = { ...facts, diplomas: ["titre-professionnel-de-formateur"] };
    expect(verdict("educateur-technique", trainer, today)).toBe("met");
    expect(verdict("educateur-technique", { ...facts, diplomas: [] }, today)).toBe("unmet");
  });

  it("asks who teaches for a diploma of the teaching and the cadre de santé's", () => {
    const facts: Facts = { diplomas: ["diplome-de-la-specialite-enseignee", "cadre-de-sante"] };
    expect(verdict("cadre-de-l-enseignement-de-sante", facts, since)).toBe("met");
    expect(
      verdict("cadre-de-l-enseignement-de-sante", { diplomas: ["cadre-de-sante"] }, since),
    ).toBe("unmet");
    expect(verdict("cadre-de-l-enseignement-de-sante", facts, before)).toBeUndefined();
    const school: Facts = {
      diplomas: ["diplome-de-la-specialite-enseignee", "ehesp-directeur-d-institut"],
    };
    expect(verdict("directeur-d-ifsi", school, "2017-08-01")).toBe("met");
  });

  it("asks a head of administrative service, level 2, by function, turnover and diploma", () => {
    const finance: Facts = {
      functions: ["chef-des-services-financiers"],
      turnover: "15000000.01",
      yearsAfterBaccalaureate: "5",
      yearsOfExperience: "4",
      diplomas: [],
    };
    const of = (facts: Facts, on = today): string | undefined =>
      verdict("chef-de-service-administratif-niveau-2", facts, on);
    expect(of(finance)).toBe("met");
    expect(of({ ...finance, turnover: "15000000" })).toBe("unmet");
    expect(of({ ...finance, yearsAfterBaccalaureate: "4" })).toBe("unmet");
    expect(of({ ...finance, yearsAfterBaccalaureate: "4", yearsOfExperience: "7" })).toBe("met");
    const people: Facts = { ...finance, functions: ["directeur-des-ressources-humaines"] };
    expect(of({ ...people, turnover: "1" })).toBe("met");
    const systems: Facts = { ...finance, functions: ["chef-de-service-informatique"] };
    expect(of(systems)).toBe("unmet");
    expect(of({ ...systems, diplomas: ["doctorat"] })).toBe("met");
    const computing: Facts = {
      ...systems,
      diplomas: ["niveau-bac-plus-5-informatique-ou-scientifique"],
      yearsOfExperience: "7",
    };
    expect(of(computing)).toBe("met");
    // As signed: five hundred beds or full-time equivalents, and no turnover.
    expect(of({ ...finance, turnover: "1", beds: "500" }, before)).toBe("met");
  });

  it("asks a security agent for the SSIAP 1, and other workers for the CAP or BEP", () => {
    const agent: Facts = { functions: ["agent-des-services-de-securite"] };
    const worker = "ouvrier-des-services-logistiques-niveau-1";
    expect(verdict(worker, { ...agent, diplomas: ["ssiap-1"] }, since)).toBe("met");
    expect(verdict(worker, { ...agent, diplomas: ["cap-ou-bep"] }, since)).toBe("unmet");
    expect(verdict(worker, { functions: [], diplomas: ["cap-ou-bep"] }, since)).toBe("met");
  });

  it("takes the newer diplomas, from the act that names them", () => {
    const newer = [
      ["animateur-socio-educatif-niveau-1", "dejeps", before, since],
      ["animateur-socio-educatif-niveau-2", "dejeps", before, since],
      ["enseignant-d-activites-physiques-et-sportives", "master-staps", before, since],
      ["auxiliaire-socio-educatif", "bpjeps", "2020-10-31", "2020-11-01"],
    ] as const;
    for (const [metier, diploma, last, first] of newer) {
      const facts: Facts = { diplomas: [diploma], competenceRecognised: false };
      expect([metier, verdict(metier, facts, last), verdict(metier, facts, first)]).toEqual([
        metier,
        "unmet",
        "met",
      ]);
    }
    const isp: Facts = {
      diplomas: ["infirmier-de-secteur-psychiatrique"],
      practiceAuthorisations: [],
    };
    expect(verdict("infirmier-de-ou-autorise", isp, before)).toBe("unmet");
    expect(verdict("infirmier-de-ou-autorise", isp, since)).toBe("met");
  });

  it("asks for what a sheet says of some functions besides", () => {
    const nurses: Facts = { nursesLed: "5", yearsAsNurse: "2" };
    expect(verdict("encadrant-d-unite-de-soins", nurses, today)).toBe("met");
    expect(verdict("encadrant-d-unite-de-soins", { ...nurses, yearsAsNurse: "1.99" }, today)).toBe(
      "unmet",
    );
    const security: Facts = {
      functions: ["responsable-de-la-securite-des-systemes-d-information"],
      diplomas: ["doctorat"],
    };
    expect(verdict("cadre-informaticien-niveau-2", security, today)).toBe("unmet");
    const specialised: Facts = {
      ...security,
      diplomas: ["doctorat", "specialisation-en-securite-informatique"],
    };
    expect(verdict("cadre-informaticien-niveau-2", specialised, today)).toBe("met");
    const biomedical: Facts = {
      functions: ["ingenieur-biomedical"],
      diplomas: ["master-2-biomedical"],
      beds: "301",
      yearsAfterBaccalaureate: "5",
    };
    expect(verdict("chef-de-service-technique", biomedical, today)).toBe("met");
    expect(verdict("chef-de-service-technique", { ...biomedical, diplomas: [] }, today)).toBe(
      "unmet",
    );
  });

  it("asks a cadre administratif niveau 3 for less, as the sheet of 2025 prints", () => {
    const facts: Facts = { yearsAfterBaccalaureate: "3", yearsOfExperience: "0" };
    expect(verdict("cadre-administratif-niveau-3", facts, before)).toBe("unmet");
    expect(verdict("cadre-administratif-niveau-3", facts, since)).toBe("met");
  });
});

describe("the préparateur en pharmacie chef de groupe, from June 2014", () => {
  const granted = (facts: Facts, on: string): readonly string[] =>
    entitlements("preparateur-en-pharmacie-chef-de-groupe", facts, {
      law: "in-force",
      on,
    }).granted.map(({ id }) => id);

  it("has 62 points in 500 beds after nine years, one employee an establishment", () => {
    const facts: Facts = {
      beds: "500",
      pharmacyPreparersLed: "2",
      yearsInMetier: "9",
      soleHolderHere: true,
    };
    // As signed: more than 500 beds.
    expect(granted(facts, "2014-05-31")).toEqual([]);
    expect(granted(facts, "2014-06-01")).toEqual(["plus-de-500-lits"]);
    expect(granted({ ...facts, yearsInMetier: "8.99" }, "2014-06-01")).toEqual([]);
    expect(granted({ ...facts, soleHolderHere: false }, "2014-06-01")).toEqual([]);
    expect(granted({ ...facts, pharmacyPreparersLed: "3" }, "2014-06-01")).toHaveLength(1);
  });
});
