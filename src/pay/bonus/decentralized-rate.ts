/**
 * The bonus is a percentage of gross pay: 5 %, or 3 % where the quarterly holidays of
 * establishments for disabled or maladjusted people are in force, by the text or by an approved
 * agreement. The medical body and directors have 5 % in every sector; the medical body begins at
 * half of it.
 *
 * @article A3.1.2 L.460-463
 * @article 09.05.1 L.200
 * @article A1.2.1.1 L.261
 * @article A1.2.2 L.281
 * @article A1.3 L.292
 * @article Art7 L.582-583
 */

import type { Decimal, Label } from "../../exact/index.js";
import type { ArticleId, ReadingChoices } from "../../ids/index.js";
import {
  annexe3,
  type DatedFigure,
  entryAt,
  type LawOn,
  reading,
  type SourcedValue,
  valueFrom,
} from "../../law/index.js";
import type { AppliedReading } from "../../working/index.js";
import { type BonusPopulation, placed } from "./bonus-population.js";

/** The populations that have a decentralized bonus. */
export type RatedPopulation = Exclude<BonusPopulation, "emploi-jeune-non-qualifie">;

/** Whose rate is wanted, and when. */
export interface RateQuestion {
  readonly population: RatedPopulation;
  /**
   * Whether the quarterly holidays of establishments for disabled or maladjusted people are in
   * force; not unless told.
   */
  readonly quarterlyHolidays?: boolean | undefined;
  /**
   * Whether a member of the medical body was in post, and reclassified, on 1 July 2003 (reading
   * R24); not unless told.
   */
  readonly reclassified?: boolean | undefined;
  /** The law of a day of the scheme: 2003-07-01 or later. */
  readonly law: LawOn;
  readonly readings?: ReadingChoices | undefined;
}

/** A rate of the decentralized bonus. */
export interface DecentralizedRate {
  /** Percent. */
  readonly percent: Decimal;
  readonly label: Label;
  readonly article: ArticleId;
  readonly readings: readonly AppliedReading[];
}

type RateId =
  | "ordinary"
  | "quarterly-holidays"
  | "medical"
  | "medical-not-reclassified"
  | "director";

/**
 * The rate of the decentralized bonus under the law of a day.
 *
 * @example
 * decentralizedRateAt({ population: "medical", law: lawOn("2004-06-30") }).percent.toString()
 * // "2.5"
 * @article A3.1.2 L.460-463
 */
export function decentralizedRateAt(question: RateQuestion): DecentralizedRate {
  const { population, readings } = placed(question.population, question.readings);
  if (population === "medical") return medicalRate(question, readings);
  if (population === "director") return rateAt("director", question.law, readings);
  const id = question.quarterlyHolidays === true ? "quarterly-holidays" : "ordinary";
  return rateAt(id, question.law, readings);
}

/** Tells whether the scheme, and its bonus with it, is in force under a law. */
export function bonusInForce(law: LawOn): boolean {
  return entryAt(datedRate("ordinary").values, law) !== undefined;
}

/** Tells whether somebody's rate depends, on a day, on having been reclassified (reading R24). */
export function dependsOnReclassement(
  population: BonusPopulation,
  law: LawOn,
  choices: ReadingChoices | undefined,
): boolean {
  if (placed(population, choices).population !== "medical") return false;
  const whole = rateAt("medical", law, []).percent;
  return !rateAt("medical-not-reclassified", law, []).percent.equals(whole);
}

function medicalRate(
  { population, reclassified, law, readings }: RateQuestion,
  placing: readonly AppliedReading[],
): DecentralizedRate {
  if (!dependsOnReclassement(population, law, readings)) return rateAt("medical", law, placing);
  const applied = reading(readings, "R24");
  const apart = applied.choice === "reclassified-only" && reclassified !== true;
  const id = apart ? "medical-not-reclassified" : "medical";
  return rateAt(id, law, reclassified === true ? placing : [...placing, applied]);
}

function datedRate(id: RateId): DatedFigure {
  return annexe3.decentralizedBonus.rates.find((rate) => rate.id === id) as DatedFigure;
}

function rateAt(id: RateId, law: LawOn, readings: readonly AppliedReading[]): DecentralizedRate {
  const dated = datedRate(id);
  const entry = entryAt(dated.values, law) as SourcedValue;
  return { percent: valueFrom(entry), label: dated.label, article: entry.source.article, readings };
}
