/**
 * An amount shared in proportion to weights: everybody has the whole cents of their part, and some
 * of them one cent more, so that the parts make up the amount exactly.
 *
 * @article A3.1.4 L.477
 */

import {
  asWritten,
  type Decimal,
  type Fraction,
  fromCents,
  inCents,
  type Label,
  leastMultiple,
  powerOfTen,
  type Ratio,
  zero,
} from "../../exact/index.js";
import type { ArticleId, ReadingChoices } from "../../ids/index.js";
import { reading } from "../../law/index.js";
import { type AppliedReading, type Arithmetic, bare, type Named } from "../../working/index.js";
import { apportion } from "./apportion.js";

/** The amount shared, and the weights by which it is shared. */
export interface SharedAmount {
  /** The id of the step that a part makes. */
  readonly id: string;
  /** The name of a part. */
  readonly label: Label;
  /** The amount shared, in words. */
  readonly name: Label;
  /** Euros. */
  readonly amount: Decimal;
  /** The sum of the weights, in words. */
  readonly weightsName: Label;
  /** The most decimals that a weight has. */
  readonly weightDecimals: number;
  readonly articles: readonly ArticleId[];
}

/** The amount shared, once the weights are known. */
export interface Sharing extends SharedAmount {
  /** The sum of the weights. */
  readonly weights: Fraction;
  readonly readings: readonly AppliedReading[];
}

/** A weight: the product of numbers, at least one. */
export type Weight = readonly [Named, ...Named[]];

/** A part of what is shared. */
export interface Portion {
  readonly sharing: Sharing;
  readonly weight: Weight;
  /** Whether the part has one of the cents left. */
  readonly extra: boolean;
}

/** An amount once shared. */
export interface SharedOut {
  /** A part for each weight, in their order; none when every weight is zero. */
  readonly portions: readonly Portion[];
  /** Euros that nobody has. */
  readonly left: Decimal;
  readonly readings: readonly AppliedReading[];
}

/** The rule for the cents left, and the readings that set it. */
export interface CentRule {
  readonly rule: "largest-remainder" | "undistributed";
  readonly readings: readonly AppliedReading[];
}

/** The rule for the cents that a remainder, or a criterion's part, leaves. */
export function leftCents(choices: ReadingChoices | undefined): CentRule {
  const applied = reading(choices, "R7");
  return { rule: applied.choice, readings: [applied] };
}

const cent = "0.01";
const centName = { fr: "centime du plus fort reste", en: "cent of the largest remainder" };

/**
 * Shares an amount among weights; equal fractions of a cent are settled by the order of the list.
 */
export function shareOut(
  shared: SharedAmount,
  given: readonly Weight[],
  { rule, readings }: CentRule,
): SharedOut {
  const known = new Map<Weight, Ratio>();
  const ratios = given.map((weight) => ratioIn(known, weight));
  const whole = wholeIn(known, shared.weightDecimals);
  const integers = ratios.map(({ dividend, divisor }) => dividend * (whole / divisor));
  const sum = integers.reduce((a, b) => a + b, 0n);
  const { extra, left } = apportion(inCents(shared.amount), integers, rule);
  if (sum === 0n) return { portions: [], left: fromCents(left), readings: [] };
  const used = left > 0n || extra.includes(true) ? readings : [];
  const weights = asWritten({ dividend: sum, divisor: whole });
  const portionOf = portionsIn({ ...shared, weights, readings: used });
  const portions = given.map((weight, index) => portionOf(weight, extra[index] as boolean));
  return { portions, left: fromCents(left), readings: used };
}

/** The parts of a sharing; those of one weight are one. */
function portionsIn(sharing: Sharing): (weight: Weight, extra: boolean) => Portion {
  const [plain, lucky] = [new Map<Weight, Portion>(), new Map<Weight, Portion>()];
  return (weight, extra) => {
    const known = extra ? lucky : plain;
    const portion = known.get(weight) ?? { sharing, weight, extra };
    known.set(weight, portion);
    return portion;
  };
}

/** A weight as a fraction; one that many share is worked out once. */
function ratioIn(known: Map<Weight, Ratio>, weight: Weight): Ratio {
  const ratio = known.get(weight) ?? weightIn(bare, weight);
  known.set(weight, ratio);
  return ratio;
}

/** The common denominator of the weights: a power of ten, and more where one is no decimal. */
function wholeIn(known: ReadonlyMap<Weight, Ratio>, decimals: number): bigint {
  let whole = powerOfTen(decimals);
  for (const { divisor } of known.values()) whole = leastMultiple(whole, divisor);
  return whole;
}

/** A weight in a working. */
function weightIn<E>(on: Arithmetic<E>, [first, ...others]: Weight): E {
  return others.reduce((weight, factor) => on.product(weight, on.figure(factor)), on.figure(first));
}

/** A part in a working: its whole cents, and the cent added to some. */
export function portionIn<E>(on: Arithmetic<E>, portion: Portion): E {
  return portionOfWeight(on, portion, weightIn(on, portion.weight));
}

/** The same, of a weight that the working has already. */
export function portionOfWeight<E>(on: Arithmetic<E>, { sharing, extra }: Portion, weight: E): E {
  const { id, label, name, amount, weights, weightsName, articles, readings } = sharing;
  const part = on.product(on.figure({ value: amount, unit: "euros", name }), weight);
  const whole = on.step({
    id: `${id}-whole-cents`,
    label: { fr: `${label.fr}, centimes entiers`, en: `${label.en}, whole cents` },
    expression: on.quotient(part, on.figure({ value: weights, unit: "ratio", name: weightsName })),
    unit: "euros",
    decimals: 2,
    rounding: "down",
    articles,
  });
  const added = on.figure({ value: extra ? cent : zero, unit: "euros", name: centName });
  const expression = on.sum([whole, added]);
  return on.step({ id, label, expression, unit: "euros", decimals: 2, articles, readings });
}

/** The amount of a part, counted and written. */
export interface PortionAmount {
  readonly cents: bigint;
  readonly euros: Decimal;
}

const amounts = new WeakMap<Portion, PortionAmount>();

/** The amount of a part, worked out once. */
export function portionAmount(portion: Portion): PortionAmount {
  const amount = amounts.get(portion) ?? amountOf(portionIn(bare, portion).dividend);
  amounts.set(portion, amount);
  return amount;
}

function amountOf(cents: bigint): PortionAmount {
  return { cents, euros: fromCents(cents) };
}
