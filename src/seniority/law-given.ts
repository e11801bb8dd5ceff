import type { ReadingChoices } from "../ids/index.js";
import { maybe, type Schema } from "../intake/index.js";
import { type LawAsked, lawAskedSchema, readingChoicesSchema } from "../law/index.js";

/** The readings and the law that a caller gives beside a career. */
export interface LawGiven {
  readonly readings?: ReadingChoices;
  readonly law?: LawAsked;
}

/** The same, those that are given. */
export function lawGiven(readings: unknown, law: unknown): object {
  return {
    ...(readings === undefined ? {} : { readings }),
    ...(law === undefined ? {} : { law }),
  };
}

/** The fields of both. */
export function lawGivenFields(): { readonly [K in keyof LawGiven]-?: Schema<LawGiven[K]> } {
  return { readings: maybe(readingChoicesSchema()), law: maybe(lawAskedSchema()) };
}
