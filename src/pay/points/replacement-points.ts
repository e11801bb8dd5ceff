import type { ReadingChoices } from "../../ids/index.js";
import { type LawOn, regimeFigure } from "../../law/index.js";
import {
  difference,
  type Expression,
  greatest,
  product,
  resultOf,
  type Step,
  step,
} from "../../working/index.js";
import { type OwnPay, ownPoints } from "./own-points.js";
import { pointsRounding } from "./points-rounding.js";

const article = "RP-08.04.2";
const ownLabel = { fr: "Rémunération propre du remplaçant", en: "Own pay of who replaces" };
const pointsLabel = {
  fr: "Points de l'indemnité de remplacement",
  en: "Points of the replacement indemnity",
};

/** A replacement: one's own pay, and the coefficient of whoever is replaced. */
export interface ReplacementMade {
  readonly on: LawOn;
  readonly own: OwnPay;
  readonly coefficient: Expression;
  /** Whether the replacement is effective and total; half is due otherwise. */
  readonly effective: boolean;
  readonly readings: ReadingChoices | undefined;
}

/**
 * Whoever replaces another for more than fifteen days has the difference between the coefficient
 * replaced and his own pay, and 10 % of that pay at least; half of it where the replacement is not
 * effective and total (reading R86).
 *
 * @article RP-08.04.2
 */
export function replacementPoints(asked: ReplacementMade): readonly Step[] {
  const { on, own, coefficient, effective, readings } = asked;
  const held = ownPoints(own, { id: "REPLACEMENT_OWN_PAY", label: ownLabel, article });
  const paid = resultOf(held.at(-1) as Step);
  const least = product(paid, regimeFigure("replacementRise", on, "percent"));
  const due = greatest(difference(coefficient, paid), least);
  const rounding = pointsRounding(readings);
  const points = step({
    id: "REPLACEMENT_POINTS",
    label: pointsLabel,
    expression: effective
      ? due
      : product(due, regimeFigure("replacementPartialShare", on, "percent")),
    unit: "points",
    ...rounding.parts,
    articles: [article],
    readings: [rounding.reading],
  });
  return [...held, points];
}
