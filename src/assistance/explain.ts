import type { Language } from "../exact/index.js";
import {
  type Explaining,
  type Explanation,
  type ExplanationFormat,
  explainWith,
} from "../words/index.js";
import { type Article, articles } from "./article.js";
import type { Check } from "./checks.js";
import { type ArticleId, dataset, type ReadingId } from "./ids.js";
import { type Reading, readings } from "./reading.js";
import type { Share } from "./share.js";

const worded: Explaining<ArticleId, ReadingId> = /* @__PURE__ */ explainWith<ArticleId, ReadingId>({
  citation: (id, language) =>
    (articles().find((each) => each.id === id) as Article).display[language],
  readingOf: (id) => readings().find((each) => each.id === id) as Reading,
  dataset,
  parts: {},
});

/**
 * The working of a share or of a check, to be read: plain text unless told.
 *
 * @example explain(share({ family: "04" }), "en").includes("6.81") // true
 */
export function explain(
  result: Share | Check,
  language: Language,
  format?: ExplanationFormat,
): string {
  return worded.explain(result, language, format);
}

/** The same as data. */
export function explanation(
  result: Share | Check,
  language: Language,
): Explanation<ArticleId, ReadingId> {
  return worded.explanation(result, language);
}
