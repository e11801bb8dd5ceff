import figures from "figures:extinction" with { type: "json" };
import prose from "prose:extinction" with { type: "json" };
import { frozen, lazy, madeWhole } from "../exact/index.js";
import type { ExtinctionSeed } from "../law/index.js";

/**
 * The jobs in extinction by their id: those printed, and those of the lost lists, restored (reading
 * R16).
 *
 * @article A1.4 L.310-350
 */
export const extinctionJobs: () => ReadonlyMap<string, ExtinctionSeed> = /* @__PURE__ */ lazy(
  () => new Map(frozen(figures as unknown as ExtinctionSeed[]).map((job) => [job.id, job])),
);

/** The same jobs, with where each figure was read. */
export const extinctionJobsTold: () => readonly ExtinctionSeed[] = /* @__PURE__ */ lazy(() =>
  madeWhole<ExtinctionSeed[]>(figures, prose),
);
