import { describe, expect, it } from "vitest";
import { safeReclassify } from "../../src/reclassement/reclassify.js";

const leads = (emploi: string) => {
  const outcome = safeReclassify({ emploi });
  return outcome.ok
    ? outcome.value.metiers.map(({ metier, coefficient }) => [metier, coefficient.toString()])
    : outcome.issues.map(({ code, suggestion }) => [code, suggestion]);
};

describe("a former title", () => {
  it.each(["Chef de travaux", "Moniteur-chef", "Directeur-adjoint technique"])(
    "is one of the three of a job in extinction: %s, 452 points",
    (title) => {
      const job = { extinction: "moniteur-chef-chef-de-travaux-directeur-adjoint-technique" };
      expect(leads(title)).toEqual([[job, "452"]]);
    },
  );

  it.each([
    ["Préparateur en pharmacie chef de groupe", "preparateur-en-pharmacie-chef-de-groupe"],
    ["Sage-femme coordonnatrice générale", "sage-femme"],
    ["Médecin coordonnateur", "medecin-coordonnateur"],
  ])("may stand in a table of its sheet only: %s", (title, metier) => {
    expect(leads(title).map(([held]) => held)).toEqual([metier]);
  });
});
