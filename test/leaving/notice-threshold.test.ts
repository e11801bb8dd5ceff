import { describe, expect, it } from "vitest";
import { noticeThreshold, safeNoticeThreshold } from "../../src/leaving/notice-threshold.js";
import { expectedInFrench, messages, refused } from "../reading/refused.js";

const september = { month: "2003-09" };

describe("the notice of directors", () => {
  it("is that of whoever has a reference coefficient of 715 or more", () => {
    const ground = (referenceCoefficient: number | string) =>
      noticeThreshold({ referenceCoefficient, ...september });
    expect(ground(715)).toMatchObject({ withDirectors: true, ground: "coefficient" });
    expect(ground("714.99")).toMatchObject({ withDirectors: false, ground: "none" });
    expect(ground(716).threshold.toString()).toBe("715");
  });

  it("is that of the functions named, directeurs généraux included, whatever the coefficient", () => {
    const named = ["directeur-general", "directeur", "gestionnaire", "pharmacien"] as const;
    for (const held of named) {
      const notice = noticeThreshold({ function: held, referenceCoefficient: 500, ...september });
      expect(notice).toMatchObject({ withDirectors: true, ground: "function" });
      expect(noticeThreshold({ function: held, ...september }).withDirectors).toBe(true);
    }
  });

  it("rests on its articles", () => {
    const { steps, articles } = noticeThreshold({ referenceCoefficient: 800, ...september });
    expect(steps.map(({ id }) => id)).toEqual(["NOTICE_THRESHOLD"]);
    expect(articles).toEqual(["15.02-15.03"]);
  });

  it("is refused for a function that the text does not name, with the nearest", () => {
    const found = safeNoticeThreshold({ function: "directeur-generale", ...september });
    expect(refused(found)).toEqual(["unknown-value function"]);
    expect(messages(found)[0]).toContain('Did you mean "directeur-general"?');
  });

  it("is refused without a function or a coefficient", () => {
    const found = safeNoticeThreshold({ ...september });
    expect(refused(found)).toEqual(["missing referenceCoefficient"]);
    expect(messages(found)).toEqual([
      "referenceCoefficient: expected the function, or the reference coefficient, received nothing.",
    ]);
    expect(expectedInFrench(found)).toEqual(["la fonction, ou le coefficient de référence"]);
    expect(refused(safeNoticeThreshold({ month: "2003-06" }))).toEqual([
      "before-scheme month",
      "missing referenceCoefficient",
    ]);
    expect(refused(safeNoticeThreshold({ referenceCoefficient: -1, month: "2003-06" }))).toEqual([
      "out-of-range referenceCoefficient",
      "before-scheme month",
    ]);
  });
});

describe("the ground of the directors' notice, in words", () => {
  it.each([
    [{ function: "directeur" }, "Directors' notice: the article names the function"],
    [
      { referenceCoefficient: 715 },
      "Directors' notice: the reference coefficient reaches the threshold",
    ],
    [
      { referenceCoefficient: 714 },
      "Not the directors' notice: the reference coefficient is under the threshold",
    ],
  ] as const)("is said with the answer: %j", (asked, words) => {
    expect(noticeThreshold({ ...asked, month: "2003-09" }).label.en).toBe(words);
  });
});
