import { describe, expect, it } from "vitest";
import { metier, metiers, searchMetiers } from "../../src/catalogue/index.js";
import type { LawAsked } from "../../src/law/index.js";

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
});
