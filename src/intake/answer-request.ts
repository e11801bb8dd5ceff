import type * as z from "zod/mini";
import { frozen } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { checkRequest } from "./check.js";
import type { Checked, Issue, Outcome } from "./issue.js";

/** The fields of a request that could be read, and the names of those that could not. */
export interface Readable<R> {
  readonly usable: Partial<R>;
  /** Whether a field was given but could not be read: nothing more is said of it. */
  readonly flawed: (field: keyof R & string) => boolean;
}

/** The same, with the request as it was given, and what is wrong with its shape. */
export interface ShapeRead<R> extends Readable<R> {
  readonly given: unknown;
  readonly ofShape: readonly Issue[];
}

/** How an answer that depends on what no source settles is given once, or refused. */
export type Settlement<R, T, A extends string = ArticleId> = (
  usable: Partial<R>,
  answer: (usable: Partial<R>) => Outcome<T, A>,
) => Outcome<T, A>;

interface ReadBySchema<R extends object, T, A extends string> {
  readonly schema: z.ZodMiniType<R>;
  /** The names of fields of which what is right is looked at though something in them is not. */
  readonly kept?: readonly string[];
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
  readonly read: (shape: ShapeRead<R>) => Checked<P, A>;
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
  const { usable, issues, given, placed } = checkRequest(answering.schema, input, answering.kept);
  const wrong = new Set(issues.map(({ path }) => path[0]));
  // What is wrong with a shape cites no text.
  const ofShape = issues as readonly Issue<A>[];
  // Nothing can be read in what is no object.
  if (wrong.has(undefined)) return { ok: false, issues: ofShape };
  const flawed = (field: string): boolean => wrong.has(field);
  const all = (found: readonly Issue<A>[]): readonly Issue<A>[] => [
    ...ofShape,
    ...found.map(placed<A>),
  ];
  const answer = (read: Partial<R>): Outcome<T, A> =>
    judged(answering, { usable: read, flawed, given, ofShape: issues }, all);
  return answering.settled === undefined ? answer(usable) : answering.settled(usable, answer);
}

function judged<R extends object, P, T, A extends string>(
  answering: Answering<R, T, A> | AnsweringInStages<R, P, T, A>,
  shape: ShapeRead<R>,
  all: (found: readonly Issue<A>[]) => readonly Issue<A>[],
): Outcome<T, A> {
  const asked = shape.usable as R;
  if ("issuesOf" in answering) {
    const issues = all(answering.issuesOf(shape));
    return outcomeFrom({ usable: asked, issues }, answering.resultOf);
  }
  const { usable, issues } = answering.read(shape);
  return outcomeFrom({ usable, issues: all(issues) }, (read) => answering.resultOf(read, asked));
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
