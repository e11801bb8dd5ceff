/** Careers ahead, month by month, under both schemes. */

export {
  type ProjectedCareer,
  type CareerProjection,
  projectCareer,
  safeProjectCareer,
} from "./project-career.js";
export { careerProjectionSchema } from "./career-projection-schema.js";
export type { YearDifference, ProjectedDifference } from "./projected-difference.js";
export type { Milestone } from "./milestones-of.js";
export type { ProjectedYear } from "./worked-years.js";
export {
  type ProjectedJob,
  type ProjectedPromotion,
  type ProjectedSituation,
  type FigureFrom,
  type CareerProjectionRequest,
  projectionSchema,
} from "./projection-request.js";
