/**
 * A request for a month of pay, as the face of the library takes it, as far as the oracle answers.
 */
import type { Career } from "./career.js";
import type { Period } from "./hiring.js";
import type { Law } from "./law.js";
import type { Quantity } from "./number.js";
import type { Presence } from "./presence.js";

export type Given = string | number;

export interface Establishment {
  readonly kind?: string | readonly string[];
  readonly place?: "mainland" | "martinique" | "guadeloupe" | "guyane" | "reunion" | "mayotte";
  readonly publicFunding?: boolean;
  readonly reunionAgreement?: boolean;
  readonly member?: boolean;
}

export interface Segur {
  readonly years?: Given;
  readonly share?: Given;
  readonly homeCare?: "qualified" | "unqualified" | "other";
  readonly emergency?: Given;
  readonly doctors?: Given;
  readonly socioEducational?: boolean;
}

/** What the coefficient of a director is worked out from: millions of euros of a year, a month. */
export interface Calculation {
  readonly charges: string;
  readonly month: string;
}

export interface Duties {
  readonly duties: Readonly<Record<string, Given>>;
  readonly ceiling: "ordinary" | "intense";
}

export interface Request {
  readonly metier:
    | string
    | { readonly extinction: string }
    | { readonly as: string; readonly jobTitle: string }
    | { readonly emploiJeune: string; readonly metier?: string }
    | { readonly director: string; readonly coefficient: Given }
    | { readonly director: string; readonly calculation: Calculation };
  readonly month: string;
  readonly law?: Law;
  readonly actDays?: Readonly<Record<string, string>>;
  readonly establishment?: Establishment;
  readonly population?: string;
  readonly seniority?: Career;
  readonly seniorityYears?: Given;
  readonly cadreYears?: Given;
  readonly seniorityRate?: Given;
  readonly technicityRate?: Given;
  readonly complements?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly functionalBonuses?: readonly string[];
  readonly workingTime?: Quantity;
  readonly pointValue?: Given;
  readonly constraints?: {
    readonly nights?: Given;
    readonly workedNights?: Given;
    readonly sundayHolidayHours?: Given;
    readonly sundayOnHolidayHours?: Given;
    readonly internat?: "5" | "3";
    readonly particular?: boolean;
    readonly replacementDifferential?: Given;
  };
  readonly extraPoints?: { readonly director?: Given; readonly bonification?: Given };
  readonly careerIndemnityPoints?: Given;
  readonly differentialIndemnity?: Given;
  readonly statusDifferential?: Given;
  readonly keptSpecialDuty?: Given;
  readonly promotionPoints?: Given;
  readonly medicalDuties?: Duties;
  readonly benefitsInKind?: Given;
  readonly prisonCare?: Given;
  readonly gerontologyCare?: Given;
  readonly replacement?: {
    readonly metier: string;
    readonly complements?: readonly string[];
    readonly functionalBonuses?: readonly string[];
    readonly effective?: boolean;
  };
  readonly segur?: Segur;
  readonly decentralizedBonus?: { readonly paid: "monthly"; readonly quarterlyHolidays?: boolean };
  readonly readings?: Readonly<Record<string, string>>;
  readonly presence?: Presence | "whole-month";
  readonly parts?: readonly (Period & Partial<Request>)[];
  readonly [other: string]: unknown;
}

export interface Slip {
  readonly lines: Readonly<Record<string, string>>;
  readonly gross: string;
  readonly decentralizedBonus?: string;
  readonly total: string;
}

/** A slip, the code of a refusal, or what the texts leave open. */
export type Answer = Slip | { readonly refused: string } | { readonly unsure: string };
