import type { ComplementDue } from "../../entitlement/index.js";
import {
  type AppliedReading,
  type Expression,
  figure,
  product,
  resultOf,
  sum,
} from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { grantedPoints, paidPoints, payLine, points } from "./pay-line.js";

const label = { fr: "Salaire de base", en: "Base salary" };

/** The conventional coefficient: the reference coefficient and the complements. */
export function conventionalCoefficient(
  situation: Pick<Situation, "position" | "reasons">,
  complements: readonly ComplementDue[],
): Expression {
  const { referenceCoefficient, coefficientName, coefficientSteps } = situation.position;
  const worked = coefficientSteps?.at(-1);
  return sum(
    worked === undefined ? points(referenceCoefficient, coefficientName) : resultOf(worked),
    ...complements.map((complement) => duePoints(situation, complement)),
  );
}

const shareName = {
  fr: "part du temps consacrée à la fonction",
  en: "share of the time spent on the function",
};

function duePoints(situation: Pick<Situation, "reasons">, complement: ComplementDue): Expression {
  const points = grantedPoints(situation, complement);
  const { dueShare } = complement;
  return dueShare === undefined ? points : product(points, figure(dueShare, "percent", shareName));
}

function readingsOf({ position, complements }: Situation): readonly AppliedReading[] {
  const { readings: all } = position;
  const ofSalary = all.length === 0 ? all : all.filter(({ id }) => id !== "R23");
  if (complements.length === 0) return ofSalary;
  return [...ofSalary, ...complements.flatMap(({ readings }) => readings)];
}

/**
 * The base salary is the conventional coefficient (reference coefficient and complements) times the
 * point value of the month, pro rata of working time.
 *
 * @article 08.01.1 L.170-173
 * @article Expose-III.1 L.119
 * @article Expose-III.2 L.120
 * @article Expose-II.3 L.92-93
 * @article 08.02.1 L.182-183
 * @article A1.2.1.1 L.250-258
 * @article A1.2.2 L.274-278
 */
export function baseSalary(situation: Situation): PayLine {
  const { position, complements, pointValue } = situation;
  const coefficient = conventionalCoefficient(situation, complements);
  return payLine(situation, {
    code: "BASE_SALARY",
    label,
    expression: paidPoints(situation, coefficient),
    points: coefficient.value,
    base: pointValue.value,
    articles: ["08.01.1", position.article],
    readings: readingsOf(situation),
    before: position.coefficientSteps,
  });
}
