import { type Day, decimal } from "../exact/index.js";
import { type HeldJob, heldId, knownJob } from "../job/index.js";
import { isBecoming } from "./becoming-by.js";
import type { Promotion } from "./career.js";

/**
 * Points by which a job is ranked: its reference coefficient on a day, its last one once it has
 * ended, or above all where each has one of his own.
 */
function rankOf(job: HeldJob, day: Day): number {
  const own = knownJob(heldId(job))?.coefficients.findLast(
    ([from, value]) => from <= day && value !== "end",
  );
  return own === undefined ? Number.POSITIVE_INFINITY : decimal(own[1]).toNumber();
}

/**
 * A promotion leads to a métier whose reference coefficient is higher. A director's is his own, and
 * above those of annexe I. What an act makes of a métier that it ends is none.
 *
 * @article RP-08.03.3
 */
export function isPromotion({ from, to, on }: Pick<Promotion, "from" | "to" | "on">): boolean {
  return !isBecoming({ from, to, on }) && rankOf(to, on) > rankOf(from, on);
}
