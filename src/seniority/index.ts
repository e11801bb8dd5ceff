/** Years, percentages and careers. It may know the job held, neither its pay nor its catalogue. */

export { careerOn } from "./career-on.js";
export { checkCareer } from "./check-career.js";
export { daysStep } from "./not-counted.js";
export {
  type Timeline,
  careerTimeline,
  safeCareerTimeline,
  timelineOver,
} from "./career-timeline.js";
export { timelineSchema } from "./timeline-schema.js";
export type { Assimilated } from "./assimilated.js";
export {
  type EmployerKind,
  type ServiceTerms,
  type PriorService,
  type SuspensionTerms,
  type Suspension,
  type MandateTerms,
  type Mandate,
  type Promotion,
  type Reclassement,
  type Career,
  reclassementSchema,
  careerShape,
  type DatedCareer,
  datedCareer,
  careerSeen,
  careerSchema,
  type HeldBefore,
  employerKinds,
  heldBeforeSchema,
} from "./career.js";
export type { Clock } from "./clock.js";
export {
  type Seniority,
  computeSeniority,
  safeComputeSeniority,
  seniorityOn,
} from "./compute-seniority.js";
export { senioritySchema } from "./seniority-schema.js";
export type { CountedOnce } from "./credit.js";
export { jobBy, jobLeft } from "./becoming-by.js";
export { heldOn } from "./jobs-held.js";
export type { Percentage, Landmark } from "./landmarks.js";
export type { ServiceTakenOver } from "./prior-service.js";
export type { Standing } from "./standing.js";
export { type StandingName, stepsOfStanding } from "./steps-of-standing.js";
export { type WorkedCareer, workedCareer, type TechnicityStanding } from "./worked-career.js";
export { yearsInForce, safeYearsInForce, yearsThatDecide } from "./years-in-force.js";
export type { MonthPart, YearsInForce } from "./years-of-month.js";
export { yearsLater } from "./years-later.js";
export { yearsInForceSchema } from "./years-in-force-schema.js";
export { type Scale, majorationScale, seniorityScale } from "./scale.js";
export { keptBeside } from "./kept-beside.js";
export { isPossibleRate, possibleRates } from "./is-possible-rate.js";
export { isPromotion } from "./is-promotion.js";
export { movesSinceSwitch } from "./switched-clocks.js";
export { strictTechnicity, tableSeniority, tableTechnicity } from "./table-rates.js";
export {
  type HeldRates,
  type StatedRates,
  statedKeys,
  type TakingOver,
  type TechnicitySteps,
} from "./stated-rates.js";
