import { factsSchema } from "../../catalogue/index.js";
import { type Day, type DecimalInput, type Fraction, lazy, type Month } from "../../exact/index.js";
import {
  allComplementIds,
  allFunctionalBonusIds,
  type ComplementId,
  type Facts,
  type FunctionalBonusId,
  type ReadingChoices,
} from "../../ids/index.js";
import {
  checkedLater,
  day,
  deferred,
  flag,
  list,
  maybe,
  month,
  nameAmong,
  oneOf,
  quantity,
  record,
  type Schema,
  share,
  text,
} from "../../intake/index.js";
import { type PaidJob, type PayField, paidJobSchema } from "../../job/index.js";
import { type ActDays, type LawAsked, lawFields, readingChoicesSchema } from "../../law/index.js";
import { type Career, careerSchema } from "../../seniority/index.js";
import { type Passage, passageSchema } from "./passage.js";
import { type PayPart, partsSchema } from "./pay-part.js";
import { type PresenceGiven, presenceSchema } from "./presence.js";
import { type PresentDay, presentDayFields } from "./present-day.js";
import { type RegimeAsked, regimeFields } from "./regime-fields.js";
import { type SpecialAsked, specialFields } from "./special-asked.js";

/** Constraints of the month (A3.2 to A3.4.3). */
export interface Constraints {
  /**
   * Nights whose normal service covers at least 5 h between 21 h and 6 h, worked or not throughout.
   * Whole number.
   */
  readonly nights?: DecimalInput;
  /** Of these, the nights of effective work throughout. Whole number, at most `nights`. */
  readonly workedNights?: DecimalInput;
  /** Hours of Sundays and holidays; an hour begun counts as one. Whole number. */
  readonly sundayHolidayHours?: DecimalInput;
  /**
   * Of these, the hours of a holiday that falls on a Sunday: counted once, or twice before avenant
   * no. 2009-01 by another reading (R65). Whole number.
   */
  readonly sundayOnHolidayHours?: DecimalInput;
  /**
   * Internat: 5 % for disabled or maladjusted children or adults (at least three constraints in the
   * month), 3 % for the educational staff of other establishments.
   */
  readonly internat?: "5" | "3";
  /** Contraintes conventionnelles particulières: at least four in the month. */
  readonly particular?: boolean;
  /**
   * Indemnité différentielle de remplacement, in points for full time: it enters the base of
   * internat and contraintes particulières (08.03.2).
   */
  readonly replacementDifferential?: DecimalInput;
}

/** Points outside the base of seniority (reading R4). */
export interface ExtraPoints {
  /** Directors' extra points, 20 to 90 (A1.3.2). */
  readonly director?: DecimalInput;
  /** Medical bonification, 30 to 180 points (A1.2.1.2). */
  readonly bonification?: DecimalInput;
}

/** A decentralized bonus paid with each month. */
export interface MonthlyBonus {
  /** That it is paid with the month. */
  readonly paid: "monthly";
  /**
   * Whether the quarterly holidays of establishments for disabled or maladjusted people are in
   * force: 3 % instead of 5 %.
   */
  readonly quarterlyHolidays?: boolean;
  /**
   * Whether a member of the medical body was reclassified on 1 July 2003; asked where reading R24
   * tells them apart.
   */
  readonly reclassified?: boolean;
}

/** One month of one person's pay. */
export interface PayRequest extends PresentDay, SpecialAsked, RegimeAsked {
  /** The job for which the person is paid. */
  readonly metier: PaidJob;
  /** The employee's reference, name or number: repeated on the slip, never read. */
  readonly reference?: string;
  /** The month paid, `YYYY-MM`; it fixes every dated figure. */
  readonly month: Month;
  /** Completed years of seniority on the first day of the month. Whole number. */
  readonly seniorityYears?: DecimalInput;
  /** The career, instead of the years: the library counts them on the first day of the month. */
  readonly seniority?: Career;
  /**
   * Completed years that count for the cadre majoration; required of a cadre when `seniorityYears`
   * is given. Whole number.
   */
  readonly cadreYears?: DecimalInput;
  /** The complements due, beside those granted to every holder. */
  readonly complements?: readonly ComplementId[];
  /** The facts, instead of the complements: the library decides. */
  readonly facts?: Facts;
  /**
   * The treatment of complements that the facts leave undecided: refuse (unless told), or go on
   * without.
   */
  readonly undecided?: "refuse" | "go-on-without";
  /** The functional bonuses due. */
  readonly functionalBonuses?: readonly FunctionalBonusId[];
  /** Fraction of full time, 0 < q ≤ 1; 1 unless told. A decimal, `"26/35"` or `{ hours, of }`. */
  readonly workingTime?: Fraction;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
  /** The constraints of the month. */
  readonly constraints?: Constraints;
  /** Points outside the base of seniority. */
  readonly extraPoints?: ExtraPoints;
  /** Indemnité de carrière, in points for full time, two decimals (art. 8). */
  readonly careerIndemnityPoints?: DecimalInput;
  /**
   * Indemnité différentielle, in euros (art. 9). Asked, until June 2004, of whoever has a career
   * indemnity: 0 where none was held on 1 July 2003.
   */
  readonly differentialIndemnity?: DecimalInput;
  /** The provisional year of staff in place on 30 June 2003: July 2003 to June 2004 (art. 7). */
  readonly passage?: Passage;
  /** The decentralized bonus, where it is paid monthly. */
  readonly decentralizedBonus?: MonthlyBonus;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
  /**
   * Which acts count: all of them unless told, those known on a day, or the avenant n° 2002-02
   * alone.
   */
  readonly law?: LawAsked;
  /**
   * Share of full time spent on care of prisoners, 0 < s ≤ 1: 24 points a month (A3.4.6). A
   * decimal, `"1/3"` or `{ hours, of }`.
   */
  readonly prisonCare?: Fraction;
  /**
   * Share of full time spent as assistant de soins en gérontologie, 0 < s ≤ 1 (A3.4.7). A decimal,
   * `"1/3"` or `{ hours, of }`.
   */
  readonly gerontologyCare?: Fraction;
  /** The special duty allowance kept since the reclassification, in euros (2003-03). */
  readonly keptSpecialDuty?: DecimalInput;
  /** The hourly statutory minimum, in euros, where no source gives it. */
  readonly smic?: DecimalInput;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** Which part of the month is paid; asked where the career shows a month not wholly worked. */
  readonly presence?: PresenceGiven;
  /** The parts of a month in which the job, the working time, what is due or the years change. */
  readonly parts?: readonly PayPart[];
  /** The day from which annexe II holds; with reading R35 = `date-given`, and only then. */
  readonly annexe2From?: Day;
}

function constraintsSchema(): Schema<Constraints> {
  return record<Constraints>({
    nights: maybe(quantity({ decimals: 0, atMost: 31 })),
    workedNights: maybe(quantity({ decimals: 0, atMost: 31 })),
    sundayHolidayHours: maybe(quantity({ decimals: 0, atMost: 744 })),
    sundayOnHolidayHours: maybe(quantity({ decimals: 0, atMost: 744 })),
    internat: maybe(oneOf(["5", "3"])),
    particular: maybe(flag()),
    replacementDifferential: maybe(quantity({ decimals: 2, atMost: 2000 })),
  });
}

function extraPointsSchema(): Schema<ExtraPoints> {
  const points = quantity({ decimals: 2, atMost: 2000 });
  return record<ExtraPoints>({ director: maybe(points), bonification: maybe(points) });
}

type Indemnity =
  | "constraints"
  | "extraPoints"
  | "careerIndemnityPoints"
  | "differentialIndemnity"
  | "passage"
  | "decentralizedBonus";

function indemnityFields(): { readonly [K in Indemnity]: Schema } {
  return {
    constraints: maybe(deferred(constraintsSchema)),
    extraPoints: maybe(deferred(extraPointsSchema)),
    careerIndemnityPoints: maybe(quantity({ decimals: 2, atMost: 2000 })),
    differentialIndemnity: maybe(quantity({ decimals: 2, atMost: 100000 })),
    passage: maybe(deferred(passageSchema)),
    decentralizedBonus: maybe(deferred(monthlyBonusSchema)),
  };
}

/** The schema of a decentralized bonus paid monthly. */
export function monthlyBonusSchema(): Schema<MonthlyBonus> {
  return record<MonthlyBonus>({
    paid: oneOf(["monthly"]),
    quarterlyHolidays: maybe(flag()),
    reclassified: maybe(flag()),
  });
}

const years = (): Schema<DecimalInput> => quantity({ decimals: 0, atMost: 80 });

/** The schema of a pay request. */
export const payRequestSchema: () => Schema<PayRequest> = /* @__PURE__ */ lazy(() =>
  record<PayRequest>(payRequestFields()),
);

/** The fields of a pay request. */
export function payRequestFields(): { readonly [Field in PayField]: Schema } {
  return {
    metier: paidJobSchema(),
    reference: maybe(text()),
    month: month(),
    seniorityYears: maybe(years()),
    seniority: maybe(checkedLater(careerSchema)),
    cadreYears: maybe(years()),
    complements: maybe(list(nameAmong<ComplementId>(allComplementIds), 20)),
    facts: maybe(deferred(factsSchema)),
    undecided: maybe(oneOf(["refuse", "go-on-without"])),
    functionalBonuses: maybe(list(nameAmong<FunctionalBonusId>(allFunctionalBonusIds), 20)),
    workingTime: maybe(share()),
    pointValue: maybe(quantity({ moreThan: 0, atMost: 1000, decimals: 4 })),
    ...indemnityFields(),
    ...specialFields(),
    ...presentDayFields(),
    ...regimeFields(),
    ...amendedFields(),
    ...viewFields(),
  };
}

type AmendedField = "prisonCare" | "gerontologyCare" | "keptSpecialDuty" | "smic";

/** The fields that deferred acts add to a month. */
function amendedFields(): { readonly [Field in AmendedField]: Schema } {
  const euros = quantity({ decimals: 2, atMost: 100000 });
  return {
    prisonCare: maybe(share()),
    gerontologyCare: maybe(share()),
    keptSpecialDuty: maybe(euros),
    smic: maybe(quantity({ moreThan: 0, atMost: 1000, decimals: 4 })),
  };
}

type ViewField = "readings" | "law" | "actDays" | "annexe2From" | "presence" | "parts";

function viewFields(): { readonly [Field in ViewField]: Schema } {
  return {
    readings: maybe(deferred(readingChoicesSchema)),
    ...lawFields(),
    annexe2From: maybe(day()),
    presence: maybe(deferred(presenceSchema)),
    parts: maybe(deferred(partsSchema)),
  };
}
