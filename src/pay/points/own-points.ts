/**
 * The pay of a person, in points for full time: the conventional coefficient, seniority,
 * technicité, the career and differential indemnities and the promotion indemnity. Euros are
 * divided by the point value; the complement to the minimum is not counted, but seniority is as it
 * is due, its part on that complement included.
 *
 * @article RP-08.03.3
 * @article RP-08.04.2
 */

import type { Label } from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import type { Regime } from "../../law/index.js";
import {
  type Expression,
  type Figure,
  overall,
  product,
  proportion,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";

/** The pay of a person, each part as a term of a working. */
export interface OwnPay {
  readonly regime: Regime;
  /** Points: the reference coefficient and the complements. */
  readonly coefficient: Expression;
  /** Percent of seniority. */
  readonly seniority: Expression;
  /** Percent of technicité; of a cadre only. */
  readonly technicity?: Expression | undefined;
  /** Percent: the strict rate times its share, that enters the base of seniority. */
  readonly integrated?: Expression | undefined;
  /** Euros: the complement to the minimum, as paid. */
  readonly minimum?: Expression | undefined;
  /** Points of an earlier promotion. */
  readonly promotion?: Expression | undefined;
  /** Points of career indemnity. */
  readonly career?: Expression | undefined;
  /** Euros: the differential indemnities, as paid. */
  readonly differentials: readonly Expression[];
  /** Euros per point. */
  readonly pointValue: Figure;
  /** Fraction of full time. */
  readonly workingTime: Expression;
}

/** With what the ids of the steps begin, and what they are called. */
export interface OwnWords {
  readonly id: string;
  readonly label: Label;
  readonly article: ArticleId;
}

/** The points of somebody's own pay, the last step being their sum. */
export function ownPoints(own: OwnPay, { id, label, article }: OwnWords): readonly Step[] {
  const base = step({
    id: `${id}_SENIORITY_BASE`,
    label: { fr: "Base de l'ancienneté, en points", en: "Base of seniority, in points" },
    expression: sum(own.coefficient, ...basePoints(own)),
    unit: "points",
    articles: [article],
  });
  const total = step({
    id,
    label,
    expression: sum(own.coefficient, product(resultOf(base), own.seniority), ...others(own)),
    unit: "points",
    articles: [article],
  });
  return [base, total];
}

function inPoints(own: OwnPay, euros: Expression): Expression {
  return overall(euros, proportion(own.pointValue, own.workingTime));
}

function basePoints(own: OwnPay): readonly Expression[] {
  const { coefficient, integrated, minimum, promotion } = own;
  return [
    ...(integrated === undefined ? [] : [product(coefficient, integrated)]),
    ...(minimum === undefined ? [] : [inPoints(own, minimum)]),
    ...(promotion === undefined ? [] : [promotion]),
  ];
}

function others(own: OwnPay): readonly Expression[] {
  const { career, promotion, differentials } = own;
  return [
    ...technicityPoints(own),
    ...(career === undefined ? [] : [career]),
    ...differentials.map((euros) => inPoints(own, euros)),
    ...(promotion === undefined ? [] : [promotion]),
  ];
}

/**
 * In the text of 2012 technicité is also on the promotion; in that of 2014 on the coefficient
 * alone.
 */
function technicityPoints(own: OwnPay): readonly Expression[] {
  const { regime, coefficient, technicity, promotion } = own;
  if (technicity === undefined) return [];
  const withPromotion = regime === "rp2012" && promotion !== undefined;
  return [product(withPromotion ? sum(coefficient, promotion) : coefficient, technicity)];
}
