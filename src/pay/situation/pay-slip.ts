import type { Entitlements } from "../../entitlement/index.js";
import type { Day, Decimal, Label, Month } from "../../exact/index.js";
import type { ActId, ArticleId, Dataset } from "../../ids/index.js";
import type { DirectorWarning, PaidAs } from "../../job/index.js";
import type { LawAsked, PointWarning, Regime } from "../../law/index.js";
import type { AppliedReading, Step } from "../../working/index.js";
import type { LineCode } from "./line-codes.js";

/** One line of a slip. */
export interface PayLine {
  /** Which line it is. */
  readonly code: LineCode;
  /** Its name, in both languages. */
  readonly label: Label;
  /**
   * The part of the month that it belongs to, where the month is cut; absent of what is counted by
   * the piece.
   */
  readonly part?: number;
  /** Points paid, for full time. */
  readonly points?: Decimal | undefined;
  /** The base to which the points or the rate apply: euros per point, or euros. */
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

/** The law that a result was worked out by. */
export interface LawOfResult {
  /** The text that governs the month. */
  readonly regime: Regime;
  /** The law asked for: which acts count. */
  readonly as: LawAsked;
  /**
   * The acts later than the avenant n° 2002-02 that set a figure or a rule of this result, each
   * once, in the order of their effect.
   */
  readonly acts: readonly ActId[];
}

/** Something that the result says without being refused. */
export type PayWarning =
  | DirectorWarning
  | PointWarning
  | {
      /** The pay that counts is under the statutory minimum, and no rule of the month raises it. */
      readonly code: "below-statutory-minimum";
      /** Euros: what is missing in the month, or in what is paid of it. */
      readonly missing: Decimal;
      /** Its wording, in both languages. */
      readonly message: Label;
      /** The text that says so. */
      readonly article: ArticleId;
    };

/** The subjects of assumptions about a month. */
export const assumedOfMonth = [
  "establishment",
  "known-day",
  "provisional-year",
  "job",
  "years-alone",
] as const;

/** An assumption made where the request is silent. */
export interface Assumption {
  /** Its subject. */
  readonly about: (typeof assumedOfMonth)[number];
  /** The act of which the day of knowledge was not found. */
  readonly act?: ActId;
  /** The assumption made, in both languages. */
  readonly label: Label;
}

/** A part of a month that is cut. */
export interface PaidPart {
  /** 1 for the first. */
  readonly number: number;
  /** First day. */
  readonly from: Day;
  /** Last day, counted. */
  readonly lastDay: Day;
  /** The job for which the person is paid. */
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
  /** The job for which the person is paid; that of the last part, where the month is cut. */
  readonly metier: PaidAs;
  /** The warnings of the slip, none of which refuses it; absent when there is none. */
  readonly warnings?: readonly PayWarning[];
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
   * The entitlements decided by the facts, where facts were given: why each complement is there,
   * what is refused, unused or still open.
   */
  readonly entitlements?: Entitlements;
  /** The readings of ambiguous texts that the slip rests on. */
  readonly readings: readonly AppliedReading[];
  /** The law that it was worked out by. */
  readonly law: LawOfResult;
  /** The assumptions made where the request is silent; absent when there is none. */
  readonly assumed?: readonly Assumption[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}
