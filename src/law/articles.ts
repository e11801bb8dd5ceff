import seeds from "../../seeds/articles.json" with { type: "json" };
import { frozen, type Label, type Language, lazy } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";

/** A text that results cite. */
export interface Article {
  /** The id by which results cite it. */
  readonly id: ArticleId;
  /** Its subject, in our words. */
  readonly title: Label;
  /** How a payslip cites it. */
  readonly display: Label;
  /** Its first and last lines in the published avenant; none when it stands elsewhere. */
  readonly lines: readonly number[];
  /** Other lines that belong to it, each a first and a last. */
  readonly also?: readonly (readonly number[])[];
  /** The act that wrote it: an id of `seeds/acts.json`. */
  readonly act: string;
  /** Where it can be read, when it is not in the avenant. */
  readonly origin?: Label;
}

const byId = /* @__PURE__ */ lazy(
  () => new Map(frozen(seeds as unknown as Article[]).map((article) => [article.id, article])),
);

/** Every text cited. */
export function articles(): readonly Article[] {
  return [...byId().values()];
}

/** How a payslip cites a text. */
export function citation(id: ArticleId, language: Language): string {
  return (byId().get(id) as Article).display[language];
}
