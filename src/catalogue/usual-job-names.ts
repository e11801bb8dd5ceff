import names from "../../seeds/usual-names.json" with { type: "json" };
import { lazy } from "../exact/index.js";

/** The names people use of jobs that annexe I does not print, by the title of each. */
export const usualJobNames: () => ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ lazy(
  () => {
    const byJob = new Map<string, string[]>();
    for (const { name, job } of names) {
      if (job !== undefined) byJob.set(job, [...(byJob.get(job) ?? []), name]);
    }
    return byJob;
  },
);
