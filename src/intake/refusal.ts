import { lazy } from "../exact/index.js";
import type { Schema } from "./fields.js";
import type { Issue } from "./issue.js";
import { issueSchema } from "./issue-schema.js";
import { many, string, whole } from "./json.js";
import { maybe, record } from "./shapes.js";

/** The answer to a refused request. */
export interface Refusal {
  /** The line of the request, where there is one a line. */
  readonly line?: number;
  /** The place of the request in its list, from 0, where there is one. */
  readonly index?: number;
  /** The reference that the request gives. */
  readonly reference?: string;
  /** Everything that is wrong with the request. */
  readonly issues: readonly Issue[];
}

/** A refusal, as the command line writes it. */
export const refusalSchema: () => Schema<Refusal> = /* @__PURE__ */ lazy(() =>
  record<Refusal>({
    line: maybe(whole()),
    index: maybe(whole()),
    reference: maybe(string()),
    issues: many(issueSchema()),
  }),
);
