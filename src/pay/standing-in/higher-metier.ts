import { type Decimal, type DecimalInput, decimal, lazy, type Month } from "../../exact/index.js";
import {
  answerRequest,
  flag,
  type Json,
  month,
  number,
  type Outcome,
  quantity,
  record,
  type Schema,
  unwrap,
  worked,
} from "../../intake/index.js";
import {
  type ActDays,
  type LawAsked,
  type LawOn,
  lawFields,
  lawOfMonth,
  monthIssues,
  parameterAt,
} from "../../law/index.js";
import {
  type Expression,
  figure,
  greatest,
  step,
  type Working,
  workingOf,
} from "../../working/index.js";

/** Work that belongs to another métier. */
export interface HigherMetierRequest {
  /** Points: the conventional coefficient of the métier held. At most 2 decimals. */
  readonly own: DecimalInput;
  /** Points: the conventional coefficient of the other métier. At most 2 decimals. */
  readonly other: DecimalInput;
  /** Percent of the hours spent on the work of the other métier. At most 2 decimals. */
  readonly shareOfHours: DecimalInput;
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The conventional coefficient due, with its working. */
export interface HigherMetier extends Working {
  /** Points. */
  readonly coefficient: Decimal;
  /** Whether it is that of the other métier. */
  readonly higher: boolean;
}

/** The coefficient of a higher métier, as JSON carries it. */
export const higherMetierResultSchema: () => Schema<Json<HigherMetier>> = /* @__PURE__ */ lazy(() =>
  worked<HigherMetier>({ coefficient: number(), higher: flag() }),
);

const coefficient = () => quantity({ decimals: 2, moreThan: 0, atMost: 5000 });

/** The schema of work in another métier. */
export const higherMetierSchema: () => Schema<HigherMetierRequest> = /* @__PURE__ */ lazy(() =>
  record<HigherMetierRequest>({
    own: coefficient(),
    other: coefficient(),
    shareOfHours: quantity({ decimals: 2, atMost: 100 }),
    month: month(),
    ...lawFields(),
  }),
);

/**
 * The conventional coefficient of whoever does the work of a higher métier: that métier's, when it
 * takes more than half of the hours. Throws `PayError`.
 *
 * @article 08.03.3 L.198-199
 * @example
 * higherMetier({ own: 351, other: 477, shareOfHours: 60, month: "2003-09" }).coefficient.toFixed(2)
 * // "477.00"
 */
export function higherMetier(request: HigherMetierRequest): HigherMetier {
  return unwrap(safeHigherMetier(request));
}

/**
 * The same as {@link higherMetier}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeHigherMetier(request: unknown): Outcome<HigherMetier> {
  return answerRequest(
    { schema: higherMetierSchema(), issuesOf: monthIssues, resultOf: coefficientDue },
    request,
  );
}

const ownName = {
  fr: "coefficient du métier dont on est titulaire",
  en: "coefficient of the métier held",
};
const otherName = { fr: "coefficient du métier exercé", en: "coefficient of the métier worked in" };

/** Whether the work of the other métier takes more than half of the hours. */
export function takesMostHours(shareOfHours: DecimalInput, on: LawOn): boolean {
  const half = parameterAt("higherMetierShareOfHours", on) as Decimal;
  return decimal(shareOfHours).greaterThan(half);
}

function coefficientDue(request: HigherMetierRequest): HigherMetier {
  const own = figure(request.own, "points", ownName);
  const other = figure(request.other, "points", otherName);
  const most = takesMostHours(request.shareOfHours, lawOfMonth(request));
  const expression: Expression = most ? greatest(own, other) : own;
  const due = step({
    id: "CONVENTIONAL_COEFFICIENT",
    label: { fr: "Coefficient de base conventionnel", en: "Conventional coefficient" },
    expression,
    unit: "points",
    articles: ["08.03.3"],
  });
  return {
    coefficient: due.result,
    higher: due.result.greaterThan(own.value),
    ...workingOf([due]),
  };
}
