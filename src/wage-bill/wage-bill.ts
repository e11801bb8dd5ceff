import type { Decimal, Label, Month } from "../exact/index.js";
import type { ActId, Dataset } from "../ids/index.js";
import type { PointWarning } from "../law/index.js";
import type { Assumption, LineCode } from "../pay/index.js";
import type { AppliedReading } from "../working/index.js";

/**
 * Why a bill moves: the point, the statutory minimum, seniority, technicité (the majoration before
 * December 2012), acts, promotions and other moves, hires, departures.
 */
export type BillCause = (typeof billCauses)[number];

const causes = [
  "point",
  "smic",
  "seniority",
  "technicity",
  "acts",
  "moves",
  "hires",
  "departures",
] as const;

/** The causes, in the order in which a change is shared between them. */
export const billCauses: typeof causes = /* @__PURE__ */ Object.freeze(causes);

/** The cost of a métier. */
export interface BillOfMetier {
  /** Its id, or the name of the job. */
  readonly id: string;
  /** Its French title. */
  readonly label: string;
  /** How many people hold it; over a year, how many months of pay it stands for. */
  readonly slips: number;
  /** Euros. */
  readonly total: Decimal;
}

/** The total of a line of the slips. */
export interface BillOfLine {
  /**
   * The line; `DECENTRALIZED_BONUS` where it is monthly, `ROUNDING` where only totals are rounded.
   */
  readonly code: LineCode | "DECENTRALIZED_BONUS" | "ROUNDING";
  /** Euros. */
  readonly total: Decimal;
}

/** The movement of the wage bill for one reason since the first month. */
export interface BillOfCause {
  /** The reason. */
  readonly cause: BillCause;
  /** Euros. */
  readonly total: Decimal;
}

interface BillOfPeriod {
  /** How many slips are added up. */
  readonly slips: number;
  /** Euros: the sum of the slips, decentralized bonus included where it is monthly. */
  readonly total: Decimal;
  /** By métier, the largest first. */
  readonly metiers: readonly BillOfMetier[];
  /** By line, the largest first. */
  readonly lines: readonly BillOfLine[];
  /**
   * By cause, since the first month: with what the first month costs, month after month, they make
   * the total.
   */
  readonly causes: readonly BillOfCause[];
}

/** A month of a bill. */
export interface BillMonth extends BillOfPeriod {
  /** The month. */
  readonly month: Month;
}

/** The months of a civil year of a bill. */
export interface BillYear extends BillOfPeriod {
  /** The year. */
  readonly year: number;
  /** How many of its months are in the bill. */
  readonly months: number;
}

/** The subjects of assumptions about a bill, beside those about its months. */
export const assumedOfBill = [
  "years-reached",
  "rates-given",
  "suspensions",
  "never-paid",
  "same-reference",
] as const;

/** An assumption made where the request is silent. */
export interface BillAssumption {
  /** Its subject. */
  readonly about: (typeof assumedOfBill)[number] | Assumption["about"];
  /** The act of which the day of knowledge was not found. */
  readonly act?: ActId;
  /** Of how many people. */
  readonly people: number;
  /** The assumption made, in both languages. */
  readonly label: Label;
}

/** A warning about the terms of a bill, which everybody shares. */
export type BillWarning = PointWarning;

/** A wage bill. */
export interface WageBill {
  /** First month. */
  readonly from: Month;
  /** Last month, counted. */
  readonly to: Month;
  /** How many people are paid, in one month at least. */
  readonly people: number;
  /** Month by month. */
  readonly months: readonly BillMonth[];
  /** Year by year. */
  readonly years: readonly BillYear[];
  /** Euros: what the months come to. */
  readonly total: Decimal;
  /** The assumptions made; absent where there is none. */
  readonly assumed?: readonly BillAssumption[];
  /** The warnings about a point value given; absent where there is none. */
  readonly warnings?: readonly BillWarning[];
  /** The readings of ambiguous texts that the slips rest on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/** The other terms less the first; negative where the first cost more. */
export interface BillDifference {
  /** Month by month. */
  readonly months: readonly BillMonthDifference[];
  /** Year by year. */
  readonly years: readonly BillYearDifference[];
  /** Euros: over all the months. */
  readonly total: Decimal;
}

/** The difference that other terms make in a month. */
export interface BillMonthDifference {
  /** Which month. */
  readonly month: Month;
  /** Euros. */
  readonly total: Decimal;
}

/** The difference that other terms make in a year. */
export interface BillYearDifference {
  /** Which year. */
  readonly year: number;
  /** Euros. */
  readonly total: Decimal;
}

/** A wage bill, and the same under other terms where they are given. */
export interface ComparedWageBill extends WageBill {
  /** The same people under the other terms. */
  readonly comparedWith?: WageBill;
  /** The difference that the other terms make. */
  readonly difference?: BillDifference;
}
