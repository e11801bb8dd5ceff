import type { ReadingChoices } from "../ids/index.js";
import { maybe, type Schema } from "../intake/index.js";
import { type ActDays, type LawAsked, lawFields, readingChoicesSchema } from "../law/index.js";

/** The readings and the law that a caller gives beside a career. */
export interface LawGiven {
  readonly readings?: ReadingChoices;
  readonly law?: LawAsked;
  readonly actDays?: ActDays;
}

/** The same, as they are given: not read yet. */
export type LawUnread = { readonly [K in keyof LawGiven]?: unknown };

/** The same, those that are given, apart from whatever else is. */
export function lawGiven({ readings, law, actDays }: LawUnread): object {
  return {
    ...(readings === undefined ? {} : { readings }),
    ...(law === undefined ? {} : { law }),
    ...(actDays === undefined ? {} : { actDays }),
  };
}

/** The fields of all three. */
export function lawGivenFields(): { readonly [K in keyof LawGiven]-?: Schema<LawGiven[K]> } {
  return { readings: maybe(readingChoicesSchema()), ...lawFields() };
}
