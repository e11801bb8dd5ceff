import figures from "figures:annexe-2" with { type: "json" };
import prose from "prose:annexe-2" with { type: "json" };
import { frozen, type Label, lazy, madeWhole } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import {
  type AsRead,
  type Begins,
  type DatedEntry,
  type Entry,
  entryAsRead,
  hasBegun,
  type LawView,
  lawIn,
  type Series,
} from "../law/index.js";

/** A job that a list of annexe II names, by its id. */
interface RankedJob extends Omit<Entry, "source"> {
  readonly metier?: string;
  readonly extinction?: string;
  readonly director?: string;
}

/** A job that a list of annexe II names. */
export interface RankedEntry extends RankedJob, Entry {
  readonly label: string;
}

/** A list of annexe II, by the ids of its jobs. */
interface RankFigures {
  readonly article: ArticleId;
  readonly value?: Series;
  readonly entries: readonly RankedJob[];
  /** The jobs that later acts add. */
  readonly laterActs?: readonly (RankedJob & Begins)[];
}

/** A list of annexe II. */
export interface Rank extends RankFigures {
  readonly label: Label;
  readonly entries: readonly RankedEntry[];
  /** The jobs that later acts add. */
  readonly laterActs?: readonly (RankedEntry & DatedEntry)[];
}

const paid = /* @__PURE__ */ frozen(
  figures as unknown as { readonly cadres: readonly RankFigures[] },
);

const lists = /* @__PURE__ */ lazy(() =>
  madeWhole<{
    readonly cadres: readonly Rank[];
    readonly agentsDeMaitrise: Rank;
    readonly coefficientsHierarchiques: readonly Rank[];
  }>(figures, prose),
);

/** A list of annexe II that names a métier, and the entry that names it. */
export interface Ranking extends AsRead<RankedJob> {
  readonly rank: RankFigures;
}

function rankingIn(ranks: readonly RankFigures[], job: string, view: LawView): Ranking | undefined {
  const on = lawIn(view);
  for (const rank of ranks) {
    const { entries, laterActs = [] } = rank;
    const named = [...entries, ...laterActs.filter((entry) => hasBegun(entry, on))].find(
      ({ metier, extinction }) => metier === job || extinction === job,
    );
    const found = named === undefined ? undefined : entryAsRead(named, on, view.readings);
    if (found !== undefined) return { ...found, rank };
  }
  return undefined;
}

/**
 * The list of cadres that names a métier or a job in extinction, or `undefined` for a non-cadre.
 *
 * @article A2.1 L.354-389 (lost lists restored: reading R16)
 * @article 08.01.4 L.175-176
 */
export function cadreRanking(job: string, view: LawView = {}): Ranking | undefined {
  return rankingIn(paid.cadres, job, view);
}

/**
 * The list of agents de maîtrise that names a métier; it serves for elections only.
 *
 * @article A2.2 L.391-409
 */
export function supervisorRanking(metier: string, view: LawView = {}): Ranking | undefined {
  return rankingIn([lists().agentsDeMaitrise], metier, view);
}

/**
 * The coefficient hiérarchique of a métier; it serves for article 36 only.
 *
 * @article A2.3 L.411-453 (lost lists restored: reading R16)
 * @article 08.01.4 L.177
 */
export function hierarchicalRanking(metier: string, view: LawView = {}): Ranking | undefined {
  return rankingIn(lists().coefficientsHierarchiques, metier, view);
}

/** Every list of annexe II. */
export function ranks(): readonly Rank[] {
  const { cadres, agentsDeMaitrise, coefficientsHierarchiques } = lists();
  return [...cadres, agentsDeMaitrise, ...coefficientsHierarchiques];
}
