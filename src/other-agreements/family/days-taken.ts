import {
  addYears,
  type Day,
  type DecimalInput,
  frenchDay,
  yearOf,
  zero,
} from "../../exact/index.js";
import { day, list, maybe, quantity, record, type Schema } from "../../intake/index.js";
import { type Expression, figure, sumOf } from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import type { ReadingChoices } from "../agreement/ids.js";

/** An absence for family charges. */
export interface FamilyAbsence {
  /** Its first day. */
  readonly on: Day;
  /** Its days. At most 2 decimals. */
  readonly days: DecimalInput;
}

/**
 * The days already taken: how many in the year, or the absences, of which the library counts those
 * of the year.
 */
export interface DaysTaken {
  /** Days taken in the year, as the caller counts them; none unless told. At most 2 decimals. */
  readonly taken?: DecimalInput;
  /**
   * The absences instead, with their days: those of the year of the absence asked for are counted
   * (R111).
   */
  readonly absences?: readonly FamilyAbsence[];
}

/** A number of days, halves and quarters included. */
export const someDays: () => Schema<DecimalInput> = () => quantity({ decimals: 2, atMost: 366 });

/** The fields of the days taken. */
export const takenFields: () => { readonly [K in keyof DaysTaken]-?: Schema } = () => ({
  taken: maybe(someDays()),
  absences: maybe(list(record<FamilyAbsence>({ on: day(), days: someDays() }))),
});

const names = {
  taken: { fr: "jours déjà pris", en: "days already taken" },
  absence: (on: Day) => ({ fr: `jours pris le ${frenchDay(on)}`, en: `days taken on ${on}` }),
};

/**
 * The days taken in the year of a day: the caller's count, or the absences of the civil year
 * (R111).
 */
export function daysTaken(
  { taken, absences = [] }: DaysTaken,
  on: Day | undefined,
  readings: ReadingChoices | undefined,
): Expression {
  if (absences.length === 0) return figure(taken ?? zero, "days", names.taken);
  const rolling = reading(readings, "R111").choice === "twelve-months-back";
  const from = addYears(on as Day, -1);
  const counts = (each: Day): boolean =>
    rolling ? each > from && each <= (on as Day) : yearOf(each) === yearOf(on as Day);
  const counted = absences.filter((each) => counts(each.on));
  if (counted.length === 0) return figure(zero, "days", names.taken);
  return sumOf(counted.map((each) => figure(each.days, "days", names.absence(each.on))));
}
