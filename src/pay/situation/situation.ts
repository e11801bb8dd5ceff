import type { FunctionalBonus } from "../../catalogue/index.js";
import type {
  AllowanceRate,
  ComplementDue,
  Entitlements,
  SegurDue,
} from "../../entitlement/index.js";
import type { Day, Decimal, Label, Month } from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import type { Position } from "../../job/index.js";
import type {
  Establishment,
  EstablishmentKind,
  EstablishmentPlace,
  LawAsked,
  LawOn,
  Regime,
} from "../../law/index.js";
import type { YearsInForce } from "../../seniority/index.js";
import type { AppliedReading, Expression, Figure, Step } from "../../working/index.js";
import type { DutiesOfMonth } from "../request/medical-duties.js";
import type { LineCode } from "./line-codes.js";
import type { PayLine, PayWarning } from "./pay-slip.js";

/** The constraints of the month, as numbers. */
export interface SituationConstraints {
  readonly nights?: Decimal | undefined;
  readonly workedNights?: Decimal | undefined;
  readonly sundayHolidayHours?: Decimal | undefined;
  readonly internat?: "5" | "3" | undefined;
  readonly particular: boolean;
  /** Of the hours of Sundays and holidays, those of a holiday that falls on a Sunday. */
  readonly sundayOnHolidayHours?: Decimal | undefined;
  /** Points, for full time. */
  readonly replacementDifferential?: Decimal | undefined;
}

/** The facts that fix the rate of a bonus paid with the month. */
export interface SituationMonthlyBonus {
  /** Whether the quarterly holidays are in force. */
  readonly quarterlyHolidays: boolean;
  /** Whether a member of the medical body was reclassified on 1 July 2003 (reading R24). */
  readonly reclassified: boolean;
}

/** A job that a career holds, and a month does not pay. */
export interface OtherJob {
  /** Its name. */
  readonly id: string;
  /** The day on which it is held. */
  readonly on: Day;
  /** Whether it is held from that day on only, inside the month. */
  readonly moved: boolean;
}

/** The terms that the provisional year compares. */
export interface ProvisionalYear {
  /** Euros: the pay of the former scheme. */
  readonly oldPay: Decimal;
  /**
   * The position of the definitive reclassement, where a provisional coefficient is paid meanwhile.
   */
  readonly definitive: Position;
}

/** The part of a month that is paid. */
export interface PaidTime {
  /** The time paid. */
  readonly paid: Figure;
  /** The time of the whole month. */
  readonly whole: Figure;
  /** The readings by which it is counted, where another choice counts otherwise (R170, R272). */
  readonly readings: readonly AppliedReading[];
}

/** The elements that special pay adds to a month. */
export interface MonthExtras {
  /** Points, for full time: the coefficient of whoever is replaced, less one's own. */
  readonly replacementPoints?: Expression;
  /** Whom somebody replaces, since December 2012. */
  readonly replaced?: Replaced;
  /** Percentages of the base salary. */
  readonly allowances: readonly AllowanceRate[];
  readonly housingNotProvided: boolean;
  readonly medicalDuties?: DutiesOfMonth;
}

/** The Ségur family of a month. */
export interface MonthSegur {
  readonly due: readonly SegurDue[];
  /** Share of the time spent in a structure that the texts name. */
  readonly share?: Expression;
  /** Euros, gross: the indemnity of emergency services. */
  readonly emergency?: Decimal;
  /** Euros, gross: the doctors' share of the local envelope. */
  readonly doctors?: Decimal;
}

/** Percentages of the payslip. */
export interface StatedPercentages {
  /** Percent of seniority. */
  readonly seniority?: Decimal | undefined;
  /** Percent of technicité. */
  readonly technicity?: Decimal | undefined;
}

/** Points, and the steps that work them out, where they are worked out. */
export interface WorkedPoints {
  readonly points: Decimal;
  readonly steps: readonly Step[];
}

/** Whoever is replaced, since December 2012. */
export interface Replaced {
  /** Points: the conventional coefficient. */
  readonly coefficient: Expression;
  /** Whether the replacement is effective and total. */
  readonly effective: boolean;
  readonly functionalBonuses: readonly FunctionalBonus[];
}

/** A request once resolved: everything that the rules need, nothing left to look up or to check. */
export interface Situation {
  readonly reference?: string | undefined;
  readonly month: Month;
  /** The first day of the month: dated figures are those of that day. */
  readonly day: Day;
  /** The law of the month. */
  readonly law: LawOn;
  /** Which acts count, as asked. */
  readonly lawAsked: LawAsked;
  readonly position: Position;
  readonly complements: readonly ComplementDue[];
  readonly functionalBonuses: readonly FunctionalBonus[];
  /** Why each of these is there, by id, where facts decided. */
  readonly reasons?: ReadonlyMap<string, Label> | undefined;
  /** The entitlements decided by the facts, where facts were given. */
  readonly entitlements?: Entitlements | undefined;
  /** Euros per point. */
  readonly pointValue: Figure;
  /** Fraction of full time. */
  readonly workingTime: Expression;
  /** The text that governs the month. */
  readonly regime: Regime;
  /**
   * Percentages as the payslip prints them, where they are given instead of years or of a career.
   */
  readonly statedRates?: StatedPercentages | undefined;
  /** Completed years on the first day of the month. */
  readonly seniorityYears?: Decimal | undefined;
  /** Completed years that count for the cadre majoration. */
  readonly cadreYears?: Decimal | undefined;
  /** The career in force in the month, where it is given instead of the years. */
  readonly career?: YearsInForce | undefined;
  readonly constraints: SituationConstraints;
  /** Points, for full time. */
  readonly directorPoints?: Decimal | undefined;
  /** Points, for full time. */
  readonly bonificationPoints?: Decimal | undefined;
  /** Points, for full time. */
  readonly careerIndemnityPoints?: Decimal | undefined;
  /** Euros. */
  readonly differentialIndemnity?: Decimal | undefined;
  /** The points of a promotion since December 2012, for full time. */
  readonly promotion?: WorkedPoints | undefined;
  /** Euros. */
  readonly benefitsInKind?: Decimal | undefined;
  /** Euros. */
  readonly statusDifferential?: Decimal | undefined;
  /**
   * The provisional year of staff reclassified on 1 July 2003 (art. 7); absent once the
   * reclassement is definitive.
   */
  readonly provisional?: ProvisionalYear | undefined;
  /** Whether the reclassement is provisional in the month: half of the career indemnity is paid. */
  readonly isProvisional?: boolean | undefined;
  /** The other job that the career holds on a day of the month. */
  readonly otherJob?: OtherJob | undefined;
  /** Whether the floor of the provisional year may be due, and nothing tells the former pay. */
  readonly floorUntold?: boolean | undefined;
  /** Asked for with the month. */
  readonly monthlyBonus?: SituationMonthlyBonus | undefined;
  /** The part of the month that is paid; absent where it is paid whole. */
  readonly presence?: PaidTime | undefined;
  /** The elements that special pay adds to the month. */
  readonly extras?: MonthExtras | undefined;
  /** The lines in euros that enter no base. */
  readonly segur?: MonthSegur | undefined;
  readonly warnings?: readonly PayWarning[] | undefined;
  /** The kinds of the establishment; none where it is not told. */
  readonly establishmentKinds: readonly EstablishmentKind[];
  /** Where it stands. */
  readonly place: EstablishmentPlace;
  /** The establishment, as far as the request tells it. */
  readonly establishment: Establishment;
  /** Share of full time spent on prisoners. */
  readonly prisonCare?: Expression | undefined;
  /** Share of full time spent as assistant de soins en gérontologie. */
  readonly gerontologyCare?: Expression | undefined;
  /** Euros. */
  readonly keptSpecialDuty?: Decimal | undefined;
  /** Euros an hour: the statutory minimum, where the month has one. */
  readonly smic?: Figure | undefined;
  /** The lines of the month worked out without the complement to the minimum, where they count. */
  readonly withoutMinimum?: ReadonlyMap<LineCode, PayLine> | undefined;
  /** Whether a complement that comes to nothing has a line all the same. */
  readonly everyLine?: boolean | undefined;
  readonly readings: ReadingChoices | undefined;
  /** Where amounts are rounded: each line, or once on the total (R1). */
  readonly rounding: AppliedReading;
  /** Decimals that each line keeps; undefined when only the total is rounded. */
  readonly decimals: number | undefined;
}
