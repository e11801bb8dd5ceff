import { factsSchema } from "../../catalogue/index.js";
import { type DecimalInput, type Fraction, lazy } from "../../exact/index.js";
import {
  allComplementIds,
  allFunctionalBonusIds,
  type ComplementId,
  type Facts,
  type FunctionalBonusId,
} from "../../ids/index.js";
import {
  deferred,
  list,
  maybe,
  nameAmong,
  oneOf,
  type Period,
  periodSchema,
  quantity,
  type Schema,
  share,
} from "../../intake/index.js";
import { type PaidJob, paidJobSchema } from "../../job/index.js";
import { type HoursOfMonth, hoursSchema } from "./presence.js";

/** The terms that may change inside a month. */
export interface PartTerms {
  /** The job for which the person is paid, from the first day of the part. */
  readonly metier?: PaidJob;
  /** Completed years of seniority on the first day of the part. Whole number. */
  readonly seniorityYears?: DecimalInput;
  /**
   * Completed years that count for the cadre majoration, on the first day of the part. Whole
   * number.
   */
  readonly cadreYears?: DecimalInput;
  /** The complements due, beside those granted to every holder. */
  readonly complements?: readonly ComplementId[];
  /** The facts, instead of the complements. */
  readonly facts?: Facts;
  /** The treatment of complements that the facts leave undecided. */
  readonly undecided?: "refuse" | "go-on-without";
  /** The functional bonuses due. */
  readonly functionalBonuses?: readonly FunctionalBonusId[];
  /** Fraction of full time. */
  readonly workingTime?: Fraction;
  /** Indemnité de carrière, in points for full time, two decimals. */
  readonly careerIndemnityPoints?: DecimalInput;
  /** Indemnité différentielle, in euros for the whole month. */
  readonly differentialIndemnity?: DecimalInput;
}

/** The time of a part, where it is given instead of counted. */
export interface PartTime {
  /**
   * The hours of the part and those of the whole month; of every part, or of none. At most 2
   * decimals.
   */
  readonly hours?: HoursOfMonth;
}

/** A part of a month, and what changes in it; everything else is as the request says. */
export type PayPart = Period & PartTerms & PartTime;

const years = (): Schema<DecimalInput> => quantity({ decimals: 0, atMost: 80 });

function termsFields(): { readonly [K in keyof PartTerms]-?: Schema } {
  return {
    metier: maybe(paidJobSchema()),
    seniorityYears: maybe(years()),
    cadreYears: maybe(years()),
    complements: maybe(list(nameAmong<ComplementId>(allComplementIds), 20)),
    facts: maybe(deferred(factsSchema)),
    undecided: maybe(oneOf(["refuse", "go-on-without"])),
    functionalBonuses: maybe(list(nameAmong<FunctionalBonusId>(allFunctionalBonusIds), 20)),
    workingTime: maybe(share()),
    careerIndemnityPoints: maybe(quantity({ decimals: 2, atMost: 2000 })),
    differentialIndemnity: maybe(quantity({ decimals: 2, atMost: 100000 })),
  };
}

/** The schema of the parts of a month. */
export const partsSchema: () => Schema<readonly PayPart[]> = /* @__PURE__ */ lazy(() =>
  list(periodSchema<PayPart>({ ...termsFields(), hours: maybe(hoursSchema()) }), 31),
);
