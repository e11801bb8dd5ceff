import type { Position } from "../../job/index.js";
import { absence } from "./absence.js";
import { assistantMaternel } from "./assistant-maternel.js";
import { baseSalary } from "./base-salary.js";
import { cadreMajoration } from "./cadre-majoration.js";
import { careerIndemnity } from "./career-indemnity.js";
import { differentialIndemnity } from "./differential-indemnity.js";
import { emergency } from "./emergency.js";
import { extinctionAllowances } from "./extinction-allowances.js";
import { extraPoints } from "./extra-points.js";
import { functionalBonus } from "./functional-bonus.js";
import { internat } from "./internat.js";
import { medicalDuties } from "./medical-duties.js";
import { nights } from "./nights.js";
import { particularConstraints } from "./particular-constraints.js";
import type { Rule } from "./pay-line.js";
import { provisionalFloor } from "./provisional-floor.js";
import { replacementDifferential } from "./replacement-differential.js";
import { segurLines } from "./segur-lines.js";
import { seniorityBonus } from "./seniority-bonus.js";
import { sundaysHolidays } from "./sundays-holidays.js";
import { teacherHousing } from "./teacher-housing.js";

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
  medicalDuties,
  replacementDifferential,
  nights,
  sundaysHolidays,
  internat,
  particularConstraints,
  extinctionAllowances,
  teacherHousing,
  careerIndemnity,
  provisionalFloor,
  differentialIndemnity,
  ...segurLines,
  emergency,
  absence,
];

/** The rules of an assistant maternel, whose pay is one line. */
const assistantMaternelRules: readonly Rule[] = [
  assistantMaternel,
  careerIndemnity,
  differentialIndemnity,
  absence,
];

/** The rules that pay a position. */
export function rulesFor({ entrusted }: Position): readonly Rule[] {
  return entrusted === undefined ? rules : assistantMaternelRules;
}
