/**
 * Whoever was in place on 1 July 2003 is guaranteed, over what is left of a career of forty years,
 * what the former scheme would have paid: an indemnity in points, paid each month to the end of the
 * career. A national annexe fixes it; its tables were not published with the avenant. Where the
 * caller has the annexe's amount it prevails; otherwise the library estimates it by the method that
 * the article describes, and says so.
 *
 * @article Art8 L.590-621
 * @article Expose-II.7 L.104-105
 */

import { type Day, type Decimal, type Label, one } from "../exact/index.js";
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
import {
  figure,
  proportion,
  resultOf,
  type Step,
  shareOfFullTime,
  step,
  type Working,
  workingOf,
} from "../working/index.js";
import {
  type CareerComparison,
  type CareerIndemnityRequest,
  careerIndemnitySchema,
} from "./career-indemnity-request.js";
import { type ComparedCareers, type Comparison, compareCareers } from "./compare-careers.js";
import { comparisonSituation } from "./comparison-situation.js";
import type { IndemnityKind } from "./indemnity-kind.js";
import { oldSchemeOf } from "./old-pay.js";
import { promotionIssues, reducedSteps } from "./reduced-steps.js";

/** A career indemnity. */
export interface CareerIndemnity extends Working {
  /** The amount of the national annexe, or an estimate by the method of article 8. */
  readonly kind: IndemnityKind;
  /** The description of the amount, in words: an estimate calls itself one. */
  readonly label: Label;
  /** Points a month for full time, two decimals, before any later promotion. */
  readonly points: Decimal;
  /** Points a month for full time that each later promotion leaves, in order. */
  readonly afterPromotions: readonly {
    /** Day of the promotion. */
    readonly on: Day;
    /** Points a month for full time that it leaves. */
    readonly points: Decimal;
  }[];
  /** Points a month at the working time given, after every promotion, unrounded. */
  readonly pointsDue: Decimal;
  /** The two careers year by year, where they were given. */
  readonly comparison?: ComparedCareers;
  /** The law that it was worked out by. */
  readonly law: LawOfResult;
}

const labels = {
  national: {
    fr: "Indemnité de carrière fixée par l'annexe nationale",
    en: "Career indemnity fixed by the national annexe",
  },
  estimate: {
    fr:
      "Indemnité de carrière : estimation par la méthode de " +
      "l'article 8, à défaut du montant de l'annexe nationale",
    en:
      "Career indemnity: estimate by the method of " +
      "article 8, for want of the national annexe's amount",
  },
} as const;

/**
 * The career indemnity of somebody in place on 1 July 2003.
 *
 * Throws a `PayError` with every issue of the request: `missing` without an amount or two careers,
 * `gap` or `overlap` in the old path, `out-of-order` promotions, and whatever the new position
 * would be refused for. {@link safeCareerIndemnity} returns them instead.
 *
 * @article Art8 L.590-621
 * @example
 * careerIndemnity({ annexePoints: "12.50", workingTime: "0.5" }).pointsDue.toString() // "6.25"
 */
export function careerIndemnity(request: CareerIndemnityRequest): CareerIndemnity {
  return unwrap(safeCareerIndemnity(request));
}

/**
 * The same as {@link careerIndemnity}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeCareerIndemnity(request: unknown): Outcome<CareerIndemnity> {
  const given = readable(request);
  return answerRequest(
    {
      schema: careerIndemnitySchema(),
      read({ usable }) {
        const compared = comparisonSituation(given, lawChoiceOf(usable));
        const ofAmount = amountIssues(given);
        const issues = joined(ofAmount, compared.issues, promotionIssues(usable.promotions));
        return { usable: { situation: compared.usable }, issues };
      },
      resultOf: ({ situation }, asked) => indemnityOf(asked, situation),
    },
    given,
  );
}

function amountIssues(request: unknown): readonly Issue[] {
  if (typeof request !== "object" || request === null) return [];
  if ("annexePoints" in request || "comparison" in request) return [];
  const expected = {
    fr: "les points de l'annexe nationale (annexePoints) ou les deux carrières (comparison)",
    en: "the points of the national annexe (annexePoints) or the two careers (comparison)",
  };
  return [issue("missing", ["annexePoints"], { received: undefined, expected, article: "Art8" })];
}

function indemnityOf(
  request: CareerIndemnityRequest,
  situation: Situation | undefined,
): CareerIndemnity {
  const { annexePoints, comparison, promotions = [] } = request;
  const compared = situation && compare(comparison as CareerComparison, situation);
  const kind = annexePoints === undefined ? "estimate" : "national";
  const start = startStep(request, compared?.steps.at(-1));
  const reduced = reducedSteps(start, promotions);
  const due = dueStep(reduced.at(-1) ?? start, request);
  const steps = [...(compared?.steps ?? []), start, ...reduced, due];
  return {
    kind,
    label: labels[kind],
    points: start.result,
    afterPromotions: promotions.map(({ on }, index) => ({
      on,
      points: (reduced[index] as Step).result,
    })),
    pointsDue: due.result,
    ...(compared === undefined ? {} : { comparison: compared.careers }),
    law: lawOfSteps(request.law ?? defaultLaw, steps, situation === undefined ? [] : [situation]),
    ...workingOf(steps),
  };
}

function compare(comparison: CareerComparison, situation: Situation): Comparison {
  const { attendanceBonus, oldPointValue } = comparison;
  return compareCareers(
    comparison,
    situation,
    oldSchemeOf(situation, { attendanceBonus, oldPointValue }),
  );
}

const annexeName = { fr: "points de l'annexe nationale", en: "points of the national annexe" };

function startStep({ annexePoints }: CareerIndemnityRequest, estimate: Step | undefined): Step {
  const expression =
    annexePoints === undefined
      ? resultOf(estimate as Step)
      : figure(annexePoints, "points", annexeName);
  return step({
    id: "CAREER_INDEMNITY_POINTS",
    label: labels[annexePoints === undefined ? "estimate" : "national"],
    expression,
    unit: "points",
    articles: ["Art8"],
  });
}

/**
 * The indemnity is fixed for full time and reduced in due proportion for part time.
 *
 * @article Art8 L.602-603
 */
function dueStep(held: Step, { workingTime = one }: CareerIndemnityRequest): Step {
  const share = shareOfFullTime(workingTime, { fr: "temps de travail", en: "working time" });
  return step({
    id: "CAREER_INDEMNITY_DUE",
    label: { fr: "Points d'indemnité de carrière dus", en: "Points of career indemnity due" },
    expression: proportion(resultOf(held), share),
    unit: "points",
    articles: ["Art8"],
  });
}
