import { expect } from "vitest";
import { isDecimal } from "../../../src/exact/money.js";
import { dataset } from "../../../src/ids/dataset.js";
import { type Issue, wordIssue } from "../../../src/intake/issue.js";
import { engines, type VerifiableFunction } from "../../../src/verify/verifiable-function.js";
import { chapterOf } from "../../../src/words/explain/chapter.js";
import { explain } from "../../../src/words/explain/explain.js";
import type { Explainable } from "../../../src/words/explain/explanation.js";
import type { Unit } from "../../../src/working/step.js";
import { approved } from "../../approved.js";
import { type Asked, examplesOf, others, readingExamples } from "./asked.js";

/** The situations that word what no other example does. */
const wordedThere = /^(No night|Internat of (another|a cadre)|Every constraint|A job|Formateur)/;

const asked = [
  ...examplesOf(/^(by-hand|passage\/.*|special\/.*)\.json$/),
  ...examplesOf(/^situations/).filter(({ name }) => wordedThere.test(name)),
  ...others,
  ...readingExamples(),
];

const units: ReadonlySet<unknown> = new Set<Unit>([
  "points",
  "euros",
  "euros-per-point",
  "million-euros",
  "francs",
  "percent",
  "percent-per-year",
  "ratio",
  "years",
  "months",
  "days",
  "hours",
  "nights",
  "people",
  "fte",
]);

/** What a result counts in units that are none, names without a word or leaves without an id, at any depth. */
function unnamed(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null || isDecimal(value)) return [];
  const { id, unit, name, label } = value as Readonly<Record<string, unknown>>;
  const counted = "expression" in value || "kind" in value;
  const known = unit === undefined || units.has(unit);
  const strange = counted && (!known || id === "") ? [value] : [];
  const wordless = [name, label].filter(
    (words) => typeof words === "object" && Object.values(words ?? {}).includes(""),
  );
  return [...strange, ...wordless, ...Object.values(value).flatMap(unnamed)];
}

/** The whole working, without the mark of the figures, which every seed changes; of a request that is refused, why it is. */
function working({ engine, request }: Asked, language: "fr" | "en"): string {
  const outcome = engines[engine](request);
  if (!outcome.ok) return worded(outcome.issues, language);
  const result = outcome.value as Explainable;
  // The chapters have the steps that a result keeps out of its data, too.
  if (language === "en") expect(unnamed([result, chapterOf(result)])).toEqual([]);
  return explain(result, language).replace(dataset.hash, "…");
}

function worded(issues: readonly Issue[], language: "fr" | "en"): string {
  return issues.map((issue) => `${wordIssue(issue, language).message}\n`).join("");
}

for (const engine of Object.keys(engines) as VerifiableFunction[]) {
  const own = asked.filter((each) => each.engine === engine);
  for (const language of ["fr", "en"] as const) {
    approved(
      `the working of ${engine}, in ${language}`,
      new URL(`./approved/${engine}.${language}.txt`, import.meta.url),
      own.map((each) => ({ name: each.name, text: () => working(each, language) })),
    );
  }
}
