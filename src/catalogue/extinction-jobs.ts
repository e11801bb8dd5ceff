import extinction from "../../seeds/extinction.json" with { type: "json" };
import { frozen, lazy } from "../exact/index.js";
import type { ExtinctionSeed } from "../law/index.js";

/**
 * The jobs in extinction by their id: those printed, and those of the lost lists, restored (reading
 * R16).
 *
 * @article A1.4 L.310-350
 */
export const extinctionJobs: () => ReadonlyMap<string, ExtinctionSeed> = /* @__PURE__ */ lazy(
  () => new Map(frozen(extinction as unknown as ExtinctionSeed[]).map((job) => [job.id, job])),
);
