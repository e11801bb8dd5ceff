import { type Label, lazy } from "../../exact/index.js";
import {
  type Answering,
  answerRequest,
  labelSchema,
  many,
  named,
  type Outcome,
  oneOf,
  record,
  type Schema,
  string,
} from "../../intake/index.js";
import {
  type Step,
  type StepParts,
  step as stepOf,
  type Working,
  workingOf,
} from "../../working/index.js";
import { type ArticleId, articleIds, dataset, type ReadingId } from "./ids.js";

/** A step that cites the agreements. */
export type AgreementStep = Step<ArticleId, ReadingId>;

/** The working that every result of the agreements carries. */
export type AgreementWorking = Working<ArticleId, ReadingId>;

/** A result, or the list of what is wrong with the request. */
export type AgreementOutcome<T> = Outcome<T, ArticleId>;

/** A remark of a result beside its sums. */
export interface AgreementWarning<C extends string = string> {
  /** Its subject, by name. */
  readonly code: C;
  /** The words, in both languages. */
  readonly label: Label;
  /** The text that says so. */
  readonly article: ArticleId;
}

/** The schema of warnings. */
export const warningsSchema = (): Schema<readonly AgreementWarning[]> => many(warning());

const warning = /* @__PURE__ */ lazy(() =>
  named(
    "AgreementWarning",
    record<AgreementWarning>({ code: string(), label: labelSchema(), article: oneOf(articleIds) }),
  ),
);

/** Works a step of the agreements out. */
export function step(parts: StepParts<ArticleId, ReadingId>): AgreementStep {
  return stepOf<ArticleId, ReadingId>(parts);
}

/** The steps of a result, with the articles and the readings that they rest on, and the dataset. */
export function workingWith(steps: readonly AgreementStep[]): AgreementWorking {
  return workingOf(steps, dataset);
}

/** Answers a request with its value, or with every issue at once; never throws. */
export function answered<R extends object, T>(
  how: Answering<R, T, ArticleId>,
  input: unknown,
): AgreementOutcome<T> {
  return answerRequest<R, T, ArticleId>(how, input);
}
