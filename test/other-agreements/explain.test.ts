import type { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { type Issue, wordIssue } from "../../src/intake/issue.js";
import {
  articles,
  dataset,
  explain,
  explanation,
  healthCommitteeSubstitutes,
} from "../../src/other-agreements/index.js";
import { engines } from "../../src/other-agreements/verify.js";
import { type Chapter, chapterOf } from "../../src/words/explain/chapter.js";
import type { Explainable } from "../../src/words/explain/explanation.js";
import { approved } from "../approved.js";
import { differing, type Found, type WrittenStep } from "../words/explain/recompute.js";
import { type AskedAgreement, asked } from "./asked.js";

function worded(issues: readonly Issue[], language: "fr" | "en"): string {
  return issues.map((each) => `${each.code} ${wordIssue(each, language).message}\n`).join("");
}

function working({ engine, request }: AskedAgreement, language: "fr" | "en"): string {
  const outcome = engines[engine](request);
  if (!outcome.ok) return worded(outcome.issues, language);
  if (engine === "effectiveFrom") return `${JSON.stringify(outcome.value)}\n`;
  return explain(outcome.value as Explainable<never>, language).replace(dataset.hash, "…");
}

for (const language of ["fr", "en"] as const) {
  approved(
    `the workings of the agreements, in ${language}`,
    new URL(`./approved/workings.${language}.txt`, import.meta.url),
    asked.map((each) => ({ name: each.name, text: () => working(each, language) })),
  );
}

const results = asked.flatMap(({ name, engine, request }) => {
  const outcome = engines[engine](request);
  return outcome.ok && engine !== "effectiveFrom" ? [[name, outcome.value] as const] : [];
});

/** Works a chapter out again from its figures alone; what comes to something else. */
function wrongIn({ passages, chapters }: Chapter): readonly string[] {
  const steps = passages.flatMap((passage) => passage.steps);
  const written = JSON.parse(JSON.stringify(steps)) as WrittenStep[];
  const found: Found = new Map<string, { value: Decimal; unit: string }>();
  return [...differing(written, found), ...chapters.flatMap(wrongIn)];
}

describe("the working of a result of the agreements", () => {
  it.each(results)("is the calculation itself, and cites lines: %s", (_, result) => {
    const chapter = chapterOf(result);
    expect(wrongIn(chapter)).toEqual([]);
    const steps = [chapter, ...chapter.chapters].flatMap(({ passages }) =>
      passages.flatMap((passage) => passage.steps),
    );
    const display = new Map<string, string>(articles().map((each) => [each.id, each.display.en]));
    for (const { articles: cited } of steps) {
      expect(cited.length).toBeGreaterThan(0);
      for (const id of cited) expect(display.get(id)).toMatch(/\(L\.3\d\d\d(-3\d\d\d)?\)$/);
    }
  });

  it.each(results)("goes through JSON and comes back the same words: %s", (_, result) => {
    const back = JSON.parse(JSON.stringify(result)) as Explainable<never>;
    expect(explain(back, "fr")).toBe(explain(result as Explainable<never>, "fr"));
  });

  it("names its parts in words, and the dataset of the agreements", () => {
    const [sick] = results.filter(([name]) => name.startsWith("sick-pay: X29"));
    const { parts, dataset: own } = explanation(sick?.[1] as Explainable<never>, "en");
    expect(parts.map(({ title }) => title)).toEqual([
      "Stop · 2003-01-06 · 2003-03-22 · illness",
      "Stop · 2003-06-02 · 2003-07-02 · illness",
    ]);
    expect(own).toEqual(dataset);
  });

  it("says the record of the substitutes, with its lines", () => {
    const text = explain(healthCommitteeSubstitutes(), "fr", "markdown");
    expect(text).toContain("pas d'heures propres");
    expect(text).toContain("L.3283-3292");
  });
});
