import type { ArticleId } from "../ids/index.js";
import type { Confidence } from "./confidence.js";

/**
 * Where a figure stands: article, lines of the published avenant, and the other text it was read
 * in, if any.
 */
export interface Source {
  /** The id of the text. */
  readonly article: ArticleId;
  /** One line, or the first and the last. */
  readonly lines: readonly number[];
  /** The article inside a later act. */
  readonly clause?: string;
  /** The other text, as `seeds/README.md` names it. */
  readonly from?: string;
  /** How sure the figure is. */
  readonly confidence?: Confidence;
}
