/**
 * Back pay: what a late act still owes for the months paid without it. It knows months and years
 * of pay, and compares them.
 */

export { type BackPay, type OwedByLine, backPay, safeBackPay } from "./back-pay.js";
export { backPayResultSchema } from "./back-pay-result-schema.js";
export {
  type BackPayRequest,
  type YearlyBonusTerms,
  wholeBackPaySchema,
} from "./back-pay-request.js";
export type { OwedLine, OwedMonth } from "./month-owed.js";
export type { Owed } from "./owed.js";
