import { many, oneOf, type Schema, whole } from "../intake/index.js";
import { branchField } from "./fields.js";
import { emploiCodes, type ReadingId, readingChoices } from "./ids.js";

/** Lines of the text, or the first and last of them. */
export const linesSchema = (): Schema<readonly number[]> => many(whole());

/** The code of an emploi, as it is today. */
export const ownCodeSchema = (): Schema => oneOf(emploiCodes);

/** Branches of the social security. */
export const branchesSchema = (): Schema => many(branchField());

/** The id of a reading. */
export const readingIdSchema = (): Schema<ReadingId> =>
  oneOf(Object.keys(readingChoices) as ReadingId[]);
