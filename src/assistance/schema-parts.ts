import { many, oneOf, type Schema, string, whole } from "../intake/index.js";
import { type MetierCode, metierCodes, type ReadingId, readingChoices } from "./ids.js";

/** Lines of the text, or the first and last of them. */
export const linesSchema = (): Schema<readonly number[]> => many(whole());

/** Texts of our own, or titles as printed. */
export const textsSchema = (): Schema<readonly string[]> => many(string());

/** Codes of métiers. */
export const codesSchema = (): Schema<readonly MetierCode[]> => many(codeSchema());

/** The code of a métier in a result. */
export const codeSchema = (): Schema<MetierCode> => oneOf(metierCodes);

/** The id of a reading. */
export const readingIdSchema = (): Schema<ReadingId> =>
  oneOf(Object.keys(readingChoices) as ReadingId[]);
