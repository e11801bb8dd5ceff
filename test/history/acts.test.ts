import { describe, expect, it } from "vitest";
import { acts, safeActs } from "../../src/history/index.js";
import { allActs } from "../../src/law/index.js";
import { frozen } from "../frozen.js";
import { sources } from "./sources.js";

const inForce = acts({ law: "in-force" });
const actOf = (id: string, among = inForce) => among.find((act) => act.id === id);

describe("the acts", () => {
  it("are all there, in force, with what each changes: every one of the 121 entries is named", () => {
    const named = new Set(inForce.flatMap(({ changes }) => changes.map(({ id }) => id)));
    const left = sources.entries.map(({ id }) => id).filter((id) => !named.has(id));
    // What no law applies: 2005-04 never came into force, but says so; nothing is left out.
    expect(sources.entries).toHaveLength(121);
    expect(left).toEqual([]);
  });

  it("say their signature, approval, first day and the day from which they are known", () => {
    // ACTS.md, part 2: signed on 25 November 2003, order of 5 March 2004, JO of 20 March 2004.
    expect(actOf("2003-07")).toMatchObject({
      signed: "2003-11-25",
      approved: { order: "2004-03-05", published: "2004-03-20" },
      effectiveFrom: "2003-07-01",
      knownFrom: "2004-03-20",
      takenAsKnownFrom: "2004-03-20",
      retroactive: true,
    });
    // 2005-10: no day in the text; JO of 8 November 2006.
    expect(actOf("2005-10")).toMatchObject({
      effectiveFrom: null,
      effectiveBounds: { notBefore: "2006-09-22", notAfter: "2006-10-23" },
      knownFrom: "2006-11-08",
    });
  });

  it("say from when an act is taken as known whose approval was not found, by reading R69", () => {
    // 2009-03: between 4 April 2009 and 31 March 2010; unknown until then, by prudence.
    expect(actOf("2009-03")?.takenAsKnownFrom).toBe("2010-03-31");
    const early = acts({ law: "in-force", readings: { R69: "from-the-first-day" } });
    expect(actOf("2009-03", early)?.takenAsKnownFrom).toBe("2009-04-04");
    // 2005-08: known after 14 September 2005, no last day: from the first.
    expect(actOf("2005-08")?.takenAsKnownFrom).toBe("2005-09-14");
    // The point of April 2008: no day at all, so from its effect.
    expect(actOf("point-2008-04")?.takenAsKnownFrom).toBe("2008-04-01");
  });

  it("of a day are those that have begun, an open one from the earliest day that it may be", () => {
    const on = (day: string, more = {}) =>
      acts({ on: day, law: "in-force", ...more }).map(({ id }) => id);
    expect(on("2004-03-19")).not.toContain("2003-06");
    expect(on("2004-03-20")).toContain("2003-06");
    expect(on("2006-09-21")).not.toContain("2005-10");
    expect(on("2006-09-22")).toContain("2005-10");
    expect(on("2006-10-21", { actDays: { "2005-10": "2006-10-22" } })).not.toContain("2005-10");
    expect(on("2006-10-22", { actDays: { "2005-10": "2006-10-22" } })).toContain("2005-10");
    expect(on("2012-12-01")).not.toContain("2005-04");
  });

  it("known on a day are those published by then", () => {
    const knownOn = (day: string) => acts({ law: { knownOn: day } }).map(({ id }) => id);
    expect(knownOn("2004-03-19")).not.toContain("2003-07");
    expect(knownOn("2004-03-20")).toContain("2003-07");
    expect(acts({ law: "in-force" }).map(({ id }) => id)).toEqual(
      allActs()
        .filter(({ partOf }) => partOf === undefined)
        .map(({ id }) => id),
    );
  });

  it("as signed are the avenant n° 2002-02, what it left unchanged, and what holds under every law", () => {
    const signed = acts({ law: "as-signed" }).map(({ id }) => id);
    expect(signed).toContain("2002-02");
    expect(signed).toContain("point-2010");
    expect(signed).toContain("2006-03-differentielle");
    expect(signed).not.toContain("2003-07");
  });

  it("are refused with every issue at once", () => {
    const outcome = safeActs({ on: "2003-06-30", law: "in-forse", other: 1 });
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ["before-scheme", ["on"]],
        ["unknown-value", ["law"]],
        ["unknown-key", ["other"]],
      ]),
    );
  });

  it("cannot be written into", () => {
    const [first] = acts(frozen({ law: "in-force" }));
    expect(() => Object.assign(first as object, { signed: null })).toThrow(TypeError);
  });
});
