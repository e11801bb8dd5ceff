import {
  type CatalogueView,
  everyNamedBy,
  extinctionJobs,
  type FormerEmploi,
  formerEmploi,
  type Titled,
  type TitledEmploi,
  titledBy,
  titledEmplois,
} from "../catalogue/index.js";
import { lazy } from "../exact/index.js";
import type { ExtinctionId, MetierId } from "../ids/index.js";
import { type ExtinctionJob, type Position, positionOf } from "../job/index.js";
import { type ExtinctionSeed, entryAt, firstDayOfScheme, lawOn } from "../law/index.js";

/** What a former emploi may become: a métier of annexe I, or a job kept in extinction. */
export interface NewJob {
  readonly job: MetierId | ExtinctionJob;
  readonly position: Position;
  /**
   * The former emplois, of those that the title names, that lead there; none of a job in
   * extinction, which keeps its title.
   */
  readonly emplois: readonly FormerEmploi[];
}

interface TitledExtinction extends Titled {
  readonly extinction: ExtinctionId;
}

type TitledJob = TitledEmploi | TitledExtinction;

const everyTitled = /* @__PURE__ */ lazy((): readonly TitledJob[] => [
  ...titledEmplois(),
  ...[...extinctionJobs().values()].filter(isOfTheScheme).map(({ id, label }) => ({
    extinction: id as ExtinctionId,
    ...titledBy([label]),
  })),
]);

/** Whether a job in extinction was one on the first day of the scheme. */
function isOfTheScheme({ referenceCoefficient }: ExtinctionSeed): boolean {
  return entryAt(referenceCoefficient, lawOn(firstDayOfScheme)) !== undefined;
}

/**
 * Everything that a former title may become, in the order of annexe I, then of the jobs in
 * extinction; nothing where no job bore it.
 *
 * @article Art7 L.581
 * @article A1.4 L.310-350
 */
export function newJobsOf(title: string, view: CatalogueView): readonly NewJob[] {
  const named = everyNamedBy(title, everyTitled());
  const leading = new Map<string, TitledJob[]>();
  for (const entry of named) {
    const id = "extinction" in entry ? entry.extinction : entry.metier;
    leading.set(id, [...(leading.get(id) ?? []), entry]);
  }
  return [...leading.values()].flatMap((entries) => newJob(entries, view));
}

function newJob(entries: readonly TitledJob[], view: CatalogueView): readonly NewJob[] {
  const emplois = entries.flatMap((entry) =>
    "extinction" in entry ? [] : [formerEmploi(entry, view)],
  );
  const job = jobOf(entries[0] as TitledJob);
  const position = positionOf(job, view);
  return position === undefined ? [] : [{ job, position, emplois }];
}

function jobOf(entry: TitledJob): NewJob["job"] {
  return "extinction" in entry ? { extinction: entry.extinction } : (entry.metier as MetierId);
}
