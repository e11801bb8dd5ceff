import { describe, expect, it } from "vitest";
import { cadreRanking } from "../../src/catalogue/ranking.js";

/** The jobs that avenant 2017-02 adds to the cadres, by list. */
const added = {
  "A2.1.2": [
    "attache-de-recherche-clinique",
    "chef-du-personnel",
    "chef-de-comptabilite-generale-plus-de-300-lits",
    "chef-du-personnel-plus-de-300-lits",
    "chef-des-services-economiques-plus-de-300-lits",
    "chef-des-services-financiers-plus-de-500-lits",
    "chef-de-service-informatique-niveau-1",
  ],
  "A2.1.3": ["medecin-responsable-de-l-information-medicale"],
  "A2.1.4": [
    "gestionnaire-de-flux",
    "encadrant-medico-technique",
    "encadrant-de-l-enseignement-de-sante",
    "encadrant-d-unite-de-soins",
    "encadrant-d-unite-de-reeducation",
    "directeur-d-ifsi",
    "cadre-coordonnateur-des-soins",
    "directeur-des-soins",
  ],
} as const;

const list = (job: string, on: string): string | undefined =>
  cadreRanking(job, { law: "in-force", on })?.rank.article;

describe("the lists of annexe II on the first day of an act", () => {
  const jobs = Object.entries(added).flatMap(([article, ids]) => ids.map((id) => [id, article]));

  it.each(jobs as [string, string][])("2017-02-%s-cadre: %s from 1 July 2017", (job, article) => {
    expect([list(job, "2017-06-30"), list(job, "2017-07-01")]).toEqual([undefined, article]);
  });

  it("2003-05-chef-programmeur: a cadre from 1 July 2003, the first day of the scheme", () => {
    expect(list("chef-programmeur", "2003-07-01")).toBe("A2.1.2");
  });
});
