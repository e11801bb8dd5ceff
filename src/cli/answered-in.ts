import type { Language } from "../exact/index.js";
import type { Outcome } from "../intake/index.js";
import type { GivenArguments } from "./command.js";
import { exit, type Io, write } from "./io.js";
import { issuesText } from "./refusal-of.js";

/** How an answer is written: as text to read, and as lines for a spreadsheet where it has any. */
export interface AnswerWritten<T> {
  readonly text: (value: T, language: Language) => string;
  readonly csv?: (value: T, language: Language) => string;
}

/** Writes an answer as the options ask, or what is wrong with the question; gives the exit code. */
export async function answeredIn<T>(
  outcome: Outcome<T>,
  { text, csv }: AnswerWritten<T>,
  given: GivenArguments,
  io: Io,
): Promise<number> {
  const { language } = given;
  if (!outcome.ok) {
    await write(io.stderr, issuesText(outcome.issues, language));
    return exit.refused;
  }
  const { value } = outcome;
  const readable = (): string =>
    csv !== undefined && given.has("csv") ? csv(value, language) : text(value, language);
  await write(io.stdout, given.has("json") ? `${JSON.stringify(value, null, 2)}\n` : readable());
  return exit.well;
}
