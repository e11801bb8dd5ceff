import { unwrap } from "../../intake/index.js";
import { type AgreementOutcome, answered } from "../agreement/working.js";
import { familyLeaveIssues } from "./family-leave-issues.js";
import {
  type FamilyLeave,
  type FamilyLeaveRequest,
  familyLeaveSchema,
} from "./family-leave-request.js";
import { grantedDays } from "./granted-days.js";

/**
 * The paid absences for family charges that a cancer centre grants within a yearly ceiling, more
 * for a disabled child, shared by both parents of
 * one centre. The list of conditions is lost from the text: the result says so. Throws `PayError`.
 *
 * @article CLCC-2.3.3.4 L.3379-3385
 * @example familyLeave({ monthsOfService: 20, asked: 5, taken: 9 }).granted // 3
 */
export function familyLeave(request: FamilyLeaveRequest): FamilyLeave {
  return unwrap(safeFamilyLeave(request));
}

/**
 * The same as {@link familyLeave}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeFamilyLeave(request: unknown): AgreementOutcome<FamilyLeave> {
  return answered(
    { schema: familyLeaveSchema(), issuesOf: familyLeaveIssues, resultOf: grantedDays },
    request,
  );
}
