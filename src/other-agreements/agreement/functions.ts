/** The functions that answer a request. */
export type AgreementFunction =
  | "annualLeaveCredit"
  | "effectiveFrom"
  | "familyLeave"
  | "generalIncreaseRate"
  | "generalIncreases"
  | "paternityLeave"
  | "paternityNetPay"
  | "providentScheme"
  | "sickPay"
  | "trainingBudget"
  | "trainingLeave"
  | "trainingRequests"
  | "trainingUnit"
  | "weddingLeave";
