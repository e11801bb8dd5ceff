import type { Outcome } from "../../src/index.js";

/** The code and the path of every issue of a refused request. */
export function refused(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) throw new Error("accepted");
  return outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

/** The messages of a refused request, in English. */
export function messages(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) throw new Error("accepted");
  return outcome.issues.map(({ message }) => message);
}

/** What a refused request expected, in French. */
export function expectedFr(outcome: Outcome<unknown>): readonly string[] {
  if (outcome.ok) throw new Error("accepted");
  return outcome.issues.map(({ expected }) => expected.fr);
}

/** The articles of the issues of a refused request. */
export function articlesOf(outcome: Outcome<unknown>): readonly (string | undefined)[] {
  if (outcome.ok) throw new Error("accepted");
  return outcome.issues.map(({ article }) => article);
}
