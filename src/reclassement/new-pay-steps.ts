/**
 * The value of a month in the new scheme, as article 8 counts it: reference coefficient and
 * complements, seniority of 1 % a year up to 30 %, and for cadres the majoration of 1 % a year up
 * to 20 %.
 *
 * @article Art8 L.615-619
 */
import type { Complement } from "../catalogue/index.js";
import type { Label } from "../exact/index.js";
import { reading } from "../law/index.js";
import { conventionalCoefficient, isMedicalComplement, type Situation } from "../pay/index.js";
import {
  type AppliedReading,
  type Expression,
  labelled,
  product,
  resultOf,
  type Step,
  type StepName,
  step,
  sum,
} from "../working/index.js";
import { rateSteps } from "./rate-steps.js";

/** The basis of the points of every month of the new scheme. */
export interface NewScheme {
  readonly situation: Situation;
  /** Conventional coefficient, in points. */
  readonly coefficient: Step;
  /** The base to which seniority and majoration apply, in points. */
  readonly base: Step;
  /** The steps of the two above, and those of the career where one is given. */
  readonly steps: readonly Step[];
}

const coefficientLabel = {
  fr: "Coefficient de base conventionnel",
  en: "Conventional coefficient",
};
const baseLabel = {
  fr: "Base de l'ancienneté et de la majoration spécifique",
  en: "Base of seniority and of the cadre majoration",
};

/** The coefficient of a situation, and the base of its seniority (reading R25). */
export function newScheme(situation: Situation, prefix = ""): NewScheme {
  const { complements, position } = situation;
  const standing = situation.career?.standing.steps ?? [];
  const readings = [...position.readings, ...complements.flatMap((each) => each.readings)];
  const coefficient = coefficientStep(situation, {
    id: `${prefix}COEFFICIENT`,
    label: coefficientLabel,
    complements,
    readings,
  });
  if (!complements.some(isMedicalComplement)) {
    return { situation, coefficient, base: coefficient, steps: [...standing, coefficient] };
  }
  const base = medicalBase(situation, `${prefix}SENIORITY_BASE`);
  return { situation, coefficient, base, steps: [...standing, coefficient, base] };
}

function medicalBase(situation: Situation, id: string): Step {
  const { complements, readings } = situation;
  const applied = reading(readings, "R25");
  const kept = complements.filter((complement) => !isMedicalComplement(complement));
  return coefficientStep(situation, {
    id,
    label: baseLabel,
    complements: applied.choice === "inside" ? complements : kept,
    readings: [applied],
  });
}

interface CoefficientParts {
  readonly id: string;
  readonly label: Label;
  readonly complements: readonly Complement[];
  readonly readings: readonly AppliedReading[];
}

function coefficientStep(situation: Situation, parts: CoefficientParts): Step {
  const { complements, ...rest } = parts;
  return step({
    ...rest,
    expression: conventionalCoefficient(situation, complements),
    unit: "points",
    articles: ["Art8", situation.position.article],
  });
}

const payLabel = { fr: "Nouvelle rémunération", en: "New pay" };

/**
 * The working of a month of the new pay so many years after its start, in points for full time; the
 * last step is the pay.
 */
export function newPaySteps(
  scheme: NewScheme,
  elapsed: number,
  name: StepName,
): readonly [...Step[], Step] {
  const rates = rateSteps(scheme.situation, elapsed, name);
  const readings = rates.length > 1 ? [reading(scheme.situation.readings, "R2")] : [];
  const pay = step({
    id: name.id,
    label: labelled(payLabel, name),
    expression: payExpression(scheme, rates, readings[0]?.choice === "compounded"),
    unit: "points",
    articles: ["Art8"],
    readings,
  });
  return [...rates, pay];
}

function payExpression(
  { coefficient, base }: NewScheme,
  [seniority, majoration]: readonly Step[],
  compounded: boolean,
): Expression {
  const coefficientHeld = resultOf(coefficient);
  const bonus = product(resultOf(base), resultOf(seniority as Step));
  if (majoration === undefined) return sum(coefficientHeld, bonus);
  const majored = compounded ? sum(resultOf(base), bonus) : resultOf(base);
  return sum(coefficientHeld, bonus, product(majored, resultOf(majoration)));
}
