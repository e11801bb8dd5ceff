import { describe, expect, it } from "vitest";
import {
  absenceMotives,
  motiveCounts,
} from "../../src/decentralized-bonus/absences/absence-motives.js";

describe("the motives of absence", () => {
  it("are the twelve of A3.1.5 that never count, then the ordinary ones, which do", () => {
    const motives = absenceMotives();
    expect(motives.map(({ counts }) => counts)).toEqual([
      ...Array.from({ length: 12 }, () => false),
      ...Array.from({ length: 8 }, () => true),
    ]);
    expect(motives.slice(0, 12).map(({ id }) => id)).toEqual([
      "cours-professionnels-obligatoires",
      "conges-payes",
      "mandats-syndicaux-et-representatifs",
      "maternite-ou-adoption",
      "accident-du-travail-ou-maladie-professionnelle",
      "accident-de-trajet",
      "maintien-ou-rappel-sous-les-drapeaux",
      "conge-de-formation",
      "conges-de-courte-duree",
      "jours-de-reduction-du-temps-de-travail",
      "conge-de-paternite",
      "jury-d-assises",
    ]);
    expect(motives.slice(12).map(({ id }) => id)).toEqual([
      "maladie",
      "accident-de-la-vie-privee",
      "conge-sans-solde",
      "conge-parental-d-education",
      "greve",
      "mise-a-pied",
      "absence-non-autorisee",
      "autre",
    ]);
  });

  it("each count as their list says, with its article and its words", () => {
    for (const { id, counts, article, label } of absenceMotives()) {
      expect(motiveCounts(id)).toBe(counts);
      expect(article).toBe(counts ? "A3.1.4" : "A3.1.5");
      expect(label.fr.length).toBeGreaterThan(4);
      expect(label.en.length).toBeGreaterThan(4);
    }
  });

  it("are known by their own names only", () => {
    expect(motiveCounts("toString" as never)).toBe(false);
  });
});
