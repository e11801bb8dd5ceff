import { baseSalary } from "./base-salary.js";
import { cadreMajoration } from "./cadre-majoration.js";
import { careerIndemnity } from "./career-indemnity.js";
import { differentialIndemnity } from "./differential-indemnity.js";
import { extraPoints } from "./extra-points.js";
import { functionalBonus } from "./functional-bonus.js";
import { internat } from "./internat.js";
import type { Rule } from "./line.js";
import { nights } from "./nights.js";
import { particularConstraints } from "./particular-constraints.js";
import { seniorityBonus } from "./seniority-bonus.js";
import { sundaysHolidays } from "./sundays-holidays.js";

/**
 * The rules of monthly pay, in the order in which the agreement applies them.
 *
 * @article Expose-III L.116-128
 */
export const rules: readonly Rule[] = [
  baseSalary,
  seniorityBonus,
  cadreMajoration,
  functionalBonus,
  extraPoints,
  nights,
  sundaysHolidays,
  internat,
  particularConstraints,
  careerIndemnity,
  differentialIndemnity,
];
