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
