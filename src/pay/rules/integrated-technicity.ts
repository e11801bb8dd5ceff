import { type Decimal, euros } from "../../exact/index.js";
import { reading, regimeEntry, regimeFigure } from "../../law/index.js";
import {
  type AppliedReading,
  type Expression,
  figure,
  product,
  quotient,
  type Step,
  step,
} from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { conventionalCoefficient } from "./base-salary.js";
import { amountOf, type EarlierLines, paidPoints } from "./pay-line.js";
import { strictRateInForce } from "./table-percentage.js";

/** The technicité in the base of seniority, and what it is by the other answer to reading R84. */
export interface IntegratedTechnicity {
  readonly counted: Step;
  /** Euros. */
  readonly otherwise: Decimal;
  readonly applied: AppliedReading;
}

const label = {
  fr: "Technicité au taux strict, dans l'assiette de l'ancienneté",
  en: "Technicité at the strict rate, in the base of seniority",
};
const strictName = { fr: "taux strict de technicité", en: "strict rate of technicité" };
const paidName = { fr: "taux payé", en: "rate paid" };

/**
 * Since November 2014 the base of seniority holds technicité at the strict rate: half of it until
 * October 2015, the whole of it since (reading R84). It is no line.
 *
 * @article 2014-02-2.2
 */
export function integratedTechnicity(
  situation: Situation,
  earlier: EarlierLines,
): IntegratedTechnicity | undefined {
  const { law, decimals, readings } = situation;
  const strict = strictRateInForce(situation);
  if (strict === undefined || strict.isZero()) return undefined;
  if (regimeEntry("integratedTechnicityShare", law) === undefined) return undefined;
  const rate = figure(strict, "percent", strictName);
  const share = regimeFigure("integratedTechnicityShare", law, "percent");
  const line = earlier.get("TECHNICITY") as PayLine;
  const applied = reading(readings, "R84");
  const both = [strictAmount(situation, rate, share), partOfLine(line, rate, share)] as const;
  const [expression, other] = applied.choice === "strict-amount" ? both : [both[1], both[0]];
  const counted = step({
    id: "INTEGRATED_TECHNICITY",
    label,
    expression,
    unit: "euros",
    decimals,
    articles: ["2014-02-2.2"],
  });
  const otherwise = decimals === undefined ? other.value : euros(other.value);
  return { counted, otherwise, applied };
}

function strictAmount(situation: Situation, rate: Expression, share: Expression): Expression {
  const coefficient = conventionalCoefficient(situation, situation.complements);
  return paidPoints(situation, product(coefficient, rate, share));
}

/** The line, brought from the rate paid to the strict one. */
function partOfLine(line: PayLine, rate: Expression, share: Expression): Expression {
  const paid = line.rate ?? rate.value;
  return quotient(product(amountOf(line), rate, share), figure(paid, "percent", paidName));
}
