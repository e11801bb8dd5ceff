import figures from "figures:extinction" with { type: "json" };
import prose from "prose:extinction" with { type: "json" };
import { frozen, lazy, madeWhole } from "../exact/index.js";
import type { ExtinctionSeed } from "../law/index.js";
import { dated } from "./placed-metiers.js";

/**
 * The jobs in extinction by their id: those printed, and those of the lost lists, restored (reading
 * R16).
 *
 * @article A1.4 L.310-350
 */
export const extinctionJobs: () => ReadonlyMap<string, ExtinctionSeed> = /* @__PURE__ */ lazy(
  () => new Map(frozen(jobsIn(figures as unknown as ExtinctionSeed[])).map((job) => [job.id, job])),
);

/** The same jobs, with where each figure was read. */
export const extinctionJobsTold: () => readonly ExtinctionSeed[] = /* @__PURE__ */ lazy(() =>
  frozen(jobsIn(madeWhole<ExtinctionSeed[]>(figures, prose))),
);

function jobsIn(jobs: readonly ExtinctionSeed[]): readonly ExtinctionSeed[] {
  return jobs.map((job) => ({
    ...job,
    referenceCoefficient: dated(job.referenceCoefficient),
    source: Object.assign({ article: "A1.4" } as const, job.source),
  }));
}
