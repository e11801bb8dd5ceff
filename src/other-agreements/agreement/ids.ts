// Written by `npm run generate` from seeds/. Do not edit.
import type { Dataset } from "../../ids/index.js";

/** One agreement, in the order of the text. */
export type AgreementId =
  | "aasm-2002-01"
  | "aasm-2002-02"
  | "aasm-2002-03"
  | "clcc-2002-salaires"
  | "clcc-2002-02"
  | "clcc-2002-03";

/** Every agreement, in the order of the text. */
export const agreementIds: readonly AgreementId[] = [
  "aasm-2002-01",
  "aasm-2002-02",
  "aasm-2002-03",
  "clcc-2002-salaires",
  "clcc-2002-02",
  "clcc-2002-03",
];

/** One text that results cite. */
export type ArticleId =
  | "AASM-1"
  | "AASM-1.c.1"
  | "AASM-1.c.2"
  | "AASM-1.c.3"
  | "AASM-1.c.4"
  | "AASM-1.c.5"
  | "AASM-1.2"
  | "AASM-2"
  | "AASM-2.1"
  | "AASM-2.2"
  | "AASM-3"
  | "AASM-3.1"
  | "AASM-3.2"
  | "CLCC-sal"
  | "CLCC-sal-0"
  | "CLCC-sal-1"
  | "CLCC-sal-2"
  | "CLCC-sal-3"
  | "CLCC-sal-4"
  | "CLCC-02"
  | "CLCC-02.0"
  | "CLCC-02.5"
  | "CLCC-2.3.3.1"
  | "CLCC-2.3.3.1.own-before"
  | "CLCC-2.3.3.1.own-after"
  | "CLCC-2.3.3.1.child"
  | "CLCC-2.3.3.1.sibling"
  | "CLCC-2.3.3.1.parent"
  | "CLCC-2.3.3.4"
  | "CLCC-2.3.3.4.1"
  | "CLCC-2.3.3.4.2"
  | "CLCC-2.3.3.4.3"
  | "CLCC-2.3.3.4.4"
  | "CLCC-2.3.3.4.5"
  | "CLCC-2.3.3.4.6"
  | "CLCC-2.3.2.6"
  | "CLCC-2.3.2.6.1"
  | "CLCC-2.3.2.6.2"
  | "CLCC-2.3.2.6.3"
  | "CLCC-03"
  | "CLCC-03.3"
  | "CLCC-2.7.1.3"
  | "CLCC-2.7.1.3.1"
  | "CLCC-2.7.1.3.2"
  | "CLCC-2.7.1.3.3"
  | "CLCC-2.7.1.3.4"
  | "CLCC-2.7.1.3.5"
  | "CLCC-2.7.1.3.6"
  | "CLCC-2.7.1.3.7"
  | "CLCC-2.7.1.3.8"
  | "CLCC-2.7.1.3.9"
  | "CLCC-2.9.1.3"
  | "CLCC-2.9.1.3.1"
  | "CLCC-2.9.1.3.2"
  | "CLCC-2.9.1.3.3"
  | "CLCC-2.9.1.3.4"
  | "CLCC-2.9.1.3.5"
  | "CLCC-2.9.1.3.6"
  | "CLCC-2.9.1.3.7"
  | "CLCC-2.9.1.3.8"
  | "CLCC-2.9.1.3.9"
  | "Arrete";

/** Every text that results cite. */
export const articleIds: readonly ArticleId[] = [
  "AASM-1",
  "AASM-1.c.1",
  "AASM-1.c.2",
  "AASM-1.c.3",
  "AASM-1.c.4",
  "AASM-1.c.5",
  "AASM-1.2",
  "AASM-2",
  "AASM-2.1",
  "AASM-2.2",
  "AASM-3",
  "AASM-3.1",
  "AASM-3.2",
  "CLCC-sal",
  "CLCC-sal-0",
  "CLCC-sal-1",
  "CLCC-sal-2",
  "CLCC-sal-3",
  "CLCC-sal-4",
  "CLCC-02",
  "CLCC-02.0",
  "CLCC-02.5",
  "CLCC-2.3.3.1",
  "CLCC-2.3.3.1.own-before",
  "CLCC-2.3.3.1.own-after",
  "CLCC-2.3.3.1.child",
  "CLCC-2.3.3.1.sibling",
  "CLCC-2.3.3.1.parent",
  "CLCC-2.3.3.4",
  "CLCC-2.3.3.4.1",
  "CLCC-2.3.3.4.2",
  "CLCC-2.3.3.4.3",
  "CLCC-2.3.3.4.4",
  "CLCC-2.3.3.4.5",
  "CLCC-2.3.3.4.6",
  "CLCC-2.3.2.6",
  "CLCC-2.3.2.6.1",
  "CLCC-2.3.2.6.2",
  "CLCC-2.3.2.6.3",
  "CLCC-03",
  "CLCC-03.3",
  "CLCC-2.7.1.3",
  "CLCC-2.7.1.3.1",
  "CLCC-2.7.1.3.2",
  "CLCC-2.7.1.3.3",
  "CLCC-2.7.1.3.4",
  "CLCC-2.7.1.3.5",
  "CLCC-2.7.1.3.6",
  "CLCC-2.7.1.3.7",
  "CLCC-2.7.1.3.8",
  "CLCC-2.7.1.3.9",
  "CLCC-2.9.1.3",
  "CLCC-2.9.1.3.1",
  "CLCC-2.9.1.3.2",
  "CLCC-2.9.1.3.3",
  "CLCC-2.9.1.3.4",
  "CLCC-2.9.1.3.5",
  "CLCC-2.9.1.3.6",
  "CLCC-2.9.1.3.7",
  "CLCC-2.9.1.3.8",
  "CLCC-2.9.1.3.9",
  "Arrete",
];

/** One figure, by its name. */
export type ParameterId =
  | "trainingBudgetRate"
  | "trainingUnitsAYear"
  | "trainingUnitsAtOnce"
  | "trainingUnitPoints"
  | "increaseOfAugust"
  | "increaseOfDecember"
  | "publicCalendarSupplement"
  | "weddingService"
  | "weddingOwnBefore"
  | "weddingOwnAfter"
  | "weddingOfChild"
  | "weddingOfSibling"
  | "weddingOfParent"
  | "familyService"
  | "familyCeiling"
  | "familyDisabledDays"
  | "familyDisabledCard"
  | "paternityDays"
  | "paternityDaysMultiple"
  | "paternityNotice"
  | "paternityAllowanceService"
  | "sickServiceIllness"
  | "sickServiceAccident"
  | "sickFirstDayDirect"
  | "sickFirstDayOfRank1"
  | "sickFirstDayOfRank2"
  | "sickFirstDayOfRank3"
  | "sickFirstDayOfRank4"
  | "sickRollingYears"
  | "sickRate"
  | "sickMonths"
  | "sickDays"
  | "sickDaysAMonth"
  | "sickDaysBack"
  | "leaveCreditMonths"
  | "providentMonths";

/** Every figure, by its name. */
export const parameterIds: readonly ParameterId[] = [
  "trainingBudgetRate",
  "trainingUnitsAYear",
  "trainingUnitsAtOnce",
  "trainingUnitPoints",
  "increaseOfAugust",
  "increaseOfDecember",
  "publicCalendarSupplement",
  "weddingService",
  "weddingOwnBefore",
  "weddingOwnAfter",
  "weddingOfChild",
  "weddingOfSibling",
  "weddingOfParent",
  "familyService",
  "familyCeiling",
  "familyDisabledDays",
  "familyDisabledCard",
  "paternityDays",
  "paternityDaysMultiple",
  "paternityNotice",
  "paternityAllowanceService",
  "sickServiceIllness",
  "sickServiceAccident",
  "sickFirstDayDirect",
  "sickFirstDayOfRank1",
  "sickFirstDayOfRank2",
  "sickFirstDayOfRank3",
  "sickFirstDayOfRank4",
  "sickRollingYears",
  "sickRate",
  "sickMonths",
  "sickDays",
  "sickDaysAMonth",
  "sickDaysBack",
  "leaveCreditMonths",
  "providentMonths",
];

/** The choices of each reading, the one taken first. */
export const readingChoices = {
  R100: ["same-year", "year-before"],
  R101: ["six-in-all", "six-ahead"],
  R102: ["in-force", "as-then-paid"],
  R103: ["each-unit", "on-the-total"],
  R104: ["stop", "next-that-fits"],
  R105: ["on-the-raised-salary", "on-the-starting-salary"],
  R106: ["euro-for-euro", "not-computed"],
  R107: ["months-named", "published"],
  R108: ["raises-nobody", "increase"],
  R109: ["practitioners-too", "practitioners-only"],
  R110: ["six-days", "four-days"],
  R111: ["civil-year", "twelve-months-back"],
  R112: ["four-in-all", "four-a-child"],
  R113: ["ceiling-each", "one-a-family"],
  R114: ["as-counted", "working-days"],
  R115: ["as-printed", "as-the-law"],
  R118: ["work-accident", "six-for-all-three"],
  R119: ["out", "in"],
  R120: ["counted", "not-counted"],
  R121: ["one-stop", "each-certificate"],
  R122: ["cause-given", "from-hospital"],
  R123: ["a-thirtieth", "of-the-month"],
  R124: ["as-given", "gross"],
  R125: ["first-met", "ninety-days"],
  R126: ["after-365-days", "rolling-year"],
  R127: ["under-contract", "days-worked"],
  R129: ["all-given", "employer-paid"],
  R130: ["reference-year", "each-stop"],
  R131: ["suspension", "paid-days"],
  R132: ["ninety-days", "calendar-months"],
  R133: ["first-day", "that-day"],
} as const;

/** An ambiguity of the text. */
export type ReadingId =
  | "R100"
  | "R101"
  | "R102"
  | "R103"
  | "R104"
  | "R105"
  | "R106"
  | "R107"
  | "R108"
  | "R109"
  | "R110"
  | "R111"
  | "R112"
  | "R113"
  | "R114"
  | "R115"
  | "R118"
  | "R119"
  | "R120"
  | "R121"
  | "R122"
  | "R123"
  | "R124"
  | "R125"
  | "R126"
  | "R127"
  | "R129"
  | "R130"
  | "R131"
  | "R132"
  | "R133";

/**
 * A choice for each reading of an ambiguous text; the first of each is the one taken unless told.
 */
export interface ReadingChoices {
  /** Payroll of the budget. */
  readonly R100?: "same-year" | "year-before";
  /** Six years of right. */
  readonly R101?: "six-in-all" | "six-ahead";
  /** Point value on 1 January. */
  readonly R102?: "in-force" | "as-then-paid";
  /** Rounding of several units. */
  readonly R103?: "each-unit" | "on-the-total";
  /** Request that no longer fits the budget. */
  readonly R104?: "stop" | "next-that-fits";
  /** Base of the 0.8 % of December. */
  readonly R105?: "on-the-raised-salary" | "on-the-starting-salary";
  /** Melting of the DIT in August. */
  readonly R106?: "euro-for-euro" | "not-computed";
  /** Effect of the wage amendment. */
  readonly R107?: "months-named" | "published";
  /** 0.10 % of the public calendar. */
  readonly R108?: "raises-nobody" | "increase";
  /** Practitioners. */
  readonly R109?: "practitioners-too" | "practitioners-only";
  /** Exactly one year. */
  readonly R110?: "six-days" | "four-days";
  /** Per year. */
  readonly R111?: "civil-year" | "twelve-months-back";
  /** Several disabled children. */
  readonly R112?: "four-in-all" | "four-a-child";
  /** Parents of two centres. */
  readonly R113?: "ceiling-each" | "one-a-family";
  /** Unit of the days. */
  readonly R114?: "as-counted" | "working-days";
  /** Length of the centres' paternity leave. */
  readonly R115?: "as-printed" | "as-the-law";
  /** Six months of effective work. */
  readonly R118?: "work-accident" | "six-for-all-three";
  /** One year to the day. */
  readonly R119?: "out" | "in";
  /** Stops counted in the rank. */
  readonly R120?: "counted" | "not-counted";
  /** Prolongation. */
  readonly R121?: "one-stop" | "each-certificate";
  /** Hospital stay in the midst of a stop. */
  readonly R122?: "cause-given" | "from-hospital";
  /** Day of the monthly gross. */
  readonly R123?: "a-thirtieth" | "of-the-month";
  /** Benefits before or after deductions. */
  readonly R124?: "as-given" | "gross";
  /** Three months and 90 days. */
  readonly R125?: "first-met" | "ninety-days";
  /** After a full period. */
  readonly R126?: "after-365-days" | "rolling-year";
  /** 365 discontinuous days. */
  readonly R127?: "under-contract" | "days-worked";
  /** Provident benefits deducted. */
  readonly R129?: "all-given" | "employer-paid";
  /** Four months. */
  readonly R130?: "reference-year" | "each-stop";
  /** What counts for annual leave. */
  readonly R131?: "suspension" | "paid-days";
  /** Three months in pieces. */
  readonly R132?: "ninety-days" | "calendar-months";
  /** Months reached during the stop. */
  readonly R133?: "first-day" | "that-day";
}

/** Which figures produced a result: its own, so that a correction here moves no payslip. */
export const dataset: Dataset = {
  version: "0.1.0",
  hash: "b22af1483cac9b48ede3208fb1580ff53a725337ef8fed119c751420286bcf05",
};
