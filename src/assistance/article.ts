import articleSeeds from "../../seeds/assistance/articles.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import { labelSchema, oneOf, record, type Schema } from "../intake/index.js";
import { type ArticleId, articleIds } from "./ids.js";
import { linesSchema } from "./schema-parts.js";

/** A chapter of the document that results cite. */
export interface Article {
  /** The id by which results cite it. */
  readonly id: ArticleId;
  /** Its subject, in our words. */
  readonly title: Label;
  /** How one cites it. */
  readonly display: Label;
  /** Its first and last lines. */
  readonly lines: readonly number[];
}

/** The schema of an article. */
export const articleSchema: () => Schema<Article> = /* @__PURE__ */ lazy(() =>
  record<Article>({
    id: oneOf(articleIds),
    title: labelSchema(),
    display: labelSchema(),
    lines: linesSchema(),
  }),
);

const all = /* @__PURE__ */ lazy(() => frozen(articleSeeds as unknown as readonly Article[]));

/**
 * Every chapter of the document that results cite.
 *
 * @example articles()[0]?.id // "A-champ"
 */
export function articles(): readonly Article[] {
  return all();
}
