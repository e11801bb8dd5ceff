import type { Entitlements } from "../../entitlement/index.js";
import type { Day, Decimal, Label, Month } from "../../exact/index.js";
import type { ArticleId, Dataset } from "../../ids/index.js";
import type { DirectorWarning, PaidAs } from "../../job/index.js";
import type { SegurCode } from "../../law/index.js";
import type { AppliedReading, Step } from "../../working/index.js";

/** The lines of a slip, in this order. */
export type LineCode =
  | "ASSISTANT_MATERNEL"
  | "BASE_SALARY"
  | "PROMOTION_INDEMNITY"
  | "MINIMUM_SALARY"
  | "TECHNICITY"
  | "SENIORITY"
  | "CADRE_MAJORATION"
  | "FUNCTIONAL_BONUS"
  | "EXTRA_POINTS"
  | "MEDICAL_DUTIES"
  | "REPLACEMENT_DIFFERENTIAL"
  | "REPLACEMENT_INDEMNITY"
  | "NIGHTS"
  | "SUNDAYS_HOLIDAYS"
  | "INTERNAT"
  | "PARTICULAR_CONSTRAINTS"
  | "EXTINCTION_ALLOWANCES"
  | "TEACHER_HOUSING"
  | "CAREER_INDEMNITY"
  | "PROVISIONAL_FLOOR"
  | "DIFFERENTIAL_INDEMNITY"
  | "STATUS_DIFFERENTIAL"
  | SegurCode
  | "EMERGENCY"
  | "ABSENCE";

/** One line of a slip. */
export interface PayLine {
  /** Which line it is. */
  readonly code: LineCode;
  /** What it is called, in both languages. */
  readonly label: Label;
  /**
   * The part of the month that it belongs to, where the month is cut; absent of what is counted by
   * the piece.
   */
  readonly part?: number;
  /** Points paid, for full time. */
  readonly points?: Decimal | undefined;
  /** What the points or the rate apply to: euros per point, or euros. */
  readonly base: Decimal;
  /** Percent. */
  readonly rate?: Decimal | undefined;
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
  /** Euros, unrounded. */
  readonly exact: Decimal;
  /** The texts that it rests on. */
  readonly articles: readonly ArticleId[];
  /** The working: the last step is the amount. */
  readonly steps: readonly Step[];
}

/** A decentralized bonus paid with the month. */
export interface MonthlyBonusLine {
  /** Percent. */
  readonly rate: Decimal;
  /** Euros: the gross. */
  readonly base: Decimal;
  /** Euros, rounded to the cent, halves up. */
  readonly amount: Decimal;
  /** The texts that it rests on. */
  readonly articles: readonly ArticleId[];
  /** The working, step by step. */
  readonly steps: readonly Step[];
}

/** A part of a month that is cut. */
export interface PaidPart {
  /** 1 for the first. */
  readonly number: number;
  /** First day. */
  readonly from: Day;
  /** Last day, counted. */
  readonly lastDay: Day;
  /** What the person is paid as. */
  readonly metier: PaidAs;
  /** The time paid, as reading R170 counts it. */
  readonly paid: Decimal;
  /** The time of the whole month, counted alike. */
  readonly whole: Decimal;
}

/** One month of one person's pay, with its working. */
export interface PaySlip {
  /** The reference that the request gave. */
  readonly reference?: string;
  /** The month paid. */
  readonly month: Month;
  /** What the person is paid as; in the last part, where the month is cut. */
  readonly metier: PaidAs;
  /** What the text makes exceptional without forbidding it; absent when there is nothing to say. */
  readonly warnings?: readonly DirectorWarning[];
  /** The parts of the month, where it is cut. */
  readonly parts?: readonly PaidPart[];
  /** The lines, in the order in which the agreement applies its rules. */
  readonly lines: readonly PayLine[];
  /** Euros: the sum of the lines. */
  readonly gross: Decimal;
  /**
   * Euros: the gross that the decentralized bonus is worked out on, where lines are left out of it.
   */
  readonly bonusBase?: Decimal;
  /** Present when it is paid monthly. */
  readonly decentralizedBonus?: MonthlyBonusLine;
  /** Euros: the gross and the decentralized bonus. */
  readonly total: Decimal;
  /** The working of the gross and of the total. */
  readonly steps: readonly Step[];
  /**
   * What the facts decided, where facts were given: why each complement is there, what is refused,
   * unused or still open.
   */
  readonly entitlements?: Entitlements;
  /** The readings of ambiguous texts that the slip rests on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}
