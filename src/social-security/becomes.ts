import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  many,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  unwrap,
  whole,
} from "../intake/index.js";
import { emploiNamed, emploiQuestion } from "./emploi.js";
import { emploiField, readingsField, yearField } from "./fields.js";
import type { EmploiCode, OtherCode } from "./ids.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";
import { ownCodeSchema } from "./schema-parts.js";

/** A year. */
export interface YearAsked extends View {
  /** The year. */
  readonly year: number;
}

/** A question about what an emploi is in a year. */
export interface BecomesQuestion extends YearAsked {
  /** The code of the emploi. */
  readonly code: EmploiCode | OtherCode;
}

/** The schema of a question about what an emploi is in a year. */
export const becomesQuestion: () => Schema<BecomesQuestion> = /* @__PURE__ */ lazy(() =>
  record<BecomesQuestion>({
    code: emploiField(),
    year: yearField(),
    readings: maybe(readingsField()),
  }),
);

/** The status of an emploi in a year. */
export interface Becomes {
  /** In use, being replaced in the course of the year, or replaced. */
  readonly status: "in-use" | "being-replaced" | "replaced";
  /** The emploi that takes its place. */
  readonly by?: EmploiCode;
  /** The line that says so. */
  readonly line?: number;
  /** The reading by which that line is understood, where it needs one. */
  readonly readings?: readonly AppliedReading[];
}

/** The schema of what an emploi becomes. */
export const becomesSchema: () => Schema<Becomes> = /* @__PURE__ */ lazy(() =>
  record<Becomes>({
    status: oneOf(["in-use", "being-replaced", "replaced"]),
    by: maybe(ownCodeSchema()),
    line: maybe(whole()),
    readings: maybe(many(appliedReadingSchema())),
  }),
);

/**
 * The status of an emploi in a year. The notes print « en 2025 » and no day: in that year it is
 * being replaced (reading R148).
 *
 * Throws a `PayError`: `unknown-emploi`; `missing`, `not-whole` or `out-of-range` for the year.
 *
 * @article G1 G.56-62
 * @example
 * becomes("011402", { year: 2025 })
 * // { status: "being-replaced", by: "011122", line: 60 }
 */
export function becomes(code: EmploiCode | OtherCode, options: YearAsked): Becomes {
  return unwrap(safeBecomes(code, options));
}

/**
 * The same as {@link becomes}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeBecomes(code: unknown, options: unknown): Outcome<Becomes> {
  return answerRequest(
    { schema: becomesQuestion(), issuesOf: () => [], resultOf: inYear },
    asked({ code }, options),
  );
}

function inYear({ code, year, ...view }: BecomesQuestion): Becomes {
  const { replacedBy } = emploiNamed(code, view);
  if (replacedBy === undefined || year < replacedBy.year) return frozen({ status: "in-use" });
  const { code: by, line, reading: settledBy } = replacedBy;
  const during = reading(view, "R148").choice === "during-the-year";
  return frozen({
    status: during && year === replacedBy.year ? "being-replaced" : "replaced",
    by,
    line,
    ...(settledBy === undefined ? {} : { readings: [reading(view, settledBy)] }),
  });
}

/** The emplois of which an emploi takes the place. */
export interface Replaced {
  /** Their codes; none where it takes the place of none. */
  readonly codes: readonly EmploiCode[];
  /** The year. */
  readonly year?: number;
  /** The line that says so. */
  readonly line?: number;
  /** The reading by which that line is understood, where it needs one. */
  readonly readings?: readonly AppliedReading[];
}

/** The schema of what an emploi replaces. */
export const replacedSchema: () => Schema<Replaced> = /* @__PURE__ */ lazy(() =>
  record<Replaced>({
    codes: many(ownCodeSchema()),
    year: maybe(whole()),
    line: maybe(whole()),
    readings: maybe(many(appliedReadingSchema())),
  }),
);

/**
 * The emplois of which an emploi takes the place, and in which year.
 *
 * Throws a `PayError`: `unknown-emploi`, with the nearest code.
 *
 * @article G1 G.56-62
 * @example replaces("011122").codes // ["011401", "011402", "011403"]
 */
export function replaces(code: EmploiCode | OtherCode, view: View = {}): Replaced {
  return unwrap(safeReplaces(code, view));
}

/**
 * The same as {@link replaces}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeReplaces(code: unknown, view: unknown = {}): Outcome<Replaced> {
  return answerRequest(
    {
      schema: emploiQuestion(),
      issuesOf: () => [],
      resultOf: (question) => {
        const { reading: settledBy, ...noted } = emploiNamed(question.code, question).replaces ?? {
          codes: [],
        };
        const readings =
          settledBy === undefined ? {} : { readings: [reading(question, settledBy)] };
        return frozen({ ...noted, ...readings });
      },
    },
    asked({ code }, view),
  );
}
