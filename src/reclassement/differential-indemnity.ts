import type { IndemnityKind } from "./indemnity-kind.js";

/**
 * Nobody earns less on the day of the reclassement than in the last full month before it: what is
 * missing, career indemnity included, is paid in current euros until increases have made it up. The
 * amount is fixed nationally; where the caller has it, it prevails, and otherwise the library
 * estimates it.
 *
 * @article Art9 L.623-635
 * @article Expose-II.8 L.106
 */

import type { Decimal, Label } from "../exact/index.js";
import {
  answerRequest,
  type Issue,
  issue,
  joined,
  type Outcome,
  readable,
  unwrap,
} from "../intake/index.js";
import { defaultLaw, lawChoiceOf } from "../law/index.js";
import { type LawOfResult, lawOfSteps, type Situation } from "../pay/index.js";
import { figure, resultOf, type Step, step, type Working, workingOf } from "../working/index.js";
import { type ComparedPays, comparePays } from "./compare-pays.js";
import { payComparisonSituation } from "./comparison-situation.js";
import {
  type DifferentialIndemnityRequest,
  differentialIndemnitySchema,
  type PayComparison,
} from "./differential-indemnity-request.js";

/** A differential indemnity. */
export interface DifferentialIndemnity extends Working {
  /** The amount fixed nationally, or an estimate on the elements of article 8. */
  readonly kind: IndemnityKind;
  /** The description of the amount, in words: an estimate calls itself one. */
  readonly label: Label;
  /** Euros a month on 1 July 2003, never negative. */
  readonly amount: Decimal;
  /**
   * Whether the reclassement is definitive at once: it is for whoever has an indemnity (art. 7).
   */
  readonly definitive: boolean;
  /** The two pays, where they were given. */
  readonly comparison?: ComparedPays;
  /** The law that it was worked out by. */
  readonly law: LawOfResult;
}

const labels = {
  national: {
    fr: "Indemnité différentielle fixée au niveau national",
    en: "Differential indemnity fixed nationally",
  },
  estimate: {
    fr:
      "Indemnité différentielle : estimation sur les " +
      "éléments de l'article 8, à défaut du montant national",
    en:
      "Differential indemnity: estimate on the elements " +
      "of article 8, for want of the national amount",
  },
} as const;

/**
 * The differential indemnity of somebody in place on 1 July 2003.
 *
 * Throws a `PayError` with every issue of the request; {@link safeDifferentialIndemnity} returns
 * them instead.
 *
 * @article Art9 L.623-635
 * @example
 * differentialIndemnity({ nationalAmount: "42.10" }).amount.toFixed(2) // "42.10"
 */
export function differentialIndemnity(
  request: DifferentialIndemnityRequest,
): DifferentialIndemnity {
  return unwrap(safeDifferentialIndemnity(request));
}

/**
 * The same as {@link differentialIndemnity}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeDifferentialIndemnity(request: unknown): Outcome<DifferentialIndemnity> {
  const given = readable(request);
  return answerRequest(
    {
      schema: differentialIndemnitySchema(),
      read({ usable }) {
        const compared = payComparisonSituation(given, lawChoiceOf(usable));
        const issues = joined(amountIssues(given), compared.issues);
        return { usable: { situation: compared.usable }, issues };
      },
      resultOf: ({ situation }, asked) => indemnityOf(asked, situation),
    },
    given,
  );
}

function amountIssues(request: unknown): readonly Issue[] {
  if (typeof request !== "object" || request === null) return [];
  if ("nationalAmount" in request || "comparison" in request) return [];
  const expected = {
    fr: "le montant national (nationalAmount) ou les deux rémunérations (comparison)",
    en: "the national amount (nationalAmount) or the two pays (comparison)",
  };
  return [issue("missing", ["nationalAmount"], { received: undefined, expected, article: "Art9" })];
}

function indemnityOf(
  request: DifferentialIndemnityRequest,
  situation: Situation | undefined,
): DifferentialIndemnity {
  const { nationalAmount, comparison } = request;
  const choice = lawChoiceOf(request);
  const compared = situation && comparePays(comparison as PayComparison, situation, choice);
  const kind = nationalAmount === undefined ? "estimate" : "national";
  const amount = amountStep(nationalAmount, compared?.steps.at(-1));
  const steps = [...(compared?.steps ?? []), amount];
  return {
    kind,
    label: labels[kind],
    amount: amount.result,
    definitive: amount.result.greaterThan(0),
    ...(compared === undefined ? {} : { comparison: compared.pays }),
    law: lawOfSteps(request.law ?? defaultLaw, steps, situation === undefined ? [] : [situation]),
    ...workingOf(steps),
  };
}

function amountStep(
  national: DifferentialIndemnityRequest["nationalAmount"],
  estimate: Step | undefined,
): Step {
  const name = { fr: "montant fixé au niveau national", en: "amount fixed nationally" };
  return step({
    id: "DIFFERENTIAL_INDEMNITY_AMOUNT",
    label: labels[national === undefined ? "estimate" : "national"],
    expression:
      national === undefined ? resultOf(estimate as Step) : figure(national, "euros", name),
    unit: "euros",
    decimals: 2,
    articles: ["Art9"],
  });
}
