import type { ArticleId } from "../generated/ids.js";
import type { Label } from "../label.js";

/** Something that the text makes exceptional, without forbidding it: the result stands, and says so. */
export interface Warning {
  readonly code: "deputy-under-the-threshold";
  readonly label: Label;
  readonly article: ArticleId;
}
