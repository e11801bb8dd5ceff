import { type Day, lazy, type Month } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { day, maybe, month, type Outcome, record, type Schema } from "../intake/index.js";
import { type ActDays, type LawAsked, lawChoiceFields } from "../law/index.js";
import {
  type Career,
  careerSchema,
  safeComputeSeniority,
  safeYearsInForce,
  timelineOver,
} from "../seniority/index.js";
import { withOtherFields } from "./with-other-fields.js";

/**
 * A career, and what is asked of it: how a worked example writes what `computeSeniority`,
 * `careerTimeline` or `yearsInForce` takes.
 */
export interface CareerQuestion {
  /** The career asked about. */
  readonly career: Career;
  /** The day asked of `computeSeniority`. */
  readonly asOf?: Day;
  /** The first day asked of `careerTimeline`. */
  readonly from?: Day;
  /** The last day asked of `careerTimeline`. */
  readonly lastDay?: Day;
  /** The first day no longer asked of `careerTimeline`, instead. */
  readonly until?: Day;
  /** The month asked of `yearsInForce`. */
  readonly month?: Month;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
  /** Which acts count. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
}

/** The schema of a question about a career. */
export const careerQuestionSchema: () => Schema<CareerQuestion> = /* @__PURE__ */ lazy(() =>
  record<CareerQuestion>({
    career: careerSchema(),
    asOf: maybe(day()),
    from: maybe(day()),
    lastDay: maybe(day()),
    until: maybe(day()),
    month: maybe(month()),
    ...lawChoiceFields(),
  }),
);

function asked(request: unknown): Partial<CareerQuestion> {
  return typeof request === "object" && request !== null ? request : {};
}

const ofTheLaw = ["readings", "law", "actDays"] as const;

/** Answers a question about a career with where it stands on a day. */
export function senioritySaid(request: unknown): Outcome<object> {
  const { career, asOf, readings, law, actDays } = asked(request);
  const said = safeComputeSeniority(career, asOf, readings, law, actDays);
  return withOthers(request, ["career", "asOf", ...ofTheLaw], said);
}

/** The fields of a period; `to`, which says nothing clear, is refused where it is read. */
const ofPeriod: ReadonlySet<string> = new Set(["from", "lastDay", "until", "to"]);

/** Answers a question about a career with its steps in a period. */
export function timelineSaid(request: unknown): Outcome<object> {
  const { career, readings, law, actDays, ...others } = asked(request);
  const given = Object.entries(others).filter(([key]) => ofPeriod.has(key));
  const said = timelineOver(career, Object.fromEntries(given), { readings, law, actDays });
  return withOthers(request, ["career", ...ofPeriod, ...ofTheLaw], said);
}

/** Answers a question about a career with the years in force for a month. */
export function yearsSaid(request: unknown): Outcome<object> {
  const { career, month: paid, readings, law, actDays } = asked(request);
  const said = safeYearsInForce(career, paid, readings, law, actDays);
  return withOthers(request, ["career", "month", ...ofTheLaw], said);
}

function withOthers(
  request: unknown,
  handed: readonly string[],
  said: Outcome<object>,
): Outcome<object> {
  return withOtherFields(careerQuestionSchema(), request, handed, said);
}
