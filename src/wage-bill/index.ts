/** The wage bill of an establishment, month by month: the sum of its slips, and why it moves. */

export {
  type BillPerson,
  type BillMove,
  type BillFigure,
  type BillDeparture,
  type BillTerms,
  type WageBillRequest,
  wageBillSchema,
} from "./wage-bill-request.js";
export {
  type BillCause,
  type BillMonthDifference,
  type BillYearDifference,
  billCauses,
  type BillOfMetier,
  type BillOfLine,
  type BillOfCause,
  type BillMonth,
  type BillYear,
  type BillAssumption,
  type WageBill,
  type BillDifference,
  type ComparedWageBill,
} from "./wage-bill.js";
export { comparedWageBillSchema } from "./compared-wage-bill-schema.js";
export { type BillProgress, projectWageBill, safeProjectWageBill } from "./project-wage-bill.js";
export { wageBillRequests } from "./wage-bill-requests.js";
