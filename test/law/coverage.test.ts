import { describe, expect, it } from "vitest";
import { counts, coverage } from "../../scripts/pages/coverage.js";

const all = coverage(new URL("../../", import.meta.url));
const computable = all.filter(({ provision }) => provision.computable);

describe("the provisions of the avenant", () => {
  it("are all there: 778, of which 735 can be computed or decided", () => {
    expect([all.length, computable.length]).toEqual([778, 735]);
    expect(new Set(all.map(({ provision }) => provision.id)).size).toBe(778);
  });

  it.each(computable.map((entry) => [entry.provision.id, entry] as const))(
    "are covered, or left out for a reason: %s",
    (_, { by, leftOut }) => {
      if (leftOut === undefined) expect(by).not.toEqual([]);
      else expect(leftOut.length).toBeGreaterThan(40);
    },
  );

  it("are not both covered and left out, nor left out though nothing is to be computed", () => {
    const leftOut = all.filter((entry) => entry.leftOut !== undefined);
    expect(leftOut.filter(({ by }) => by.length > 0)).toEqual([]);
    expect(leftOut.every(({ provision }) => provision.computable)).toBe(true);
    expect(counts(all)).toEqual({ computable: 735, covered: 735 - leftOut.length, leftOut: 5 });
  });
});
