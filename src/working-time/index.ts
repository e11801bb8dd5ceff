/** The pay for working time: overtime and its former ceiling, public holidays, transfers. */

export {
  type OvertimeCeilingRequest,
  type OvertimeCeiling,
  overtimeCeilingResultSchema,
  overtimeCeilingSchema,
  overtimeCeiling,
  safeOvertimeCeiling,
} from "./overtime-ceiling.js";
export type { NormalLines, NormalPay } from "./normal-hour.js";
export {
  type AcquiredOvertime,
  type OvertimeBand,
  type OvertimePay,
  type OvertimePayRequest,
  overtimePayResultSchema,
  overtimePay,
  overtimePaySchema,
  safeOvertimePay,
} from "./overtime-pay.js";
export {
  type HolidayDue,
  type HolidayPay,
  type HolidayPayRequest,
  holidayPayResultSchema,
  holidayPay,
  holidayPaySchema,
  safeHolidayPay,
} from "./holiday-pay.js";
export {
  safeTransferAllowance,
  type TransferAllowance,
  type TransferAllowanceRequest,
  type TransferResponsibility,
  transferAllowanceResultSchema,
  transferAllowance,
  transferAllowanceSchema,
} from "./transfer-allowance.js";
export type { HolidayPlace, PublicHolidayDay } from "./public-holiday-day.js";
