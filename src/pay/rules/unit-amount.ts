import type { ArticleId } from "../../ids/index.js";
import { reading } from "../../law/index.js";
import {
  type AppliedReading,
  type Expression,
  type Figure,
  product,
  resultOf,
  type Step,
  step,
} from "../../working/index.js";
import type { Situation } from "../situation/situation.js";

/** The amount of one unit: an expression of its own when it is rounded, a factor otherwise. */
export interface UnitAmount {
  readonly expression: Expression;
  readonly before: readonly Step[];
  readonly readings: readonly AppliedReading[];
}

/**
 * The value of one night or one hour: its points times the point value, not rounded on its own
 * (reading R17).
 *
 * @article A3.3 L.126
 */
export function unitAmount(
  situation: Situation,
  id: string,
  label: Step["label"],
  points: Figure,
  article: ArticleId,
): UnitAmount {
  const applied = reading(situation.readings, "R17");
  const expression = product(points, situation.pointValue);
  if (applied.choice === "unrounded") return { expression, before: [], readings: [applied] };
  const rounded = step({
    id,
    label,
    expression,
    unit: "euros",
    decimals: 2,
    articles: [article],
    readings: [applied],
  });
  return { expression: resultOf(rounded), before: [rounded], readings: [applied] };
}
