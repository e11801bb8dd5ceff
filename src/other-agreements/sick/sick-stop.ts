import type { Day, DecimalInput } from "../../exact/index.js";
import {
  day,
  flag,
  maybe,
  oneOf,
  type Period,
  periodSchema,
  quantity,
  record,
  type Schema,
} from "../../intake/index.js";
import { causeIds, type SickCause } from "./cause.js";

/** The benefits that others pay for the paid days of a stop. */
export interface SickBenefits {
  /** Euros: the daily benefits of social security. At most 2 decimals. */
  readonly security?: DecimalInput;
  /** Euros: the benefits of provident schemes. At most 2 decimals. */
  readonly provident?: DecimalInput;
  /**
   * Euros: the part of them that the employer pays for, wanted where the caller reads that it alone
   * is deducted (R129). At most 2 decimals.
   */
  readonly providentByEmployer?: DecimalInput;
  /** Euros: what a liable third party or its insurance pays. At most 2 decimals. */
  readonly thirdParty?: DecimalInput;
  /**
   * Euros: what was withheld from these benefits; it counts only where the caller reads so (R124).
   * At most 2 decimals.
   */
  readonly withheld?: DecimalInput;
}

/** The facts of a stop of work beside its days. */
export interface SickStopFacts {
  /** The cause of the absence. */
  readonly cause: SickCause;
  /**
   * Completed months of effective work in the centre or centres on the first day of absence. Whole
   * number.
   */
  readonly monthsWorked: DecimalInput;
  /** Euros: the monthly gross. At most 2 decimals. */
  readonly monthlyGross: DecimalInput;
  /** Whether social security pays daily benefits; so unless told. */
  readonly securityGranted?: boolean;
  /** The benefits that others pay for the paid days. */
  readonly benefits?: SickBenefits;
  /**
   * The first day in hospital, where it is not the first of the stop; it counts only where the
   * caller reads so (R122).
   */
  readonly hospitalFrom?: Day;
  /**
   * The day on which the months of work are reached, where that is during the stop; it counts only
   * where the caller reads so (R133).
   */
  readonly monthsReachedOn?: Day;
  /**
   * Days worked since the stop before, wanted where the caller reads that they alone count as days
   * back (R127). Whole number.
   */
  readonly daysWorkedBefore?: DecimalInput;
}

/** A stop of work: its days, its cause, what somebody earns and gets. */
export type SickStop = Period & SickStopFacts;

const amount = () => quantity({ decimals: 2, atMost: 1_000_000 });

/** The schema of a stop of work. */
export function sickStopSchema(): Schema<SickStop> {
  return periodSchema<SickStop>({
    cause: oneOf(causeIds),
    monthsWorked: quantity({ decimals: 0, atMost: 960 }),
    monthlyGross: quantity({ decimals: 2, moreThan: 0, atMost: 1_000_000 }),
    securityGranted: maybe(flag()),
    benefits: maybe(
      record<SickBenefits>({
        security: maybe(amount()),
        provident: maybe(amount()),
        providentByEmployer: maybe(amount()),
        thirdParty: maybe(amount()),
        withheld: maybe(amount()),
      }),
    ),
    hospitalFrom: maybe(day()),
    monthsReachedOn: maybe(day()),
    daysWorkedBefore: maybe(quantity({ decimals: 0, atMost: 10_000 })),
  });
}
