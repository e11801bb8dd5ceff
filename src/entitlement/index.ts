/** The entitlements due in a position, by name or by facts, and what is still to be asked. */

export {
  type EntitlementQuestion,
  entitlementQuestionSchema,
  entitlements,
  safeEntitlements,
} from "./entitlements.js";
export { complementsDue, functionalBonusesDue } from "./complements-due.js";
export { ficheNotesOf, openTo } from "./fiche-notes-of.js";
export { type Decides, type FactToGather, factsToGather } from "./facts-to-gather.js";
export { factToGatherSchema } from "./fact-to-gather-schema.js";
export { entitlementsOf } from "./entitlements-of.js";
export { accessVerdicts } from "./entitlement.js";
export type {
  Entitlement,
  DecidingFact,
  Granted,
  Refused,
  Undecided,
  Access,
  EntitlementWarning,
  Entitlements,
  ComplementDue,
  EntitlementsDue,
} from "./entitlement.js";
export { entitlementsSchema } from "./entitlements-schema.js";
export {
  type AllowanceAsked,
  type AllowanceRate,
  allowanceRates,
  allowanceIssues,
} from "./allowance-rates.js";
export { entitlementsDue } from "./entitlements-due.js";
export { type SegurAsked, type SegurDue, segurDue } from "./segur-due.js";
