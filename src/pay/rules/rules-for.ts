import { lazy } from "../../exact/index.js";
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

/** Rules in the order in which they are applied; those of a family stand together. */
type Rules = readonly (Rule | Rules)[];

/** The rules that bear on the lines already there, or whose lines enter no base. */
const onTheWhole: Rules = [
  reducedGross,
  keptSpecialDuty,
  costOfLiving,
  segurLines,
  emergency,
  absence,
];

/**
 * The rules of monthly pay, in the order in which the agreement applies them.
 *
 * @article Expose-III L.116-128
 */
const rulesOf2003: Rules = [
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
  onTheWhole,
];

/** The rules of both beside the salary. */
const besideTheSalary: Rules = [
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
  onTheWhole,
];

/**
 * The rules of the recommendation of 2012, in the order of its text.
 *
 * @article RP-08.01.1
 */
const rulesOf2012: Rules = [
  baseSalary,
  promotionIndemnity,
  minimumSalary,
  technicityInEuros,
  seniorityByTable,
  besideTheSalary,
];

/**
 * The rules of the avenants of 2014, in the order of their text.
 *
 * @article 2014-01-08.01.1
 */
const rulesOf2014: Rules = [
  baseSalary,
  promotionIndemnity,
  minimumSalary,
  technicityInPoints,
  seniorityByTable,
  besideTheSalary,
];

const byRegime = /* @__PURE__ */ lazy(
  (): Readonly<Record<Regime, readonly Rule[]>> => ({
    "2003": inOrder(rulesOf2003),
    rp2012: inOrder(rulesOf2012),
    "2014": inOrder(rulesOf2014),
  }),
);

function inOrder(rules: Rules): readonly Rule[] {
  return rules.flatMap((rule) => (typeof rule === "function" ? [rule] : inOrder(rule)));
}

/** The rules of an assistant maternel, whose pay is one line. */
const assistantMaternelRules: readonly Rule[] = [
  assistantMaternel,
  careerIndemnity,
  differentialIndemnity,
  absence,
];

/** The rules of an assistant familial: annexe X, then what later texts give to everybody. */
const assistantFamilialRules = /* @__PURE__ */ lazy(() =>
  inOrder([fosterCare, fosterConstraints, fosterRest, segurLines, emergency, absence]),
);

/** The rules that pay a position under a text. */
export function rulesFor({ entrusted, fostered }: Position, regime: Regime): readonly Rule[] {
  if (fostered !== undefined) return assistantFamilialRules();
  return entrusted === undefined ? byRegime()[regime] : assistantMaternelRules;
}
