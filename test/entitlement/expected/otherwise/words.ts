import type { ReadingChoices } from "../../../../src/ids/types.js";
import { type Expected, row } from "../words.js";

/** One complement or functional bonus, as another reading of its fiche has it. */
export interface Otherwise extends Expected {
  readonly readings: ReadingChoices;
}

/** One line of the table. */
export function read(readings: ReadingChoices, ...of: Parameters<typeof row>): Otherwise {
  return { readings, ...row(...of) };
}

/** What a row's title says of its readings. */
export const told = (readings: ReadingChoices): string =>
  Object.entries(readings)
    .map(([id, choice]) => `${id} ${choice}`)
    .join(", ");
