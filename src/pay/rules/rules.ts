import type { Position } from "../../job/index.js";
import type { Regime } from "../../law/index.js";
import { absence } from "./absence.js";
import { assistantMaternel } from "./assistant-maternel.js";
import { baseSalary } from "./base-salary.js";
import { cadreMajoration } from "./cadre-majoration.js";
import { careerIndemnity } from "./career-indemnity.js";
import { costOfLiving } from "./cost-of-living.js";
import { differentialIndemnity } from "./differential-indemnity.js";
import { emergency } from "./emergency.js";
import { extinctionAllowances } from "./extinction-allowances.js";
import { extraPoints } from "./extra-points.js";
import { fosterCare, fosterConstraints, fosterRest } from "./foster-care.js";
import { functionalBonus } from "./functional-bonus.js";
import { gerontologyCare } from "./gerontology-care.js";
import { internat } from "./internat.js";
import { keptSpecialDuty } from "./kept-special-duty.js";
import { medicalDuties } from "./medical-duties.js";
import { minimumOf2009 } from "./minimum-of-2009.js";
import { minimumSalary } from "./minimum-salary.js";
import { nights } from "./nights.js";
import { particularConstraints } from "./particular-constraints.js";
import type { Rule } from "./pay-line.js";
import { prisonCare } from "./prison-care.js";
import { promotionIndemnity } from "./promotion-indemnity.js";
import { provisionalFloor } from "./provisional-floor.js";
import { reducedGross } from "./reduced-gross.js";
import { replacementDifferential } from "./replacement-differential.js";
import { replacementIndemnity } from "./replacement-indemnity.js";
import { segurLines } from "./segur-lines.js";
import { seniorityBonus } from "./seniority-bonus.js";
import { seniorityByTable } from "./seniority-by-table.js";
import { statusDifferential } from "./status-differential.js";
import { sundaysHolidays } from "./sundays-holidays.js";
import { teacherHousing } from "./teacher-housing.js";
import { technicityInEuros, technicityInPoints } from "./technicity.js";

/**
 * The rules of monthly pay, in the order in which the agreement applies them.
 *
 * @article Expose-III L.116-128
 */
export const rules: readonly Rule[] = [
  baseSalary,
  minimumOf2009,
  seniorityBonus,
  cadreMajoration,
  functionalBonus,
  prisonCare,
  gerontologyCare,
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
  reducedGross,
  keptSpecialDuty,
  costOfLiving,
  ...segurLines,
  emergency,
  absence,
];

/**
 * The rules of the recommendation of 2012, in the order of its text.
 *
 * @article RP-08.01.1
 */
const rulesOf2012: readonly Rule[] = [
  baseSalary,
  promotionIndemnity,
  minimumSalary,
  technicityInEuros,
  seniorityByTable,
  ...besideTheSalary(),
];

/**
 * The rules of the avenants of 2014, in the order of their text.
 *
 * @article 2014-01-08.01.1
 */
const rulesOf2014: readonly Rule[] = [
  baseSalary,
  promotionIndemnity,
  minimumSalary,
  technicityInPoints,
  seniorityByTable,
  ...besideTheSalary(),
];

/** What both pay beside the salary. */
function besideTheSalary(): readonly Rule[] {
  return [
    functionalBonus,
    prisonCare,
    gerontologyCare,
    extraPoints,
    medicalDuties,
    replacementIndemnity,
    nights,
    sundaysHolidays,
    internat,
    particularConstraints,
    extinctionAllowances,
    teacherHousing,
    careerIndemnity,
    differentialIndemnity,
    statusDifferential,
    ...onTheWhole(),
  ];
}

/** What bears on the lines already there, or enters no base. */
function onTheWhole(): readonly Rule[] {
  return [reducedGross, keptSpecialDuty, costOfLiving, ...segurLines, emergency, absence];
}

const byRegime: Readonly<Record<Regime, readonly Rule[]>> = {
  "2003": rules,
  rp2012: rulesOf2012,
  "2014": rulesOf2014,
};

/** The rules of an assistant maternel, whose pay is one line. */
const assistantMaternelRules: readonly Rule[] = [
  assistantMaternel,
  careerIndemnity,
  differentialIndemnity,
  absence,
];

/** The rules of an assistant familial, who has no other conventional line. */
const assistantFamilialRules: readonly Rule[] = [
  fosterCare,
  fosterConstraints,
  fosterRest,
  absence,
];

/** The rules that pay a position under a text. */
export function rulesFor({ entrusted, fostered }: Position, regime: Regime): readonly Rule[] {
  if (fostered !== undefined) return assistantFamilialRules;
  return entrusted === undefined ? byRegime[regime] : assistantMaternelRules;
}
