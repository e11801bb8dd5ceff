import type { ReadingChoices } from "../../ids/index.js";
import { type LawOn, reading, regimeFigure } from "../../law/index.js";
import {
  difference,
  type Expression,
  greatest,
  nothing,
  overall,
  product,
  proportion,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";
import { type OwnPay, ownPoints } from "./own-points.js";
import { pointsRounding } from "./points-rounding.js";

const article = "RP-08.03.3";
const oldLabel = {
  fr: "Rémunération comparée, sans la promotion",
  en: "Pay compared, without the promotion",
};
const targetLabel = { fr: "Avec la hausse minimale", en: "With the least rise" };
const pointsLabel = {
  fr: "Points de l'indemnité de promotion",
  en: "Points of the promotion indemnity",
};
const none = /* @__PURE__ */ nothing("points", { fr: "rien ne manque", en: "nothing is missing" });

/** A promotion: what was held, what is taken up. */
export interface PromotionHeld {
  readonly on: LawOn;
  readonly old: OwnPay;
  /** Points: the reference coefficient and the complements of the new métier. */
  readonly coefficient: Expression;
  readonly readings: ReadingChoices | undefined;
}

/**
 * A promotion raises pay by 10 % at least: the new coefficient alone is compared with what was
 * held, and what is missing is an indemnity in points (readings R85, R86, R270).
 *
 * @article RP-08.03.3
 */
export function promotionPoints(promoted: PromotionHeld): readonly Step[] {
  const { on, old, coefficient, readings } = promoted;
  const held = ownPoints(old, { id: "PROMOTION_OLD_PAY", label: oldLabel, article });
  const compared = reading(readings, "R85");
  const inEuros = compared.choice === "euros" ? [euroStep(old, held.at(-1) as Step)] : [];
  const paid = resultOf((inEuros.at(-1) ?? held.at(-1)) as Step);
  const rise = regimeFigure("promotionRise", on, "percent");
  const raised = sum(paid, product(paid, rise));
  const target = step({
    id: "PROMOTION_TARGET",
    label: targetLabel,
    expression: inEuros.length === 0 ? raised : overall(raised, pointOf(old)),
    unit: "points",
    articles: [article],
    readings: [compared, reading(readings, "R270")],
  });
  return [...held, ...inEuros, target, pointsStep(target, coefficient, readings)];
}

function pointsStep(
  target: Step,
  coefficient: Expression,
  readings: ReadingChoices | undefined,
): Step {
  const rounding = pointsRounding(readings);
  return step({
    id: "PROMOTION_POINTS",
    label: pointsLabel,
    expression: greatest(none, difference(resultOf(target), coefficient)),
    unit: "points",
    ...rounding.parts,
    articles: [article],
    readings: [rounding.reading],
  });
}

/** The value of a point at the working time. */
function pointOf({ pointValue, workingTime }: OwnPay): Expression {
  return proportion(pointValue, workingTime);
}

/** The same pay in euros, to the cent: what is compared where the caller reads so. */
function euroStep(old: OwnPay, held: Step): Step {
  return step({
    id: "PROMOTION_OLD_EUROS",
    label: oldLabel,
    expression: proportion(resultOf(held), old.pointValue, old.workingTime),
    unit: "euros",
    decimals: 2,
    articles: [article],
  });
}
