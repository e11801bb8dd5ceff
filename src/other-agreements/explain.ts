import type { Language } from "../exact/index.js";
import {
  type Explainable,
  type Explaining,
  type Explanation,
  type ExplanationFormat,
  explainWith,
} from "../words/index.js";
import { type ArticleId, dataset, type ReadingId } from "./agreement/ids.js";
import { citation, readingOf } from "./agreement/texts.js";

const bound: Explaining<ArticleId, ReadingId> = /* @__PURE__ */ explainWith<ArticleId, ReadingId>({
  citation,
  readingOf,
  dataset,
  parts: {
    stops: { fr: "Arrêt", en: "Stop" },
    periods: { fr: "Période", en: "Period" },
  },
});

/**
 * The working of a result, to be read: for each line the words, the sum, the article with its
 * lines, and the readings it rests on.
 *
 * @example
 * explain(trainingLeave({ year: 2019, units: 6 }), "en") // "… 6 × €1,640.94 = €9,845.64 …"
 */
export function explain(
  result: Explainable<ReadingId>,
  language: Language,
  format?: ExplanationFormat,
): string {
  return bound.explain(result, language, format);
}

/** The working of a result as data, for a program to lay out. */
export function explanation(
  result: Explainable<ReadingId>,
  language: Language,
): Explanation<ArticleId, ReadingId> {
  return bound.explanation(result, language);
}
