/**
 * The job held, in its eight shapes, and the position that it gives; this wing may know the
 * catalogue, no request.
 */

export {
  type ExtinctionJob,
  type AssimilatedJob,
  type QualifiedEmploiJeune,
  type UnqualifiedEmploiJeune,
  type Job,
  metierIdSchema,
  jobSchema,
} from "./job.js";
export type { Position } from "./position.js";
export { type PaidAs, paidAsSchema } from "./paid-as.js";
export { positionOf } from "./position-of.js";
export { knownJob } from "./known-job.js";
export {
  type AssistantFamilialJob,
  type Fostered,
  fosteredIssues,
} from "./assistant-familial-job.js";
export type { AssistantMaternelJob } from "./assistant-maternel-job.js";
export {
  type DirectorCalculation,
  type PaidDirector,
  directorTitles,
  isDeputy,
} from "./paid-director.js";
export { type SpecialJob, type PaidJob, paidJobSchema, isSpecial } from "./paid-job.js";
export {
  type TrainingArticle,
  type TrainingJob,
  trainingFields,
  seedOf,
  bonusesArticle,
} from "./training-job.js";
export { type DirectorJob, type HeldJob, heldJobSchema, heldId, cadreOf } from "./held-job.js";
export {
  type Entrusted,
  entrustedFields,
  situationPrinted,
  entrustedIssues,
} from "./entrusted.js";
export {
  type QuantifiedObjective,
  type Charges,
  chargesFields,
  coefficientSteps,
} from "./charges.js";
export { type DirectorWarning, deputyWarnings } from "./director-warning.js";
export { directorWarningSchema } from "./director-warning-schema.js";
export { type PayField, articleAgainst } from "./pay-field.js";
export { metierPosition, positionMet, stagedPosition } from "./metier-position.js";
export { type CalledJob, searchJobs } from "./search-jobs.js";
export { calledJobSchema } from "./called-job-schema.js";
