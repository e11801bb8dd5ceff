/**
 * The rights on leaving: notice, the retirement allowance, the rest before it, the waiting
 * indemnity.
 */

export {
  type NoticeRequest,
  type Notice,
  noticeResultSchema,
  noticeSchema,
  noticeThreshold,
  safeNoticeThreshold,
} from "./notice-threshold.js";
export {
  type ConventionalAllowance,
  type LegalAllowance,
  type RetirementAllowance,
  retirementAllowanceResultSchema,
  retirementAllowance,
  safeRetirementAllowance,
} from "./retirement-allowance.js";
export {
  type WaitingIndemnityRequest,
  type WaitingIndemnityBase,
  waitingIndemnityBaseResultSchema,
  waitingIndemnitySchema,
  waitingIndemnityBase,
  safeWaitingIndemnityBase,
} from "./waiting-indemnity-base.js";
export type { PaidBeforeLeaving } from "./reference-steps.js";
export {
  type DaysOfYear,
  type EndOfCareerRest,
  type EndOfCareerRestRequest,
  endOfCareerRestResultSchema,
  endOfCareerRest,
  endOfCareerRestSchema,
  safeEndOfCareerRest,
} from "./end-of-career-rest.js";
export {
  type RetirementAllowanceRequest,
  retirementAllowanceSchema,
} from "./retirement-allowance-request.js";
