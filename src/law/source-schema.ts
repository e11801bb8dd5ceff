import { lazy } from "../exact/index.js";
import { many, maybe, named, record, type Schema, string, whole } from "../intake/index.js";
import { confidenceSchema } from "./confidence.js";
import type { Source } from "./source.js";

/** Where a figure stands. */
export const sourceSchema: () => Schema<Source> = /* @__PURE__ */ lazy(() =>
  named(
    "Source",
    record<Source>({
      article: string(),
      lines: many(whole()),
      clause: maybe(string()),
      from: maybe(string()),
      confidence: maybe(confidenceSchema()),
    }),
  ),
);
