import { describe, expect, it } from "vitest";
import { facts } from "../../src/catalogue/index.js";
import { safeEntitlements } from "../../src/entitlement/index.js";
import { metierIds } from "../../src/ids/index.js";

const days = ["2006-10-01", "2007-06-01", "2009-01-15", "2010-06-15"];

/** Each yes or no answered no, and no name of any set: whatever can be refused is. */
const none = Object.fromEntries(
  facts()
    .filter(({ derived }) => derived !== true)
    .filter(({ type }) => type === "boolean" || type === "set")
    .map(({ id, type }): [string, unknown] => [id, type === "boolean" ? false : []]),
);

describe("entitlements on a day that no source settles", () => {
  it("tell two answers that are not the same words", () => {
    const told = metierIds.flatMap((metier) =>
      days.flatMap((on) => {
        const answers = [{}, none].map((given) => safeEntitlements(metier, given, { on }));
        return answers
          .flatMap((outcome) => (outcome.ok ? [] : outcome.issues))
          .flatMap(({ code, expected }) => (code === "unsettled-day" ? [expected] : []));
      }),
    );
    expect(told.length).toBeGreaterThan(1);
    expect(told.some(({ fr, en }) => fr.includes("refusé (") && en.includes("refused ("))).toBe(
      true,
    );
    for (const { fr, en } of told) {
      const [, before, from] = / : (.*) avant ce jour, (.*) à partir de ce jour/.exec(fr) ?? [];
      expect(before).not.toBe(from);
      const [, earlier, later] = /: (.*) before that day, (.*) from that day on/.exec(en) ?? [];
      expect(earlier).not.toBe(later);
    }
  });
});
