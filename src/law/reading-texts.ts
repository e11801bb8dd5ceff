import seeds from "../../seeds/readings.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import type { ArticleId, ReadingId } from "../ids/index.js";
import type { Confidence } from "./confidence.js";

/** Where an ambiguity stands in the published avenant. */
export interface Place {
  /** The text in which it stands. */
  readonly article: ArticleId;
  /** One line, or the first and the last. */
  readonly lines: readonly number[];
}

/** One of the ways to read an ambiguous text. */
export interface ReadingChoice {
  /** The name by which a caller takes it: `readings: { R1: "on-the-total" }`. */
  readonly id: string;
  /** The choice, in words. */
  readonly label: Label;
}

/**
 * An ambiguity of the text, the ways to read it, and the one that the library takes unless told.
 */
export interface ReadingText {
  /** Its number. */
  readonly id: ReadingId;
  /** Its subject, in two words. */
  readonly subject: Label;
  /** The question that the text leaves open. */
  readonly question: Label;
  /** Where it stands. */
  readonly where: readonly Place[];
  /** The one taken comes first. */
  readonly choices: readonly ReadingChoice[];
  /** The id of the choice taken unless told. */
  readonly taken: string;
  /** Why the one taken is taken. */
  readonly why: Label;
  /** How sure the one taken is. */
  readonly confidence: Confidence;
  /** The parts of the library that it touches. */
  readonly touches: readonly string[];
}

const byId = /* @__PURE__ */ lazy(
  () => new Map(frozen(seeds as unknown as ReadingText[]).map((each) => [each.id, each])),
);

/** Every ambiguity of the text. */
export function readingTexts(): readonly ReadingText[] {
  return [...byId().values()];
}

/** An ambiguity by its id. */
export function readingOf(id: ReadingId): ReadingText {
  return byId().get(id) as ReadingText;
}
