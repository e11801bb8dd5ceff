import { describe, expect, it } from "vitest";
import { metier, metiers, searchMetiers } from "../../src/catalogue/index.js";
import type { MetierId } from "../../src/ids/index.js";
import { PayError, wordIssue } from "../../src/intake/index.js";
import type { LawAsked } from "../../src/law/index.js";
import { ficheText } from "../../src/words/index.js";

function refusalOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PayError)
      return error.issues.map((each) => wordIssue(each, "en").message).join(" ");
    throw error;
  }
  return "";
}

describe("the catalogue of a day on which the first day of an act is open", () => {
  it("shows a métier that may exist already as from its act, and says so", () => {
    const listed = (on: string, law?: LawAsked) =>
      metiers({ on, ...(law && { law }) }).find(({ id }) => id === "auxiliaire-de-vie");
    expect(listed("2006-09-21")).toBeUndefined();
    for (const on of ["2006-09-22", "2006-10-22"] as const) {
      expect(listed(on)?.unsettled).toEqual(["2005-10"]);
      expect(listed(on)?.referenceCoefficient.toString()).toBe("306");
      expect(searchMetiers("auxiliaire de vie", { on })[0]).toEqual(listed(on));
      expect(() => metier("auxiliaire-de-vie", { on })).toThrow(/2005-10/);
    }
    expect(listed("2006-10-23")).not.toHaveProperty("unsettled");
    expect(listed("2006-10-10", { knownOn: "2006-11-07" })).toBeUndefined();
    expect(listed("2006-10-10", "as-signed")).toBeUndefined();
    const actDays = { "2005-10": "2006-10-11" } as const;
    expect(metiers({ on: "2006-10-10", actDays })).toHaveLength(88);
    expect(metiers({ on: "2006-10-11", actDays }).flatMap((each) => each.unsettled ?? [])).toEqual(
      [],
    );
  });

  it("tells both numbers of a regroupement that an act may have renumbered, and no other", () => {
    // 2005-10, art. 1: from 2.3 to 2.4, on a day from 22 September to 23 October 2006
    const of = (on: string, actDays = {}) => {
      const { number, unsettled } = metier("moniteur-educateur", { on, actDays }).regroupement;
      return [number, unsettled];
    };
    expect(of("2006-09-21")).toEqual(["2.3", undefined]);
    expect(of("2006-09-22")).toEqual(["2.3", [{ act: "2005-10", number: "2.4" }]]);
    expect(of("2006-10-23")).toEqual(["2.4", undefined]);
    expect(of("2006-10-10", { "2005-10": "2006-10-11" })).toEqual(["2.3", undefined]);
    expect(of("2006-10-10", { "2005-10": "2006-10-10" })).toEqual(["2.4", undefined]);
    expect(metier("aide-soignant", { on: "2006-10-10" }).regroupement).not.toHaveProperty(
      "unsettled",
    );
    expect(ficheText("moniteur-educateur", "fr", { on: "2006-10-10" })).toContain(
      "ou 2.4 dès l'acte 2005-10 : jour non réglé, du 2006-09-22 au 2006-10-23",
    );
    expect(ficheText("moniteur-educateur", "en", { on: "2006-10-10" })).toContain(
      "or 2.4 from the act 2005-10: day not settled, from 2006-09-22 to 2006-10-23",
    );
  });

  it("tells two answers that differ, be it by a condition alone", () => {
    // 2009-01: the recovery room counts in the 14 points; the AMP count among those led
    const answers = (id: MetierId): readonly string[] => {
      const told = refusalOf(() => metier(id, { on: "2009-10-15" }));
      return told.split(/ before that day, | from that day on/).slice(0, 2);
    };
    for (const id of ["infirmier-de-ou-autorise", "responsable-infirmier"] as const) {
      const [before, from] = answers(id);
      expect([before?.includes("[2009-01: "), from?.includes("[2009-01: ")]).toEqual([false, true]);
    }
    expect(answers("responsable-infirmier")[1]).toContain("au-moins-5-infirmiers 40 [2009-01: ");
  });
});
