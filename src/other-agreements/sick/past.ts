import type { Day, Span } from "../../exact/index.js";
import { reading } from "../agreement/chosen.js";
import { countOf } from "../agreement/figures.js";
import type { ReadingChoices } from "../agreement/ids.js";
import { daysBackBefore } from "./days-back.js";
import type { MergedStop } from "./merged-stops.js";
import type { PaidDays } from "./paid-days.js";
import type { UnpaidWhy } from "./sick-pay-request.js";

/** The state that the stops before leave behind them. */
export interface Past {
  readonly stops: readonly MergedStop[];
  /** The days paid, in their order. */
  readonly paid: readonly Span[];
  /** The day after the last paid day of a full period that is used up. */
  readonly usedUpOn?: Day;
}

/**
 * The days back at work since a full period was used up, where one was; and whether they are too
 * few.
 */
export interface Back {
  readonly days?: number;
  readonly why?: UnpaidWhy;
}

/**
 * A new full period opens after so many days back; the rolling year alone decides where the caller
 * reads so (R126).
 */
export function sinceUsedUp(
  stop: MergedStop,
  { stops, usedUpOn }: Past,
  readings: ReadingChoices | undefined,
): Back {
  if (usedUpOn === undefined || reading(readings, "R126").choice === "rolling-year") return {};
  const days = daysBackBefore(stop, usedUpOn, stops, readings);
  return days < countOf("sickDaysBack", "days") ? { days, why: "period-used-up" } : { days };
}

/** The state that a stop leaves behind it. */
export function pastAfter(stop: MergedStop, days: PaidDays, past: Past, back: Back): Past {
  const { usedUpOn, ...before } = past;
  const last = days.paid.at(-1);
  const still = back.why === undefined ? undefined : usedUpOn;
  const now = days.usedUp && last !== undefined ? last.until : still;
  return {
    ...before,
    stops: [...past.stops, stop],
    paid: [...past.paid, ...days.paid],
    ...(now === undefined ? {} : { usedUpOn: now }),
  };
}
