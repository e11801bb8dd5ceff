/**
 * Where no protocol says otherwise, the bonus of a year is its rate of the yearly gross, less what
 * absence takes away.
 *
 * @article A3.1.4 L.474-476
 */

import type { Label } from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import { reading } from "../../law/index.js";
import type { DecentralizedRate } from "../../pay/index.js";
import type { AppliedReading, Arithmetic, FormulaStep, Step } from "../../working/index.js";
import {
  type AbatedBonus,
  abate,
  abatedDays,
  type BonusOf,
  type DaysOf,
  freeDays,
} from "../absences/abate.js";
import type { AbsencesGiven } from "../absences/absence.js";
import type { BonusYear, Status } from "../absences/bonus-year.js";
import { type CountedDays, countDays } from "../absences/counted-days.js";
import { type Portion, portionOfWeight } from "../sharing/sharing.js";
import { baseGiven, type GrossGiven, type GrossPart, grossParts } from "./monthly-gross.js";

/** Somebody who has a bonus: status, gross and absences of the year. */
export interface Bearer extends Status, GrossGiven, AbsencesGiven {}

const exactLabel = {
  fr: "Prime décentralisée de l'année, avant arrondi",
  en: "Decentralized bonus of the year, unrounded",
};

/** The name of the bonus of a year in a working. */
export const bonusLabel: Label = {
  fr: "Prime décentralisée de l'année",
  en: "Decentralized bonus of the year",
};

/** The basis of a yearly bonus. */
export interface BonusBasis {
  readonly parts: readonly GrossPart[];
  readonly days: CountedDays;
  /** The part of the envelope that takes the place of a rounded rate (reading R22). */
  readonly portion: Portion | undefined;
  /** R185, where the gross of somebody at work, or that paid, was given as the base. */
  readonly base?: AppliedReading;
}

/** A yearly bonus in a working. */
export interface BonusIn<E> extends DaysOf<E>, BonusOf<E>, AbatedBonus<E> {}

/** The basis of a person's bonus: gross cut where the rate changes, days counted. */
export function basisOf(bearer: Bearer, year: BonusYear, portion?: Portion): BonusBasis {
  const free = Number(freeDays(year).value);
  const given = baseGiven(bearer, year.readings);
  const parts = grossParts(given, year.ratesOf(bearer));
  const days = countDays(bearer, year, free);
  if (given === bearer) return { parts, days, portion };
  return { parts, days, portion, base: reading(year.readings, "R185") };
}

/** The formula of a yearly bonus. */
export function bonusIn<E>(on: Arithmetic<E>, basis: BonusBasis, year: BonusYear): BonusIn<E> {
  const gained = bonusOf(on, basis);
  const { bonus, exact } = gained;
  const { counted, abated } = abatedDays(on, basis.days, year);
  const { abatement, left } = abate(on, gained, abated, year);
  return { bonus, exact, counted, abated, abatement, left };
}

/** The rate of the gross, before any rounding. */
export function exactIn<E>(on: Arithmetic<E>, parts: readonly GrossPart[]): E {
  const shares = parts.map(({ rate, gross }) => {
    const { percent, label } = rate;
    const figures = on.sum(gross.map(on.figure));
    const base = gross.length === 1 ? figures : on.step(grossStep(figures, rate));
    return on.product(base, on.figure({ value: percent, unit: "percent", name: label }));
  });
  return on.sum(shares);
}

/** The bonus before any abatement: rounded, or a part of the rounded whole. */
export function bonusOf<E>(on: Arithmetic<E>, basis: BonusBasis): BonusOf<E> {
  const { parts, portion } = basis;
  const exact = exactIn(on, parts);
  if (portion === undefined) return { bonus: on.step(bonusStep("bonus", exact, basis, 2)), exact };
  const part = on.step(bonusStep("exact-bonus", exact, basis, undefined));
  const bonus = portionOfWeight(on, portion, part);
  return { bonus, exact: bonus };
}

function bonusStep<E>(
  id: "bonus" | "exact-bonus",
  expression: E,
  { parts, base }: BonusBasis,
  decimals: 2 | undefined,
): FormulaStep<E> {
  const label = id === "bonus" ? bonusLabel : exactLabel;
  const { articles, readings: ofRates } = sourcesOf(parts);
  const readings = base === undefined ? ofRates : [...ofRates, base];
  return { id, label, expression, unit: "euros", decimals, articles, readings };
}

/** The gross of several months of one rate is a sum of its own. */
function grossStep<E>(expression: E, { percent }: DecentralizedRate): FormulaStep<E> {
  const label = { fr: `Salaire brut à ${percent} %`, en: `Gross at ${percent} %` };
  const id = `gross-at-${percent}`;
  return { id, label, expression, unit: "euros", decimals: 2, articles: ["A3.1.4"] };
}

type Sources = Pick<Step, "articles" | "readings">;

const sources = new WeakMap<DecentralizedRate, Sources>();

/** Where the rates stand; whoever has a single one shares it with many. */
function sourcesOf(parts: readonly GrossPart[]): Sources {
  const last = (parts.at(-1) as GrossPart).rate;
  const known = parts.length === 1 ? sources.get(last) : undefined;
  if (known !== undefined) return known;
  const rates = parts.map(({ rate }) => rate);
  const articles = new Set<ArticleId>(["A3.1.4", ...rates.map(({ article }) => article)]);
  const readings = new Set(rates.flatMap((rate) => rate.readings));
  const found = { articles: [...articles], readings: [...readings] };
  if (parts.length === 1) sources.set(last, found);
  return found;
}
