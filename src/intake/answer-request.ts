import type * as z from "zod/mini";
import { frozen } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import type { Checked, Issue, Outcome } from "./issue.js";
import { checkRequest } from "./schema.js";

/** The fields of a request that could be read, and the names of those that could not. */
export interface Readable<R> {
  readonly usable: Partial<R>;
  /** Whether a field was given but could not be read: nothing more is said of it. */
  readonly flawed: (field: keyof R & string) => boolean;
}

/** How an answer that depends on what no source settles is given once, or refused. */
export type Settlement<R, T, A extends string = ArticleId> = (
  usable: Partial<R>,
  answer: (usable: Partial<R>) => Outcome<T, A>,
) => Outcome<T, A>;

interface ReadBySchema<R extends object, T, A extends string> {
  readonly schema: z.ZodMiniType<R>;
  /** How what no source settles is settled; nothing is to be settled unless told. */
  readonly settled?: Settlement<R, T, A>;
}

/** A request that is worked out as it was given, once nothing is wrong with it. */
export interface Answering<R extends object, T, A extends string = ArticleId>
  extends ReadBySchema<R, T, A> {
  /** The issues beyond the shape. */
  readonly issuesOf: (readable: Readable<R>) => readonly Issue<A>[];
  readonly resultOf: (request: R) => T;
}

/** A request of which something is worked out before it can be judged. */
export interface AnsweringInStages<R extends object, P, T, A extends string = ArticleId>
  extends ReadBySchema<R, T, A> {
  /** The value read from the request, and the issues beyond its shape. */
  readonly read: (readable: Readable<R>) => Checked<P, A>;
  readonly resultOf: (read: NonNullable<P>, request: R) => T;
}

/** Answers a request with its value, or with every issue at once; never throws. */
export function answerRequest<R extends object, T, A extends string = ArticleId>(
  answering: Answering<R, T, A>,
  input: unknown,
): Outcome<T, A>;
export function answerRequest<R extends object, P, T, A extends string = ArticleId>(
  answering: AnsweringInStages<R, P, T, A>,
  input: unknown,
): Outcome<T, A>;
export function answerRequest<R extends object, P, T, A extends string>(
  answering: Answering<R, T, A> | AnsweringInStages<R, P, T, A>,
  input: unknown,
): Outcome<T, A> {
  const { usable, issues } = checkRequest(answering.schema, input);
  const wrong = new Set(issues.map(({ path }) => path[0]));
  // What is wrong with a shape cites no text.
  const ofShape = issues as readonly Issue<A>[];
  // Nothing can be read in what is no object.
  if (wrong.has(undefined)) return { ok: false, issues: ofShape };
  const answer = (read: Partial<R>): Outcome<T, A> => {
    const readable: Readable<R> = { usable: read, flawed: (field) => wrong.has(field) };
    return judged(answering, readable, ofShape);
  };
  return answering.settled === undefined ? answer(usable) : answering.settled(usable, answer);
}

function judged<R extends object, P, T, A extends string>(
  answering: Answering<R, T, A> | AnsweringInStages<R, P, T, A>,
  readable: Readable<R>,
  ofShape: readonly Issue<A>[],
): Outcome<T, A> {
  const asked = readable.usable as R;
  if ("issuesOf" in answering) {
    const issues = [...ofShape, ...answering.issuesOf(readable)];
    return outcomeFrom({ usable: asked, issues }, answering.resultOf);
  }
  const read = answering.read(readable);
  const found = { usable: read.usable, issues: [...ofShape, ...read.issues] };
  return outcomeFrom(found, (value) => answering.resultOf(value, asked));
}

/** The result of what was read, frozen; or what is wrong with it. */
export function outcomeFrom<P, T, A extends string = ArticleId>(
  { usable, issues }: Checked<P, A>,
  resultOf: (read: NonNullable<P>) => T,
): Outcome<T, A> {
  return issues.length > 0 || usable === undefined || usable === null
    ? { ok: false, issues }
    : { ok: true, value: frozen(resultOf(usable)) };
}
