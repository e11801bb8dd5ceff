import type { LineCode } from "../situation/line-codes.js";

/**
 * The lines that do not vary from month to month with the work done: neither nights, Sundays and
 * holidays, internat, contraintes, duties nor overtime (readings R56, R57).
 */
export const steadyLines: readonly LineCode[] = [
  "BASE_SALARY",
  "PROMOTION_INDEMNITY",
  "TECHNICITY",
  "SENIORITY",
  "CADRE_MAJORATION",
  "FUNCTIONAL_BONUS",
  "PRISON_CARE",
  "GERONTOLOGY_CARE",
  "EXTRA_POINTS",
  "REPLACEMENT_DIFFERENTIAL",
  "REPLACEMENT_INDEMNITY",
  "EXTINCTION_ALLOWANCES",
  "TEACHER_HOUSING",
  "CAREER_INDEMNITY",
  "PROVISIONAL_FLOOR",
  "DIFFERENTIAL_INDEMNITY",
  "STATUS_DIFFERENTIAL",
];

/** The indemnities fixed nationally, of which reading R59 says whether 0.925 multiplies them. */
export const nationalIndemnities: ReadonlySet<LineCode> = new Set([
  "CAREER_INDEMNITY",
  "DIFFERENTIAL_INDEMNITY",
]);
