import type { Outcome } from "../../src/intake/issue.js";

/** What is wrong with a request, as "code path". */
export function refused(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

/** The messages of what is wrong with a request. */
export function messages(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.issues.map(({ message }) => message);
}

/** The articles that what is wrong with a request rests on. */
export function articles(outcome: Outcome<unknown>): readonly (string | undefined)[] {
  return outcome.ok ? [] : outcome.issues.map(({ article }) => article);
}

/** The French wording of what was expected. */
export function expectedInFrench(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.issues.map(({ expected }) => expected.fr);
}
