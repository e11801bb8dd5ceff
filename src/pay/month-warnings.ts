import type { DecimalInput, Month } from "../exact/index.js";
import { deputyWarnings, isDeputy, isSpecial } from "../job/index.js";
import { circulatingPoint, type LawOn } from "../law/index.js";
import type { PayRequest } from "./request/pay-request.js";
import type { PayWarning } from "./situation/pay-slip.js";

/**
 * The warnings on what is exceptional in a month, without being forbidden: a deputy under 100 beds,
 * a point value that circulates and comes from no text.
 */
export function monthWarnings(
  { metier: job, month, pointValue }: Partial<PayRequest>,
  law: LawOn,
): readonly PayWarning[] | undefined {
  const warnings: PayWarning[] = [];
  if (isSpecial(job) && "director" in job && isDeputy(job)) {
    warnings.push(...deputyWarnings(job.beds, law));
  }
  const ofPoint = month && pointValue && pointWarning(month, pointValue);
  if (ofPoint) warnings.push(ofPoint);
  return warnings.length === 0 ? undefined : warnings;
}

/** The warning about a point value that circulates for a month and comes from no text. */
export function pointWarning(month: Month, given: DecimalInput): PayWarning | undefined {
  const message = circulatingPoint(month, given);
  return message && { code: "point-value-of-no-text", message, article: "08.01.1" };
}
