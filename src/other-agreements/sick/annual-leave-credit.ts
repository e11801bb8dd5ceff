import { unwrap } from "../../intake/index.js";
import { type AgreementOutcome, answered } from "../agreement/working.js";
import {
  type AnnualLeaveCredit,
  type AnnualLeaveCreditRequest,
  annualLeaveCreditSchema,
} from "./annual-leave-credit-request.js";
import { creditIssues } from "./credit-issues.js";
import { creditedPeriods } from "./credited-periods.js";

/**
 * The time that counts as work for annual leave: suspensions for an illness that is not
 * occupational, or a commuting accident, once they open the supplement, within four months. What
 * the law counts besides is not worked out. Throws `PayError`.
 *
 * @article CLCC-2.7.1.3.7 L.3439
 * @article CLCC-2.9.1.3.7 L.3449
 * @example
 * annualLeaveCredit({ periods: [{ from: "2003-02-10", until: "2003-07-10", cause: "illness",
 * supplementOpen: true }] }).periods[0].counted.until // "2003-06-10"
 */
export function annualLeaveCredit(request: AnnualLeaveCreditRequest): AnnualLeaveCredit {
  return unwrap(safeAnnualLeaveCredit(request));
}

/**
 * The same as {@link annualLeaveCredit}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeAnnualLeaveCredit(request: unknown): AgreementOutcome<AnnualLeaveCredit> {
  return answered(
    { schema: annualLeaveCreditSchema(), issuesOf: creditIssues, resultOf: creditedPeriods },
    request,
  );
}
