import type { Complement } from "../../catalogue/index.js";
import type { Decimal } from "../../exact/index.js";
import { reading } from "../../law/index.js";
import {
  type AppliedReading,
  type Expression,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { conventionalCoefficient } from "./base-salary.js";
import {
  amountOf,
  type EarlierLines,
  extraPoints,
  paidExtraPoints,
  paidPoints,
} from "./pay-line.js";

const label = {
  fr: "Base de l'ancienneté et de la majoration spécifique",
  en: "Base of seniority and of the cadre majoration",
};

/**
 * The base of seniority, the step that makes it where it is not the base salary, and the readings
 * it rests on.
 */
export interface SeniorityBase {
  readonly expression: Expression;
  readonly before: readonly Step[];
  readonly readings: readonly AppliedReading[];
}

const medicalKinds: ReadonlySet<string> = new Set(["specialite", "acca", "fonctionnel"]);

/**
 * Whether a complement is one of the medical body, of which reading R25 says if it enters the base
 * of seniority.
 */
export function isMedicalComplement({ kind }: Complement): boolean {
  return medicalKinds.has(kind);
}

/**
 * The base of seniority and of the majoration is the base salary: complements of the medical body
 * inside (reading R25), directors' extra points and medical bonification outside (reading R4);
 * neither shows at 0 %.
 *
 * @article 08.01.1 L.170-173
 */
export function seniorityBase(
  situation: Situation,
  earlier: EarlierLines,
  rate: Decimal | undefined,
): SeniorityBase {
  const readings = rate?.isZero() === true ? [] : touching(situation);
  const base = amountOf(earlier.get("BASE_SALARY") as PayLine);
  if (readings.length === 0) return { expression: base, before: [], readings };
  const terms = termsOf(situation, base, readings);
  if (terms.length === 1 && terms[0] === base) return { expression: base, before: [], readings };
  const own = step({
    id: "SENIORITY_BASE",
    label,
    expression: sum(...terms),
    unit: "euros",
    decimals: situation.decimals,
    articles: ["08.01.1"],
    readings,
  });
  return { expression: resultOf(own), before: [own], readings };
}

function touching(situation: Situation): readonly AppliedReading[] {
  const { complements, readings } = situation;
  const touched: AppliedReading[] = [];
  if (complements.some(isMedicalComplement)) touched.push(reading(readings, "R25"));
  if (extraPoints(situation) !== undefined) touched.push(reading(readings, "R4"));
  return touched;
}

function termsOf(
  situation: Situation,
  base: Expression,
  readings: readonly AppliedReading[],
): readonly Expression[] {
  const without = readings.some(({ id, choice }) => id === "R25" && choice === "outside");
  const extra = readings.some(({ id, choice }) => id === "R4" && choice === "inside");
  const kept = situation.complements.filter((complement) => !isMedicalComplement(complement));
  const salary = without ? paidPoints(situation, conventionalCoefficient(situation, kept)) : base;
  const counted = extraPoints(situation);
  return extra && counted !== undefined ? [salary, paidExtraPoints(situation, counted)] : [salary];
}
