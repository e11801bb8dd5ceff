import { type Day, type Decimal, type Label, lazy, type Span } from "../../exact/index.js";
import {
  amount,
  day,
  type Json,
  labelSchema,
  list,
  many,
  maybe,
  oneOf,
  record,
  type Schema,
  stepSchema,
  string,
  whole,
  worked,
} from "../../intake/index.js";
import { choicesSchema } from "../agreement/chosen.js";
import type { ReadingChoices } from "../agreement/ids.js";
import {
  type AgreementStep,
  type AgreementWarning,
  type AgreementWorking,
  warningsSchema,
} from "../agreement/working.js";
import type { CentreStaff } from "../family/staff.js";
import { causeIds, type SickCause } from "./cause.js";
import { type SickStop, sickStopSchema } from "./sick-stop.js";
import { spanSchema } from "./span-schema.js";

/** Why nothing of a stop is paid. */
export type UnpaidWhy =
  | "before-agreement"
  | "not-sick-leave"
  | "no-security-benefits"
  | "months-of-work"
  | "period-used-up"
  | "waiting-days";

/**
 * The stops of somebody who works for a cancer centre, in order of days: those before count for
 * those after.
 */
export interface SickPayRequest {
  /** Whose they are; an employee who is no practitioner unless told. */
  readonly population?: CentreStaff;
  /** The stops, in order of days. */
  readonly stops: readonly SickStop[];
  /**
   * The day on which the approval letter was received: the agreement is in force from the next
   * month on.
   */
  readonly letterReceived?: Day;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The limit that ends the payment of a stop before the stop ends. */
export type SickLimit = "three-months" | "ninety-days";

/** A stop, what of it is paid, and what the employer adds. */
export interface PaidStop extends Span {
  /** The cause of the absence. */
  readonly cause: SickCause;
  /** That in words. */
  readonly label: Label;
  /** Its rank in the rolling year; absent where its cause does not count. */
  readonly rank?: number;
  /** The day of the stop, counted from 1, from which it is paid. */
  readonly firstPaidDay: number;
  /** Days paid. */
  readonly paidDays: number;
  /** The days paid, from the first to the last; absent where none is. */
  readonly paid?: Span;
  /**
   * Days within these that are not paid: only where the caller reads that days come back one by one
   * (R126).
   */
  readonly unpaidWithin?: readonly Span[];
  /** Euros: the share of gross pay that is maintained. */
  readonly maintained: Decimal;
  /** Euros: what the employer adds to what others pay. */
  readonly allowance: Decimal;
  /** Why nothing is paid, where nothing is. */
  readonly why?: UnpaidWhy;
  /** The limit that ended the payment before the stop. */
  readonly limit?: SickLimit;
  /** Days back at work since a full period was used up, where one was. */
  readonly daysBack?: number;
  /** Why nothing is paid, in words. */
  readonly warnings: readonly AgreementWarning<UnpaidWhy>[];
  /** The working of this stop. */
  readonly steps: readonly AgreementStep[];
}

/** The schema of a stop paid. */
function paidStop(): Schema<Json<PaidStop>> {
  return record<Json<PaidStop>>({
    from: day(),
    until: day(),
    cause: oneOf(causeIds),
    label: labelSchema(),
    rank: maybe(whole()),
    firstPaidDay: whole(),
    paidDays: whole(),
    paid: maybe(spanSchema()),
    unpaidWithin: maybe(many(spanSchema())),
    maintained: amount(),
    allowance: amount(),
    why: maybe(string()),
    limit: maybe(oneOf(["three-months", "ninety-days"])),
    daysBack: maybe(whole()),
    warnings: warningsSchema(),
    steps: many(stepSchema()),
  });
}

/** A note of a result of sick pay. */
export type SickPayNote = "legal-minimum-not-computed" | "letter-not-told";

/** Sick pay, stop by stop, with its working. */
export interface SickPay extends AgreementWorking {
  /** The stops, each with its working; those that prolong another are part of it. */
  readonly stops: readonly PaidStop[];
  /** Euros: what the employer adds in all. */
  readonly total: Decimal;
  /** The further remarks. */
  readonly warnings: readonly AgreementWarning<SickPayNote>[];
}

/** The schema of sick pay. */
export const sickPayResultSchema: () => Schema<Json<SickPay>> = /* @__PURE__ */ lazy(() =>
  worked<SickPay>({ stops: many(paidStop()), total: amount(), warnings: warningsSchema() }),
);

/** The schema of stops of work. */
export const sickPaySchema: () => Schema<SickPayRequest> = /* @__PURE__ */ lazy(() =>
  record<SickPayRequest>({
    population: maybe(oneOf<CentreStaff>(["employee", "practitioner"])),
    stops: list(sickStopSchema()),
    letterReceived: maybe(day()),
    readings: maybe(choicesSchema()),
  }),
);
