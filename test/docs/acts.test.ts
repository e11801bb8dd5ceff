import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actsInEuros } from "../../scripts/pages/acts-in-euros.js";
import { coverageOfActs } from "../../scripts/pages/coverage-of-acts.js";

const root = new URL("../../", import.meta.url);

describe("the changelog", () => {
  it("tells each act in euros, before and after, as changes() does", () => {
    const changelog = readFileSync(new URL("CHANGELOG.md", root), "utf8");
    expect(actsInEuros().length).toBeGreaterThan(20);
    for (const line of actsInEuros()) expect(changelog).toContain(`${line}\n`);
  });
});

describe("the page of coverage", () => {
  it("has each of the 121 entries, and what applies it or why nothing does", () => {
    const all = coverageOfActs(root);
    expect(all).toHaveLength(121);
    for (const { id, changes, by, rules, withoutSum } of all) {
      expect([id, changes.length > 0, by.length > 0]).toEqual([id, true, true]);
      const idle = changes.some((each) => each.withoutEffect !== undefined);
      expect([id, idle || rules.length > 0 || withoutSum !== undefined]).toEqual([id, true]);
    }
  });
});
