import {
  type CatalogueView,
  everyNamedBy,
  extinctionJobs,
  type FormerEmploi,
  formerEmploi,
  type TitledEmploi,
  type TitledEntry,
  titledBy,
  titledEmplois,
} from "../catalogue/index.js";
import { lazy } from "../exact/index.js";
import type { ExtinctionId, MetierId } from "../ids/index.js";
import { type ExtinctionJob, type Position, positionOf } from "../job/index.js";
import {
  type ExtinctionSeed,
  entryAt,
  firstDayOfScheme,
  lawOn,
  specialSeeds,
} from "../law/index.js";

/** A job that a former emploi may become: a métier of annexe I, or a job kept in extinction. */
export interface NewJob {
  readonly job: MetierId | ExtinctionJob;
  readonly position: Position;
  /**
   * The former emplois, of those that the title names, that lead there; none of a job in
   * extinction, which keeps its title.
   */
  readonly emplois: readonly FormerEmploi[];
}

interface TitledExtinction extends TitledEntry {
  readonly extinction: ExtinctionId;
}

/** A title of the table of a sheet, which the list of former emplois leaves out. */
interface TitledTable extends TitledEntry {
  readonly table: MetierId;
}

type TitledJob = TitledEmploi | TitledExtinction | TitledTable;

const everyTitled = /* @__PURE__ */ lazy((): readonly TitledJob[] => [
  ...titledEmplois(),
  ...specialSeeds().tableTitles.map(({ title, metier }) => ({
    table: metier,
    ...titledBy([title]),
  })),
  ...[...extinctionJobs().values()].filter(isOfTheScheme).map(({ id, label }) => ({
    extinction: id as ExtinctionId,
    ...titledBy([label, ...label.split(/, (?![^(]*\))/)]),
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
    const id = idOf(entry);
    leading.set(id, [...(leading.get(id) ?? []), entry]);
  }
  return [...leading.values()].flatMap((entries) => newJob(entries, view));
}

function newJob(entries: readonly TitledJob[], view: CatalogueView): readonly NewJob[] {
  const emplois = entries.flatMap((entry) =>
    "emploi" in entry ? [formerEmploi(entry, view)] : [],
  );
  const job = jobOf(entries[0] as TitledJob);
  const position = positionOf(job, view);
  return position === undefined ? [] : [{ job, position, emplois }];
}

function idOf(entry: TitledJob): string {
  if ("table" in entry) return entry.table;
  return "extinction" in entry ? entry.extinction : entry.metier;
}

function jobOf(entry: TitledJob): NewJob["job"] {
  if ("extinction" in entry) return { extinction: entry.extinction };
  return idOf(entry) as MetierId;
}
