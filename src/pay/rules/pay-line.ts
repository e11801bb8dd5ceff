import type { Complement, FunctionalBonus } from "../../catalogue/index.js";
import {
  type Decimal,
  euros,
  frozen,
  isInCents,
  isSame,
  type Label,
  one,
} from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import { reading } from "../../law/index.js";
import {
  type AppliedReading,
  type Expression,
  type Figure,
  figure,
  own,
  product,
  proportion,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";

/** The lines worked out so far, by code. */
export type EarlierLines = ReadonlyMap<LineCode, PayLine>;

/** A rule of the agreement: the line it adds to the slip, or none. */
export type Rule = (situation: Situation, earlier: EarlierLines) => PayLine | undefined;

/** The parts of a line. */
export interface LineParts {
  readonly code: LineCode;
  readonly label: Label;
  readonly expression: Expression;
  readonly base: Decimal;
  readonly points?: Decimal;
  readonly rate?: Decimal | undefined;
  readonly articles: readonly ArticleId[];
  readonly readings?: readonly AppliedReading[];
  /** The steps that come before the amount. */
  readonly before?: readonly Step[] | undefined;
}

/**
 * A line of the slip: its amount is rounded to the cent, halves up, and later lines use the rounded
 * amount, so that each can be checked on a pocket calculator (reading R1).
 */
export function payLine(situation: Situation, parts: LineParts): PayLine {
  const { code, label, expression, base, points, rate, articles, before = [] } = parts;
  const { rounding, decimals } = situation;
  const others = parts.readings ?? noReading;
  const readings = isInCents(expression.value) ? others : withFirst(rounding, others);
  const amount = step({ id: code, label, expression, unit: "euros", decimals, articles, readings });
  return {
    code,
    label: own(label),
    points,
    base,
    rate,
    amount: decimals === undefined ? euros(amount.exact) : amount.result,
    exact: amount.exact,
    articles: articles.slice(),
    steps: [...before, amount],
  };
}

const noReading: readonly AppliedReading[] = [];

function withFirst(
  first: AppliedReading,
  others: readonly AppliedReading[],
): readonly AppliedReading[] {
  return others.length === 0 ? [first] : [first, ...others];
}

/** The amount of a line, as later lines use it. */
export function amountOf(line: PayLine): Expression {
  return resultOf(line.steps.at(-1) as Step);
}

const figures = new WeakMap<Decimal, { readonly name: Label; readonly figure: Figure }>();

/** Points, for full time, as a figure. */
export function points(value: Decimal, name: Label): Figure {
  const known = figures.get(value);
  if (known?.name === name) return known.figure;
  const made = frozen(figure(value, "points", name));
  figures.set(value, { name, figure: made });
  return made;
}

const everybody = {
  fr: "accordé à tout titulaire du métier",
  en: "granted to every holder of the métier",
};
const named = { fr: "nommé dans la demande", en: "named in the request" };

const grantedFigures = new WeakMap<Complement | FunctionalBonus, Figure>();

/**
 * The points of a complement or of a functional bonus, and why they are there: the facts that grant
 * them, the text itself, or the request.
 */
export function grantedPoints(
  { reasons }: Pick<Situation, "reasons">,
  entry: Complement | FunctionalBonus,
): Figure {
  const known = grantedFigures.get(entry);
  const reason = reasons?.get(entry.id);
  if (known !== undefined && reason === undefined) return known;
  const { points: value, label: name, source } = entry;
  const otherwise = "automatic" in entry && entry.automatic ? everybody : named;
  const because = { reason: reason ?? otherwise, article: source.article };
  const made: Figure = { kind: "figure", value, unit: "points", name, because };
  if (reason === undefined) grantedFigures.set(entry, frozen(made));
  return made;
}

const extraNames = {
  director: { fr: "points supplémentaires des directeurs", en: "directors' extra points" },
  bonification: { fr: "bonification médicale", en: "medical bonification" },
};

/** Directors' extra points and medical bonification, for full time. */
export function extraPoints(situation: Situation): Expression | undefined {
  const { directorPoints, bonificationPoints } = situation;
  const terms: Figure[] = [];
  if (directorPoints !== undefined) terms.push(points(directorPoints, extraNames.director));
  if (bonificationPoints !== undefined) {
    terms.push(points(bonificationPoints, extraNames.bonification));
  }
  return terms.length === 0 ? undefined : sum(...terms);
}

/** Points × point value × working time. */
export function paidPoints(situation: Situation, counted: Expression): Expression {
  return proportion(counted, situation.pointValue, situation.workingTime);
}

/**
 * Points paid outside the base salary: pro rata of working time, unless the caller reads that they
 * are due in full (reading R18).
 */
export function paidExtraPoints(situation: Situation, counted: Expression): Expression {
  const inFull = reading(situation.readings, "R18").choice === "in-full";
  return inFull ? product(counted, situation.pointValue) : paidPoints(situation, counted);
}

/** Whether somebody works full time. */
export function isFullTime({ workingTime }: Pick<Situation, "workingTime">): boolean {
  return isSame(workingTime.value, one);
}

/** The sum of the amounts of earlier lines, those that exist. */
export function amountsOf(earlier: EarlierLines, codes: readonly LineCode[]): Expression[] {
  const amounts: Expression[] = [];
  for (const code of codes) {
    const line = earlier.get(code);
    if (line !== undefined) amounts.push(amountOf(line));
  }
  return amounts;
}
