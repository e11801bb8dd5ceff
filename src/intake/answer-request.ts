import type * as z from "zod";
import { frozen } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import type { Issue, Outcome } from "./issue.js";
import { check } from "./schema.js";

/** The fields of a request that could be read, and the names of those that could not. */
export interface Readable<R> {
  readonly usable: Partial<R>;
  /** Whether a field was given but could not be read: nothing more is said of it. */
  readonly flawed: (field: keyof R & string) => boolean;
}

/**
 * How a request is answered: what shape it has, what is wrong with it beyond its shape, and what it
 * comes to.
 */
export interface Answering<R extends object, T, A extends string = ArticleId> {
  readonly schema: z.ZodType<R>;
  readonly issuesOf: (readable: Readable<R>) => readonly Issue<A>[];
  readonly resultOf: (request: R) => T;
}

/** Answers a request with its value, or with every issue at once; never throws. */
export function answerRequest<R extends object, T, A extends string = ArticleId>(
  { schema, issuesOf: judge, resultOf: work }: Answering<R, T, A>,
  input: unknown,
): Outcome<T, A> {
  const { usable, issues } = check(schema, input);
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const isObject = !wrong.has(undefined);
  const judged = isObject ? judge({ usable, flawed: (field) => wrong.has(field) }) : [];
  // What is wrong with a shape cites no text.
  const all = [...(issues as readonly Issue<A>[]), ...judged];
  return all.length > 0
    ? { ok: false, issues: all }
    : { ok: true, value: frozen(work(usable as R)) };
}
