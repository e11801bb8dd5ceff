import type { Language } from "../../exact/index.js";
import { dataset } from "../../ids/index.js";
import { citation, readingOf } from "../../law/index.js";
import type { PaySlip } from "../../pay/index.js";
import { actRemarks } from "./act-remarks.js";
import {
  type CitedTexts,
  type Explainable,
  type Explanation,
  explanationOf,
} from "./explanation.js";
import { type ExplanationFormat, laidOut } from "./laid-out.js";
import { readingsShown } from "./readings-shown.js";

const avenant: CitedTexts = {
  citation,
  readingOf,
  dataset,
  readingsShown: (result) => (isSlip(result) ? readingsShown(result) : undefined),
  remarksBeside: actRemarks,
};

function isSlip(result: object): result is PaySlip {
  return ["lines", "gross", "steps", "readings"].every((key) => key in result);
}

/**
 * The working of any result, to be read: for each line the words, the sum as one would write it on
 * paper, the article, and the readings it rests on.
 *
 * It only words the steps that a result carries: the working is the calculation itself.
 * {@link explanation} gives the same as data.
 *
 * @param result - What a function of the library gave: a payslip, a year, a bonus, a seniority…
 * @param language - French typography in French, English in English.
 * @param format - Plain text unless told.
 * @example
 * explain(slip, "fr") // "… (477 + 82) points × 4,151 € × 1 = 2 320,409 €, arrondi à 2 320,41 € …"
 */
export function explain(
  result: Explainable,
  language: Language,
  format: ExplanationFormat = "text",
): string {
  return laidOut(explanationOf(result, language, avenant), format);
}

/**
 * The working of any result as data: the same as {@link explain}, for a program to lay out.
 * `version` changes when the shape does.
 *
 * @example
 * explanation(slip, "en").lines[0].steps[0].sum
 * // "(477 + 82) points × €4.151 × 1 = €2,320.409, rounded to €2,320.41"
 */
export function explanation(result: Explainable, language: Language): Explanation {
  return explanationOf(result, language, avenant);
}
