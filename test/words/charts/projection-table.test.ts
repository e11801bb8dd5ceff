import { describe, expect, it } from "vitest";
import { projectCareer } from "../../../src/projection/index.js";
import { projectionTable } from "../../../src/words/index.js";

const career = { metier: "aide-soignant", hired: "2003-07-01" } as const;
const situation = { metier: "aide-soignant", career } as const;

/** The lines of a projection that say what is assumed. */
function assumedIn(text: string): readonly string[] {
  return text.split("\n\n").at(-1)?.split("\n") ?? [];
}

describe("what a projection assumes, below its table", () => {
  const ahead = { from: "2008-07", years: 1 } as const;

  it("is said once, in both languages, and of what was told nothing is said", () => {
    const projection = projectCareer({ ...ahead, situation });
    expect(projection.situations[0].slips.length).toBeGreaterThan(1);
    expect(assumedIn(projectionTable(projection, "fr"))).toEqual([
      "Supposé : établissement ordinaire de France métropolitaine, qui applique la convention " +
        "(la demande n'en dit rien : establishment)",
    ]);
    expect(assumedIn(projectionTable(projection, "en"))).toEqual([
      "Assumed: an ordinary establishment of mainland France, which applies the agreement " +
        "(the request does not say: establishment)",
    ]);
    const told = {
      kind: "maison-d-accueil-specialisee",
      place: "mainland",
      applies: "agreement",
    } as const;
    const nothing = projectCareer({ ...ahead, establishment: told, situation });
    expect(projectionTable(nothing, "fr")).not.toContain("Supposé");
  });

  it("names the acts whose publication was not found, under the law known on a day", () => {
    // 2009-05, signed on 29 June 2009, was printed by 31 March 2010 at the latest: reading R69
    const law = { knownOn: "2011-01-01" } as const;
    const text = projectionTable(projectCareer({ ...ahead, law, situation }), "en");
    expect(assumedIn(text)).toContain(
      "Assumed: day of publication not found, inferred: avenant no. 2009-05, Avenant no. " +
        "2009-05: point value on 1 April 2009 (no source: reading R69)",
    );
  });

  it("says of which situation, where the other does not assume it, within the width", () => {
    const other = { ...situation, metier: "infirmier-de-ou-autorise" } as const;
    const comparedWith = { ...other, career: { ...career } };
    const both = projectCareer({ ...ahead, situation, comparedWith });
    const lines = assumedIn(projectionTable(both, "fr", { width: 70 }));
    expect(lines.join(" ")).toBe(
      "Supposé : établissement ordinaire de France métropolitaine, qui applique la convention " +
        "(la demande n'en dit rien : establishment) " +
        "Supposé : payé comme Infirmier DE ou autorisé, quand la carrière tient « aide-soignant » " +
        "le 01/07/2008 (situation 2)",
    );
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(70);
  });
});
