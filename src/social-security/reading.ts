import readingSeeds from "../../seeds/social-security/readings.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import { named, readingFields, record, type Schema, string } from "../intake/index.js";
import type { AppliedReading as AppliedReadingOf } from "../working/index.js";
import { type ReadingChoices, type ReadingId, readingChoices } from "./ids.js";
import { readingIdSchema } from "./schema-parts.js";

/** A reading of an ambiguous text that a result rests on. */
export type AppliedReading = AppliedReadingOf<ReadingId>;

/** The schema of a reading that a result rests on. */
export const appliedReadingSchema: () => Schema<AppliedReading> = /* @__PURE__ */ lazy(() =>
  named("AppliedReading", record<AppliedReading>({ id: readingIdSchema(), choice: string() })),
);

/** The readings of ambiguous texts that the caller takes. */
export interface View {
  /** The choices; the first of each is the one taken unless told. */
  readonly readings?: ReadingChoices | undefined;
}

/** The choice of a reading: the caller's, or the one that the library takes. */
export function reading<R extends ReadingId>(
  { readings: chosen }: View,
  id: R,
): AppliedReading & { readonly choice: NonNullable<ReadingChoices[R]> } {
  const choice = chosen?.[id] ?? readingChoices[id][0];
  return { id, choice } as AppliedReading & { readonly choice: NonNullable<ReadingChoices[R]> };
}

/** An ambiguity of the text, and the ways to read it. */
export interface Reading {
  /** Its number. */
  readonly id: ReadingId;
  /** Its subject. */
  readonly subject: Label;
  /** The question that the text leaves open. */
  readonly question: Label;
  /** The first and last lines of the places that leave it open. */
  readonly lines: readonly (readonly number[])[];
  /** The ways to read it. */
  readonly choices: readonly {
    /** Its id. */
    readonly id: string;
    /** Its wording. */
    readonly label: Label;
  }[];
  /** The choice that the library takes unless told. */
  readonly taken: string;
  /** Why. */
  readonly why: Label;
  /** How sure that is. */
  readonly confidence: "high" | "medium" | "low";
}

/** The schema of an ambiguity. */
export const readingSchema: () => Schema<Reading> = /* @__PURE__ */ lazy(() =>
  record<Reading>(readingFields(readingIdSchema())),
);

const all = /* @__PURE__ */ lazy(() => frozen(readingSeeds as unknown as readonly Reading[]));

/**
 * Every ambiguity of the grids, the ways to read it, the one taken, and why.
 *
 * @example readings()[0]?.id // "R140"
 */
export function readings(): readonly Reading[] {
  return all();
}
