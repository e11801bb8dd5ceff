import { type Decimal, type DecimalInput, decimal, lazy, type Month } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  answerRequest,
  flag,
  type Issue,
  issue,
  type Json,
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
  formerTextIssues,
  type LawAsked,
  type LawOn,
  lawFields,
  lawOfMonth,
  monthIssues,
  parameterApart,
  parameterFigure,
  reading,
  readingChoicesSchema,
} from "../law/index.js";
import { majorationRate, seniorityRate } from "../pay/index.js";
import {
  figure,
  least,
  product,
  resultOf,
  type Step,
  step,
  sum,
  type Working,
  workingOf,
} from "../working/index.js";

/** Somebody whose overtime is increased by 100 %. */
export interface OvertimeCeilingRequest {
  /** Conventional coefficient: reference coefficient and complements. At most 2 decimals. */
  readonly conventionalCoefficient: DecimalInput;
  /** Completed years of seniority on the first day of the month. Whole number. */
  readonly seniorityYears: DecimalInput;
  /**
   * Completed years that count for the cadre majoration: they raise the coefficient only where the
   * caller reads so (reading R26).
   */
  readonly cadreYears?: DecimalInput;
  /** Whose overtime it is: title 20 sets article 05.06 aside for the medical body. */
  readonly population?: "ordinary" | "medical";
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The coefficient on which the increase is due, with its working. */
export interface OvertimeCeiling extends Working {
  /** Points: the conventional coefficient raised by seniority. */
  readonly coefficientWithSeniority: Decimal;
  /** Points: what the increase is counted on, at most the ceiling. */
  readonly increaseCoefficient: Decimal;
  /** Whether the ceiling cuts the increase. */
  readonly capped: boolean;
}

/** The ceiling of overtime, as JSON carries it. */
export const overtimeCeilingResultSchema: () => Schema<Json<OvertimeCeiling>> =
  /* @__PURE__ */ lazy(() =>
    worked<OvertimeCeiling>({
      coefficientWithSeniority: number(),
      increaseCoefficient: number(),
      capped: flag(),
    }),
  );

/** The schema of an overtime ceiling. */
export const overtimeCeilingSchema: () => Schema<OvertimeCeilingRequest> = /* @__PURE__ */ lazy(
  () =>
    record<OvertimeCeilingRequest>({
      conventionalCoefficient: quantity({ decimals: 2, moreThan: 0, atMost: 5000 }),
      seniorityYears: quantity({ decimals: 0, atMost: 80 }),
      cadreYears: maybe(quantity({ decimals: 0, atMost: 80 })),
      population: maybe(oneOf(["ordinary", "medical"])),
      month: month(),
      ...lawFields(),
      readings: maybe(readingChoicesSchema()),
    }),
);

/**
 * The coefficient on which the 100 % increase of overtime is due: in full up to the ceiling, and
 * that of the ceiling above. Issues: `not-applicable` since December 2012, `not-for-medical-body`.
 * Throws `PayError`.
 *
 * @article 05.06.2 L.154-156
 * @example
 * overtimeCeiling({ conventionalCoefficient: 477, seniorityYears: 4, month: "2003-09" }).capped
 * // true: 496.08 points
 */
export function overtimeCeiling(request: OvertimeCeilingRequest): OvertimeCeiling {
  return unwrap(safeOvertimeCeiling(request));
}

/**
 * The same as {@link overtimeCeiling}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeOvertimeCeiling(request: unknown): Outcome<OvertimeCeiling> {
  return answerRequest(
    { schema: overtimeCeilingSchema(), issuesOf: requestIssues, resultOf: ceiling },
    request,
  );
}

const kept = {
  article: "RP-05.06.2",
  instead: {
    fr: "acquired d'overtimePay plafonne celle de qui était en poste le 1er décembre 2011",
    en: "acquired of overtimePay caps that of whoever was in post on 1 December 2011",
  },
} as const;

/**
 * The overtime of the medical body is set aside by title 20.
 *
 * @article 20.03 L.219-221
 */
function requestIssues(readable: Readable<OvertimeCeilingRequest>): readonly Issue[] {
  const issues = [...monthIssues(readable), ...formerTextIssues(readable, kept)];
  if (readable.usable.population !== "medical") return issues;
  const expected = {
    fr: "pas le corps médical : le titre 20 écarte l'article 05.06 et lui applique M.05.02",
    en: "not the medical body: title 20 sets article 05.06 aside and applies M.05.02 to it",
  };
  const parts = { received: "medical", expected, article: "20.03" } as const;
  return [...issues, issue("not-for-medical-body", ["population"], parts)];
}

function ceiling(request: OvertimeCeilingRequest): OvertimeCeiling {
  const law = lawOfMonth(request);
  const raised = raisedSteps(request, law);
  const withSeniority = raised.at(-1) as Step;
  const counted = step({
    id: "INCREASE_COEFFICIENT",
    label: { fr: "Coefficient de la majoration", en: "Coefficient of the increase" },
    expression: least(
      resultOf(withSeniority),
      parameterFigure(parameterApart("overtimeCeilingCoefficient"), law, "points"),
    ),
    unit: "points",
    articles: ["05.06.2"],
  });
  return {
    coefficientWithSeniority: withSeniority.result,
    increaseCoefficient: counted.result,
    capped: counted.result.lessThan(withSeniority.result),
    ...workingOf([...raised, counted]),
  };
}

const coefficientName = { fr: "coefficient de base conventionnel", en: "conventional coefficient" };

/**
 * The conventional coefficient raised by seniority; the majoration does not raise it by the letter
 * (reading R26).
 */
function raisedSteps(request: OvertimeCeilingRequest, law: LawOn): readonly Step[] {
  const { conventionalCoefficient, seniorityYears, cadreYears, readings } = request;
  const applied = reading(readings, "R26");
  const majored = cadreYears !== undefined && applied.choice === "with-majoration";
  const rates = [
    seniorityRate({ law }, decimal(seniorityYears)),
    ...(majored ? [majorationRate({ law }, decimal(cadreYears))] : []),
  ];
  const coefficient = figure(conventionalCoefficient, "points", coefficientName);
  const raised = step({
    id: "COEFFICIENT_WITH_SENIORITY",
    label: { fr: "Coefficient majoré de l'ancienneté", en: "Coefficient raised by seniority" },
    expression: sum(coefficient, ...rates.map((rate) => product(coefficient, resultOf(rate)))),
    unit: "points",
    articles: ["05.06.2"],
    readings: cadreYears === undefined ? [] : [applied],
  });
  return [...rates, raised];
}
