/** What working time bounds: the ceiling of overtime. */

export {
  type OvertimeCeilingRequest,
  type OvertimeCeiling,
  overtimeCeilingSchema,
  overtimeCeiling,
  safeOvertimeCeiling,
} from "./overtime-ceiling.js";
