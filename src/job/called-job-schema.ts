import { lazy } from "../exact/index.js";
import { anything, labelSchema, record, type Schema, string } from "../intake/index.js";
import type { CalledJob } from "./search-jobs.js";

/** A job that a text calls so, as JSON carries it. */
export const calledJobSchema: () => Schema<CalledJob> = /* @__PURE__ */ lazy(() =>
  record<CalledJob>({
    label: string(),
    metier: anything(),
    paid: labelSchema(),
    article: string(),
  } as never),
);
