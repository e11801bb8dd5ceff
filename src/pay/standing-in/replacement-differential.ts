import {
  type Decimal,
  type DecimalInput,
  decimal,
  type Fraction,
  lazy,
  type Month,
} from "../../exact/index.js";
import {
  amount,
  answerRequest,
  type Issue,
  issue,
  type Json,
  maybe,
  month,
  number,
  type Outcome,
  quantity,
  type Readable,
  record,
  type Schema,
  share,
  unwrap,
  worked,
} from "../../intake/index.js";
import {
  type ActDays,
  type Establishment,
  formerTextIssues,
  type LawAsked,
  lawFields,
  placedPoint,
  placedPointFields,
  placedPointIssues,
} from "../../law/index.js";
import {
  difference,
  figure,
  proportion,
  resultOf,
  type Step,
  shareOfFullTime,
  step,
  type Working,
  workingOf,
} from "../../working/index.js";

/** Somebody who replaces the holder of a higher métier. */
export interface ReplacementRequest {
  /** Points: the conventional coefficient of the métier held. At most 2 decimals. */
  readonly own: DecimalInput;
  /** Points: the conventional coefficient of the métier replaced. At most 2 decimals. */
  readonly replaced: DecimalInput;
  /** Fraction of full time, 0 < q ≤ 1; 1 unless told. A decimal, `"26/35"` or `{ hours, of }`. */
  readonly workingTime?: Fraction;
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Euros per point and month, instead of the dated table. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
  /** The characteristics of the establishment on which pay depends. */
  readonly establishment?: Establishment;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The differential indemnity of replacement, with its working. */
export interface ReplacementDifferential extends Working {
  /** Points, for full time: what `constraints.replacementDifferential` takes. */
  readonly points: Decimal;
  /** Euros, rounded to the cent, halves up: the differential of a full month. */
  readonly amount: Decimal;
}

/** The differential of a replacement, as JSON carries it. */
export const replacementDifferentialSchema: () => Schema<Json<ReplacementDifferential>> =
  /* @__PURE__ */ lazy(() =>
    worked<ReplacementDifferential>({ points: number(), amount: amount() }),
  );

const coefficient = (): Schema<DecimalInput> =>
  quantity({ decimals: 2, moreThan: 0, atMost: 5000 });

/** The schema of a replacement. */
export const replacementSchema: () => Schema<ReplacementRequest> = /* @__PURE__ */ lazy(() =>
  record<ReplacementRequest>({
    own: coefficient(),
    replaced: coefficient(),
    workingTime: maybe(share()),
    month: month(),
    ...placedPointFields(),
    ...lawFields(),
  }),
);

/**
 * The differential of whoever replaces the holder of a higher métier: the difference of the
 * conventional coefficients. How long the replacement has to last, and how full it has to be, are
 * in the part of 08.03.2 that the avenant leaves as it was: the caller judges them. Issues:
 * `not-applicable` since December 2012. Throws `PayError`.
 *
 * @article 08.03.2 L.197
 * @example
 * replacementDifferential({ own: 477, replaced: 537, month: "2003-09" }).amount.toFixed(2)
 * // "249.06", 60 points
 */
export function replacementDifferential(request: ReplacementRequest): ReplacementDifferential {
  return unwrap(safeReplacementDifferential(request));
}

/**
 * The same as {@link replacementDifferential}, from anything: a result, or the list of what is
 * wrong; never an exception.
 */
export function safeReplacementDifferential(request: unknown): Outcome<ReplacementDifferential> {
  return answerRequest(
    { schema: replacementSchema(), issuesOf: requestIssues, resultOf: differential },
    request,
  );
}

const indemnity = {
  article: "RP-08.04.2",
  instead: {
    fr: "replacement d'une demande de paie donne l'indemnité de remplacement",
    en: "replacement of a pay request gives the replacement indemnity",
  },
} as const;

function requestIssues(readable: Readable<ReplacementRequest>): readonly Issue[] {
  const { own, replaced } = readable.usable;
  const ended = formerTextIssues(readable, indemnity);
  const issues = ended.length > 0 ? ended : placedPointIssues(readable);
  if (own === undefined || replaced === undefined) return issues;
  if (decimal(replaced).greaterThan(decimal(own))) return issues;
  const expected = {
    fr: `un coefficient supérieur à celui du métier dont on est titulaire (${decimal(own)})`,
    en: `a coefficient above that of the métier held (${decimal(own)})`,
  };
  const parts = { received: replaced, expected, article: "08.03.2" } as const;
  return [...issues, issue("not-applicable", ["replaced"], parts)];
}

const ownName = {
  fr: "coefficient du métier dont on est titulaire",
  en: "coefficient of the métier held",
};
const replacedName = {
  fr: "coefficient du métier remplacé",
  en: "coefficient of the métier replaced",
};
const workingTimeName = { fr: "temps de travail", en: "working time" };

function differential(request: ReplacementRequest): ReplacementDifferential {
  const points = step({
    id: "REPLACEMENT_POINTS",
    label: { fr: "Différence de coefficients", en: "Difference of coefficients" },
    expression: difference(
      figure(request.replaced, "points", replacedName),
      figure(request.own, "points", ownName),
    ),
    unit: "points",
    articles: ["08.03.2"],
  });
  const amount = amountStep(request, points);
  return { points: points.result, amount: amount.result, ...workingOf([points, amount]) };
}

function amountStep(request: ReplacementRequest, points: Step): Step {
  const { workingTime } = request;
  const value = placedPoint(request);
  const part = workingTime === undefined ? [] : [shareOfFullTime(workingTime, workingTimeName)];
  return step({
    id: "REPLACEMENT_DIFFERENTIAL",
    label: {
      fr: "Indemnité différentielle de remplacement",
      en: "Differential indemnity of replacement",
    },
    expression: proportion(resultOf(points), value, ...part),
    unit: "euros",
    decimals: 2,
    articles: ["08.03.2"],
  });
}
