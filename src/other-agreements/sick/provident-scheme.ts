import { addDays, type Day, lazy, type Span } from "../../exact/index.js";
import {
  day,
  flag,
  type Issue,
  issue,
  type Json,
  list,
  maybe,
  oneOf,
  type Period,
  periodSchema,
  type Readable,
  record,
  type Schema,
  unwrap,
  worked,
} from "../../intake/index.js";
import { figure, sumOf } from "../../working/index.js";
import { choicesSchema, reading } from "../agreement/chosen.js";
import { countOf } from "../agreement/figures.js";
import { daysOfSpan, endOf, periodsIssues, spanOf } from "../agreement/given-period.js";
import type { ArticleId, ReadingChoices } from "../agreement/ids.js";
import {
  type AgreementOutcome,
  type AgreementStep,
  type AgreementWarning,
  type AgreementWorking,
  answered,
  step,
  warningsSchema,
  workingWith,
} from "../agreement/working.js";
import type { CentreStaff } from "../family/staff.js";
import { paragraph } from "./cause.js";
import { monthsReached, monthsWith, noMonths } from "./months-counted.js";
import { monthsAfter } from "./paid-days.js";

/** A stop that lasts, or pieces of one: one of both. */
export interface ProvidentSchemeRequest {
  /** Whose it is; an employee who is no practitioner unless told. */
  readonly population?: CentreStaff;
  /** A stop without a day back. */
  readonly continuous?: Period;
  /** Stops with days back between them, in order of days. */
  readonly pieces?: readonly Period[];
  /** Whether the pieces are of the same illness; so unless told. */
  readonly sameIllness?: boolean;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** Whether the provident scheme may take over, with the working. */
export interface ProvidentScheme extends AgreementWorking {
  /** Whether it may. */
  readonly possible: boolean;
  /** The first day on which it may. */
  readonly from?: Day;
  /** The article of the scheme, which is not printed. */
  readonly article: "2.12.3" | "2.9.3";
  /** The further remarks. */
  readonly warnings: readonly AgreementWarning<"article-not-printed">[];
}

/** The schema of the answer. */
export const providentSchemeResultSchema: () => Schema<Json<ProvidentScheme>> =
  /* @__PURE__ */ lazy(() =>
    worked<ProvidentScheme>({
      possible: flag(),
      from: maybe(day()),
      article: oneOf(["2.12.3", "2.9.3"]),
      warnings: warningsSchema(),
    }),
  );

/** The schema of a stop that lasts. */
export const providentSchemeSchema: () => Schema<ProvidentSchemeRequest> = /* @__PURE__ */ lazy(
  () =>
    record<ProvidentSchemeRequest>({
      population: maybe(oneOf<CentreStaff>(["employee", "practitioner"])),
      continuous: maybe(periodSchema<Period>()),
      pieces: maybe(list(periodSchema<Period>())),
      sameIllness: maybe(flag()),
      readings: maybe(choicesSchema()),
    }),
);

/**
 * Whether the provident scheme may take over: beyond three months running, or three months in
 * pieces for the same illness. Throws `PayError`.
 *
 * @article CLCC-2.7.1.3.9 L.3441
 * @article CLCC-2.9.1.3.9 L.3451
 * @example
 * providentScheme({ continuous: { from: "2003-02-10", until: "2003-05-11" } }).from // "2003-05-10"
 */
export function providentScheme(request: ProvidentSchemeRequest): ProvidentScheme {
  return unwrap(safeProvidentScheme(request));
}

/**
 * The same as {@link providentScheme}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeProvidentScheme(request: unknown): AgreementOutcome<ProvidentScheme> {
  return answered(
    { schema: providentSchemeSchema(), issuesOf: schemeIssues, resultOf: schemeOf },
    request,
  );
}

function schemeIssues({
  usable,
  flawed,
}: Readable<ProvidentSchemeRequest>): readonly Issue<ArticleId>[] {
  const { continuous, pieces } = usable;
  if (continuous !== undefined && pieces !== undefined) return [both(pieces.length)];
  if (continuous !== undefined) return endOf(continuous, ["continuous"]);
  if (pieces !== undefined) return periodsIssues(pieces, ["pieces"]);
  if (flawed("continuous") || flawed("pieces")) return [];
  const expected = { fr: "continuous ou pieces", en: "continuous or pieces" };
  return [issue<ArticleId>("missing", ["continuous"], { received: undefined, expected })];
}

function both(received: number): Issue<ArticleId> {
  const expected = {
    fr: "continuous ou pieces, pas les deux",
    en: "continuous or pieces, not both",
  };
  return issue<ArticleId>("contradictory", ["pieces"], { received, expected });
}

function schemeOf(request: ProvidentSchemeRequest): ProvidentScheme {
  const { population, continuous, pieces = [] } = request;
  const stops = (continuous === undefined ? pieces : [continuous]).map(spanOf);
  const from = openingDay(stops, request);
  const practitioner = population === "practitioner";
  return {
    possible: from !== undefined,
    ...(from === undefined ? {} : { from }),
    article: practitioner ? "2.9.3" : "2.12.3",
    warnings: from === undefined ? [] : [notPrinted(population)],
    ...workingWith(stops.length === 0 ? [] : [daysStep(stops, request)]),
  };
}

function notPrinted(population: CentreStaff | undefined): AgreementWarning<"article-not-printed"> {
  const number = population === "practitioner" ? "2.9.3" : "2.12.3";
  return {
    code: "article-not-printed",
    label: {
      fr: `régime de prévoyance de l'article ${number}, qui n'est pas dans le texte publié`,
      en: `provident scheme of article ${number}, which is not in the published text`,
    },
    article: paragraph(population, 9),
  };
}

/**
 * The first day beyond three months; pieces make thirty days a month, or calendar months where the
 * caller reads so (R132).
 */
function openingDay(
  stops: readonly Span[],
  { continuous, sameIllness, readings }: ProvidentSchemeRequest,
): Day | undefined {
  const months = countOf("providentMonths", "months");
  if (continuous !== undefined) return beyond(stops[0] as Span, months);
  if (sameIllness === false) return undefined;
  const inDays = reading(readings, "R132").choice === "ninety-days";
  return inDays
    ? afterDays(stops, months * countOf("sickDaysAMonth", "days"))
    : afterMonths(stops, months);
}

function beyond({ from, until }: Span, months: number): Day | undefined {
  const day = monthsAfter(from, months);
  return day < until ? day : undefined;
}

function afterDays(stops: readonly Span[], wanted: number): Day | undefined {
  let left = wanted;
  for (const each of stops) {
    if (daysOfSpan(each) > left) return addDays(each.from, left);
    left -= daysOfSpan(each);
  }
  return undefined;
}

function afterMonths(stops: readonly Span[], wanted: number): Day | undefined {
  let so = noMonths;
  for (const each of stops) {
    const day = monthsReached(each.from, so, wanted);
    if (day < each.until) return day;
    so = monthsWith(so, each);
  }
  return undefined;
}

function daysStep(
  stops: readonly Span[],
  { population, continuous, readings }: ProvidentSchemeRequest,
): AgreementStep {
  const name = { fr: "jours d'arrêt", en: "days of absence" };
  return step({
    id: "DAYS",
    label: { fr: "Jours d'arrêt", en: "Days of absence" },
    expression: sumOf(stops.map((each) => figure(daysOfSpan(each), "days", name))),
    unit: "days",
    articles: [paragraph(population, 9)],
    readings: continuous === undefined ? [reading(readings, "R132")] : [],
  });
}
