import { lazy } from "../exact/index.js";
import { labelSchema, many, maybe, record, type Schema, string, whole } from "../intake/index.js";
import type { Article } from "./articles.js";

/** An article, as the seeds write it. */
export const articleSchema: () => Schema<Article> = /* @__PURE__ */ lazy(() =>
  record<Article>({
    id: string(),
    title: labelSchema(),
    display: labelSchema(),
    lines: many(whole()),
    also: maybe(many(many(whole()))),
    act: string(),
    origin: maybe(labelSchema()),
  }),
);
