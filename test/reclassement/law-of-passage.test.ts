import { describe, expect, it } from "vitest";
import { careerIndemnity, differentialIndemnity, reclassify } from "../../src/index.js";

describe("the law of a passage", () => {
  it("is said by a reclassement: 306 points of a brancardier are of 2003-05, 304 of the avenant", () => {
    const lawOf = (law: NonNullable<Parameters<typeof reclassify>[0]["law"]>) =>
      reclassify({ emploi: "Brancardier N1", law }).law;
    const late = { knownOn: "2004-03-19" };
    expect(lawOf("in-force")).toEqual({ regime: "2003", as: "in-force", acts: ["2003-05"] });
    expect(lawOf("as-signed")).toEqual({ regime: "2003", as: "as-signed", acts: [] });
    expect(lawOf(late)).toEqual({ regime: "2003", as: late, acts: [] });
  });

  it("is said by both indemnities", () => {
    const national = { regime: "2003", as: "as-signed", acts: [] };
    const law = "as-signed";
    expect(careerIndemnity({ annexePoints: "12.50", law }).law).toEqual(national);
    expect(differentialIndemnity({ nationalAmount: "42.10", law }).law).toEqual(national);
    expect(careerIndemnity({ annexePoints: "12.50" }).law.as).toBe("in-force");
  });
});
