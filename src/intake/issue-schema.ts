import { lazy } from "../exact/index.js";
import type { Schema } from "./fields.js";
import type { Issue, Question } from "./issue.js";
import { many, named, string } from "./json.js";
import { issuePath } from "./result-shapes.js";
import { maybe, record } from "./shapes.js";
import { labelSchema } from "./step-schema.js";

/** One thing wrong with a request. */
export const issueSchema: () => Schema<Issue> = /* @__PURE__ */ lazy(() =>
  named(
    "Issue",
    record<Issue>({
      code: string(),
      path: issuePath(),
      message: string(),
      received: string(),
      expected: labelSchema(),
      article: maybe(string()),
      suggestion: maybe(string()),
      questions: maybe(many(record<Question>({ id: string(), question: labelSchema() }))),
    }),
  ),
);
