import type { Day } from "../exact/index.js";
import { answerRequest, type Issue, type Outcome, type Schema } from "../intake/index.js";
import { type LawChoice, lawChoiceOf } from "../law/index.js";
import type { DatedCareer } from "./career.js";
import { careerOn } from "./career-on.js";
import type { WorkedCareer } from "./worked-career.js";

/** A question about a career: what is asked beside it, and what answers it. */
interface CareerAnswering<Q extends LawChoice, T> {
  /** The schema of what is asked beside the career. */
  readonly schema: Schema<Q>;
  /** The day on which the job held must exist; nothing while it cannot be read. */
  readonly dayOf: (asked: Partial<Q>) => Day | undefined;
  /** The day by which the person is to be hired: the same unless told. */
  readonly hiredBy?: (asked: Partial<Q>) => Day | undefined;
  /** The issues with what is asked, beyond its shape. */
  readonly issuesOf: (asked: Partial<Q>, career: Partial<DatedCareer>) => readonly Issue[];
  readonly resultOf: (worked: WorkedCareer, asked: Q) => T;
}

/** Answers a question about a career, or gives every issue with both. */
export function answerOfCareer<Q extends LawChoice, T>(
  { schema, dayOf, hiredBy = dayOf, issuesOf, resultOf }: CareerAnswering<Q, T>,
  career: unknown,
  question: object,
): Outcome<T> {
  return answerRequest<Q, WorkedCareer | undefined, T>(
    {
      schema,
      read: ({ usable: asked }) =>
        careerOn(career, dayOf(asked), lawChoiceOf(asked), {
          hiredBy: hiredBy(asked),
          issuesOf: (read) => issuesOf(asked, read),
        }),
      resultOf,
    },
    question,
  );
}
