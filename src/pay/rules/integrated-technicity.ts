import { reading, regimeEntry, regimeFigure } from "../../law/index.js";
import {
  type Expression,
  figure,
  product,
  quotient,
  resultOf,
  type Step,
  step,
} from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { conventionalCoefficient } from "./base-salary.js";
import { amountOf, type Earlier, paidPoints } from "./pay-line.js";
import { strictRateInForce } from "./table-percentage.js";

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
export function integratedTechnicity(situation: Situation, earlier: Earlier): Step | undefined {
  const { law, readings, decimals } = situation;
  const strict = strictRateInForce(situation);
  if (strict === undefined || strict.isZero()) return undefined;
  if (regimeEntry("integratedTechnicityShare", law) === undefined) return undefined;
  const applied = reading(readings, "R84");
  const rate = figure(strict, "percent", strictName);
  const share = regimeFigure("integratedTechnicityShare", law, "percent");
  const line = earlier.get("TECHNICITY") as PayLine;
  const ofLine = applied.choice === "share-of-line";
  return step({
    id: "INTEGRATED_TECHNICITY",
    label,
    expression: ofLine ? partOfLine(line, rate, share) : strictAmount(situation, rate, share),
    unit: "euros",
    decimals,
    articles: ["2014-02-2.2"],
    readings: [applied],
  });
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

/** The amount, as a term of the base of seniority. */
export const integratedAmount = (integrated: Step): Expression => resultOf(integrated);
