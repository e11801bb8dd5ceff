import {
  type Decimal,
  type DecimalInput,
  decimal,
  type Label,
  lazy,
  type Month,
} from "../exact/index.js";
import type { NoticeFunction } from "../ids/index.js";
import {
  answerRequest,
  flag,
  type Issue,
  issue,
  type Json,
  labelSchema,
  maybe,
  month,
  number,
  type Outcome,
  oneOf,
  quantity,
  type Readable,
  record,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import {
  type ActDays,
  type LawAsked,
  lawFields,
  lawOfMonth,
  monthIssues,
  parameterApart,
  parameterFigure,
  ruleAt,
  settledMonth,
  specialSeeds,
} from "../law/index.js";
import { step, type Working, workingOf } from "../working/index.js";

/** Somebody who gives or is given notice; the function held, the reference coefficient, or both. */
export interface NoticeRequest {
  /** The function held, where the articles name it. */
  readonly function?: NoticeFunction;
  /** Points: the reference coefficient, without complements. At most 2 decimals. */
  readonly referenceCoefficient?: DecimalInput;
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** Whether the notice is that of directors. */
export interface Notice extends Working {
  /** Whether the articles put the person with the directors. */
  readonly withDirectors: boolean;
  /** Why: the function named, the coefficient, or nothing. */
  readonly ground: "function" | "coefficient" | "none";
  /** That in words, in both languages. */
  readonly label: Label;
  /** Points: the reference coefficient from which it is so. */
  readonly threshold: Decimal;
}

/** Whether the notice is that of directors, as JSON carries it. */
export const noticeResultSchema: () => Schema<Json<Notice>> = /* @__PURE__ */ lazy(() =>
  worked<Notice>({
    withDirectors: flag(),
    ground: oneOf(["function", "coefficient", "none"]),
    label: labelSchema(),
    threshold: number(),
  }),
);

/** The schema of a notice. */
export const noticeSchema: () => Schema<NoticeRequest> = /* @__PURE__ */ lazy(() =>
  record<NoticeRequest>({
    function: maybe(oneOf(specialSeeds().noticeFunctions.map(({ id }) => id as NoticeFunction))),
    referenceCoefficient: maybe(quantity({ decimals: 2, moreThan: 0, atMost: 5000 })),
    month: month(),
    ...lawFields(),
  }),
);

/**
 * Whether notice, dismissal and retirement follow the rules of directors: for the functions named,
 * directeurs généraux included, and from a reference coefficient of 715 on. Biologistes are named
 * since the avenant n° 2009-01 (`unsettled-day` in October 2009); before, it is their coefficient
 * that says so (`missing`). Throws `PayError`.
 *
 * @article 15.02-15.03 L.203
 * @article Avenant-2009-01
 * @example noticeThreshold({ referenceCoefficient: 716, month: "2003-09" }).withDirectors // true
 */
export function noticeThreshold(request: NoticeRequest): Notice {
  return unwrap(safeNoticeThreshold(request));
}

/**
 * The same as {@link noticeThreshold}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeNoticeThreshold(request: unknown): Outcome<Notice> {
  return answerRequest(
    { schema: noticeSchema(), issuesOf: noticeIssues, resultOf: noticeOf, settled },
    request,
  );
}

const settled = /* @__PURE__ */ settledMonth<NoticeRequest, Notice>({
  told: ({ label }) => label,
});

/** Whether the articles name the function held: biologistes since the avenant n° 2009-01. */
function isNamed(request: Partial<NoticeRequest>): boolean {
  if (request.function !== "biologiste") return request.function !== undefined;
  return ruleAt("biologistNotice", lawOfMonth(request)) !== undefined;
}

function noticeIssues(readable: Readable<NoticeRequest>): readonly Issue[] {
  const { usable, flawed } = readable;
  const given = usable.referenceCoefficient !== undefined || flawed("referenceCoefficient");
  if (given || flawed("function") || flawed("month") || isNamed(usable))
    return monthIssues(readable);
  const expected = {
    fr: "la fonction, ou le coefficient de référence",
    en: "the function, or the reference coefficient",
  };
  const nothing = issue("missing", ["referenceCoefficient"], { received: undefined, expected });
  return [...monthIssues(readable), nothing];
}

function noticeOf(request: NoticeRequest): Notice {
  const threshold = step({
    id: "NOTICE_THRESHOLD",
    label: { fr: "Seuil du préavis des directeurs", en: "Threshold of the directors' notice" },
    expression: parameterFigure(
      parameterApart("noticeCoefficientThreshold"),
      lawOfMonth(request),
      "points",
    ),
    unit: "points",
    articles: ["15.02-15.03"],
  });
  const ground = groundOf(request, threshold.result);
  return {
    withDirectors: ground !== "none",
    ground,
    label: grounds[ground],
    threshold: threshold.result,
    ...workingOf([threshold]),
  };
}

const grounds: Readonly<Record<Notice["ground"], Label>> = {
  function: {
    fr: "Préavis des directeurs : l'article nomme la fonction",
    en: "Directors' notice: the article names the function",
  },
  coefficient: {
    fr: "Préavis des directeurs : le coefficient de référence atteint le seuil",
    en: "Directors' notice: the reference coefficient reaches the threshold",
  },
  none: {
    fr: "Pas le préavis des directeurs : le coefficient de référence est sous le seuil",
    en: "Not the directors' notice: the reference coefficient is under the threshold",
  },
};

function groundOf(request: NoticeRequest, threshold: Decimal): Notice["ground"] {
  if (isNamed(request)) return "function";
  const coefficient = decimal(request.referenceCoefficient as DecimalInput);
  return coefficient.greaterThanOrEqualTo(threshold) ? "coefficient" : "none";
}
