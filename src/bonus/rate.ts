import { annexe3, type DatedFigure } from "../annexe-3.js";
import type { Day } from "../calendar.js";
import { appliedActs } from "../generated/dataset.js";
import type { ArticleId, ReadingChoices } from "../generated/ids.js";
import type { Label } from "../label.js";
import type { Decimal } from "../money.js";
import { valueAt } from "../parameter.js";
import type { Population } from "../position/position.js";
import { reading } from "../readings.js";
import type { AppliedReading } from "../trace.js";

/** Whose rate is wanted, and when. */
export interface RateQuestion {
  readonly population: Exclude<Population, "emploi-jeune-non-qualifie">;
  /** Whether the quarterly holidays of establishments for disabled or maladjusted people are in force. */
  readonly quarterlyHolidays: boolean;
  readonly day: Day;
  readonly readings?: ReadingChoices | undefined;
}

/** A rate of the decentralized bonus. */
export interface Rate {
  /** Percent. */
  readonly percent: Decimal;
  readonly label: Label;
  readonly article: ArticleId;
  readonly readings: readonly AppliedReading[];
}

/**
 * The rate of the decentralized bonus: 3 % where the quarterly holidays are in force and 5 % elsewhere; in every sector 5 % for directors, and 2.5 % then 5 % for the medical body (reading R24).
 *
 * @article A3.1.2 L.460-463
 * @article A1.2.1.1 L.261
 * @article A1.3 L.292
 * @article Art7 L.582-583
 */
export function decentralizedRateAt(question: RateQuestion): Rate {
  const { population, quarterlyHolidays, day, readings } = question;
  const ordinary = quarterlyHolidays ? "quarterly-holidays" : "ordinary";
  const medical = population === "medical" ? [reading(readings, "R24")] : [];
  const inFull = medical.some(({ choice }) => choice === "reclassified-only");
  const id = population === "ordinary" ? ordinary : inFull ? "director" : population;
  const dated = annexe3.decentralizedBonus.rates.find((rate) => rate.id === id) as DatedFigure;
  const percent = valueAt(dated.values, day, appliedActs) as Decimal;
  return { percent, label: dated.label, article: dated.article, readings: medical };
}
