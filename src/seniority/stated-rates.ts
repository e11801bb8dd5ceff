import type { Day, DecimalInput } from "../exact/index.js";
import { day, maybe, quantity, record, type Schema } from "../intake/index.js";

/** Percentages as a payslip prints them, and the days on which they were reached. */
export interface StatedRates {
  /** Percent of seniority. */
  readonly seniorityRate?: DecimalInput;
  /** The day on which it was reached. */
  readonly seniorityRateSince?: Day;
  /** Percent of the majoration, of technicité from December 2012 on; of a cadre only. */
  readonly technicityRate?: DecimalInput;
  /** The day on which it was reached. */
  readonly technicityRateSince?: Day;
}

/**
 * The percentages that a payslip showed on a day: they go on from there, whatever the career was
 * before.
 *
 * @article RP-22.1
 * @article 2014-02-1
 */
export interface HeldRates extends StatedRates {
  /** The day on which they were held. */
  readonly on: Day;
}

/**
 * The shares that an employer takes over at hiring where it gives more than 30 %, from 1 June 2014
 * on.
 *
 * @article 2014-01-08.03.2
 */
export interface TakingOver {
  /** Percent of the professional experience, for seniority. */
  readonly seniority?: DecimalInput;
  /** Percent of the services of the same nature, for technicité. */
  readonly technicity?: DecimalInput;
}

/**
 * The completed years at which an employer gives each level of technicité, where sooner than the
 * text.
 */
export interface TechnicitySteps {
  /** Of a junior; the text says 3. */
  readonly junior?: DecimalInput;
  /** Of a confirmé; the text says 8. */
  readonly confirme?: DecimalInput;
  /** Of a senior; the text says 13. */
  readonly senior?: DecimalInput;
  /** Of an expert; the text says 19. */
  readonly expert?: DecimalInput;
}

/** The names of percentages as a payslip prints them, and of the days they were reached on. */
export const statedKeys: readonly (keyof StatedRates)[] = [
  "seniorityRate",
  "seniorityRateSince",
  "technicityRate",
  "technicityRateSince",
];

/** The schemas of percentages as a payslip prints them. */
export function statedRatesShape(): { readonly [K in keyof StatedRates]-?: Schema } {
  const rate = quantity({ atMost: 100, decimals: 2 });
  return {
    seniorityRate: maybe(rate),
    seniorityRateSince: maybe(day()),
    technicityRate: maybe(rate),
    technicityRateSince: maybe(day()),
  };
}

/** The schema of what the employer takes over at hiring. */
export function takingOverSchema(): Schema<TakingOver> {
  const share = quantity({ atMost: 100, decimals: 2 });
  return record<TakingOver>({ seniority: maybe(share), technicity: maybe(share) });
}

/** The schema of the years at which an employer gives each level. */
export function technicityStepsSchema(): Schema<TechnicitySteps> {
  const years = maybe(quantity({ decimals: 0, atMost: 80 }));
  return record<TechnicitySteps>({ junior: years, confirme: years, senior: years, expert: years });
}

/** The schema of what a payslip showed on a day. */
export function heldRatesSchema(): Schema<HeldRates> {
  return record<HeldRates>({ on: day(), ...statedRatesShape() });
}
