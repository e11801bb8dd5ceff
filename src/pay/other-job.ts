import { type Day, monthOf } from "../exact/index.js";
import { type HeldJob, heldId } from "../job/index.js";
import type { YearsInForce } from "../seniority/index.js";
import type { PayRequest } from "./request/pay-request.js";
import type { OtherJob } from "./situation/situation.js";

/**
 * The job that a career holds on the day that decides, or from a day of the month on, where it is
 * not the one that the month pays.
 */
export function otherJob(
  { metier, month, seniority }: Partial<PayRequest>,
  career: YearsInForce | undefined,
): OtherJob | undefined {
  if (career === undefined || metier === undefined) return undefined;
  const { asOf, metier: held } = career.standing;
  const paid = heldId(metier as HeldJob);
  if (heldId(held) !== paid) return { id: heldId(held), on: asOf, moved: false };
  const inMonth = (on: Day): boolean => on > asOf && monthOf(on) === month;
  const move = seniority?.promotions?.find(({ on, to }) => inMonth(on) && heldId(to) !== paid);
  return move && { id: heldId(move.to), on: move.on, moved: true };
}
