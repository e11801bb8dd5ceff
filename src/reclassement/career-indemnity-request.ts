import { factsSchema } from "../catalogue/index.js";
import { type Day, type DecimalInput, type Fraction, lazy } from "../exact/index.js";
import {
  allComplementIds,
  type ComplementId,
  type Facts,
  type ReadingChoices,
} from "../ids/index.js";
import {
  checkedLater,
  day,
  deferred,
  flag,
  list,
  maybe,
  nameAmong,
  oneOf,
  quantity,
  record,
  type Schema,
  share,
} from "../intake/index.js";
import { type Job, jobSchema } from "../job/index.js";
import { type ActDays, type LawAsked, lawChoiceFields } from "../law/index.js";
import { type Career, careerSchema } from "../seniority/index.js";
import { careerYears, type OldYears, oldYearsSchema } from "./old-years.js";

/** The position held in the new scheme. */
export interface NewPosition {
  /** The job for which the person is paid. */
  readonly metier: Job;
  /** Completed years of seniority on 1 July 2003. Whole number. */
  readonly seniorityYears?: DecimalInput;
  /**
   * Completed years that count for the cadre majoration; required of a cadre when `seniorityYears`
   * is given. Whole number.
   */
  readonly cadreYears?: DecimalInput;
  /**
   * The career, instead of the years: periods given back and former points made a percentage are
   * its own (art. 7 and 12).
   */
  readonly seniority?: Career;
  /** The complements due, beside those granted to every holder. */
  readonly complements?: readonly ComplementId[];
  /** The facts, instead of the complements: the library decides. */
  readonly facts?: Facts;
  /**
   * The treatment of complements that the facts leave undecided: refuse (unless told), or go on
   * without.
   */
  readonly undecided?: "refuse" | "go-on-without";
}

const years = (): Schema<DecimalInput> => quantity({ decimals: 0, atMost: 80 });

/** The fields of {@link NewPosition}. */
export function newPositionFields(): { readonly [K in keyof NewPosition]-?: Schema } {
  return {
    metier: jobSchema(),
    seniorityYears: maybe(years()),
    cadreYears: maybe(years()),
    seniority: maybe(checkedLater(careerSchema)),
    complements: maybe(list(nameAmong<ComplementId>(allComplementIds), 20)),
    facts: maybe(deferred(factsSchema)),
    undecided: maybe(oneOf(["refuse", "go-on-without"])),
  };
}

/**
 * The two careers that the method of article 8 compares, from 1 July 2003 to the end of the
 * fortieth year.
 */
export interface CareerComparison extends NewPosition {
  /** Completed years of the theoretical career on 1 July 2003. Whole number, at most 40. */
  readonly yearsDone: DecimalInput;
  /** Whether the attendance and punctuality bonus of 7.5 % was drawn. */
  readonly attendanceBonus: boolean;
  /** The former pay of every year left, in order: none missing, none twice. */
  readonly oldPath: readonly OldYears[];
  /**
   * Euros per old point, where the old path is not counted in the points of the agreement. At most
   * 4 decimals.
   */
  readonly oldPointValue?: DecimalInput;
}

/** A deferred promotion. */
export interface PromotionGain {
  /** Day of the promotion. */
  readonly on: Day;
  /**
   * Points a month that it brings, for full time, seniority and majoration included. Two decimals.
   */
  readonly pointsGained: DecimalInput;
}

/** A request for a career indemnity: the annexe's amount, what an estimate compares, or both. */
export interface CareerIndemnityRequest {
  /**
   * Points, for full time, that the national annexe gives: they prevail over the estimate. Two
   * decimals.
   */
  readonly annexePoints?: DecimalInput;
  /** The two careers, for an estimate. */
  readonly comparison?: CareerComparison;
  /** Fraction of full time, 0 < q ≤ 1; 1 unless told. A decimal, `"26/35"` or `{ hours, of }`. */
  readonly workingTime?: Fraction;
  /** Later promotions, in order. */
  readonly promotions?: readonly PromotionGain[];
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The schema of two careers to be compared. */
export const careerComparisonSchema: () => Schema<CareerComparison> = /* @__PURE__ */ lazy(() =>
  record<CareerComparison>({
    ...newPositionFields(),
    yearsDone: quantity({ decimals: 0, atMost: careerYears() }),
    attendanceBonus: flag(),
    oldPath: list(oldYearsSchema(), careerYears()),
    oldPointValue: maybe(quantity({ moreThan: 0, atMost: 1000, decimals: 4 })),
  }),
);

/** The schema of a request for a career indemnity. */
export const careerIndemnitySchema: () => Schema<CareerIndemnityRequest> = /* @__PURE__ */ lazy(
  () =>
    record<CareerIndemnityRequest>({
      annexePoints: maybe(quantity({ decimals: 2, atMost: 2000 })),
      comparison: maybe(checkedLater(careerComparisonSchema)),
      workingTime: maybe(share()),
      promotions: maybe(
        list(
          record<PromotionGain>({
            on: day(),
            pointsGained: quantity({ decimals: 2, atMost: 5000 }),
          }),
        ),
      ),
      ...lawChoiceFields(),
    }),
);
