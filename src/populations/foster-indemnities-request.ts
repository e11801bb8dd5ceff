import { type DecimalInput, lazy, type Month } from "../exact/index.js";
import { maybe, month, quantity, record, type Schema } from "../intake/index.js";
import { type ActDays, type LawAsked, lawFields } from "../law/index.js";

/** The upkeep of the children placed. */
export interface FosterUpkeep {
  /** Days of the month on which they are there. Whole number. */
  readonly days: DecimalInput;
  /** Children placed. Whole number. */
  readonly children: DecimalInput;
  /** Euros: the minimum garanti of the month, which this library does not hold. Two decimals. */
  readonly minimumGuaranteed: DecimalInput;
}

/**
 * The indemnities of an assistant familial beside the pay of the month; one of the three at least.
 */
export interface FosterIndemnitiesRequest {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /**
   * Days without a child, after three months of service and for four months at most. Whole number.
   */
  readonly waitingDays?: DecimalInput;
  /** The upkeep of the children. */
  readonly upkeep?: FosterUpkeep;
  /** Euros: the pay of the last twelve months, where a child is kept during the leave. */
  readonly payBeforeLeave?: DecimalInput;
  /** Euros: the hourly statutory minimum, instead of the dated table. */
  readonly smic?: DecimalInput;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

const days = (): Schema<DecimalInput> => quantity({ decimals: 0, atMost: 31 });

/** The schema of what is due to an assistant familial beside the pay. */
export const fosterIndemnitiesSchema: () => Schema<FosterIndemnitiesRequest> = /* @__PURE__ */ lazy(
  () =>
    record<FosterIndemnitiesRequest>({
      month: month(),
      waitingDays: maybe(days()),
      upkeep: maybe(
        record<FosterUpkeep>({
          days: days(),
          children: quantity({ decimals: 0, atMost: 100 }),
          minimumGuaranteed: quantity({ moreThan: 0, decimals: 2, atMost: 100 }),
        }),
      ),
      payBeforeLeave: maybe(quantity({ decimals: 2, atMost: 1000000 })),
      smic: maybe(quantity({ moreThan: 0, decimals: 2, atMost: 1000 })),
      ...lawFields(),
    }),
);
