import { deputyWarnings, isDeputy, isSpecial } from "../job/index.js";
import { type LawOn, pointWarning } from "../law/index.js";
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
