import type { Language } from "../../exact/index.js";
import {
  type CitedTexts,
  type Explainable,
  type Explanation,
  explanationOf,
} from "./explanation.js";
import { type ExplanationFormat, laidOut } from "./laid-out.js";

/** The explanations of results that rest on a text of their own. */
export interface Explaining<A extends string, R extends string> {
  /** The working of a result, to be read: plain text unless told. */
  readonly explain: (
    result: Explainable<R>,
    language: Language,
    format?: ExplanationFormat,
  ) => string;
  /** The same as data. */
  readonly explanation: (result: Explainable<R>, language: Language) => Explanation<A, R>;
}

/**
 * `explain` and `explanation`, bound to the texts that results cite: same words, other articles.
 */
export function explainWith<A extends string, R extends string>(
  texts: CitedTexts<A, R>,
): Explaining<A, R> {
  const explanation = (result: Explainable<R>, language: Language): Explanation<A, R> =>
    explanationOf(result, language, texts);
  return {
    explanation,
    explain: (result, language, format = "text") => laidOut(explanation(result, language), format),
  };
}
