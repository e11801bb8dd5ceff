import { decimal } from "../exact/index.js";
import {
  type Begins,
  type Condition,
  type DatedEntry,
  datedAct,
  hasBegun,
  isLater,
  type LawOn,
} from "../law/index.js";
import { inUnit } from "./in-unit.js";
import type { BothSides, Recorded, SideSaid } from "./recorded.js";

/** An entry of a series: a figure, a table, or the end of what the series says. */
export interface SeriesEntry extends Begins {
  readonly id?: string;
  readonly to?: string;
  readonly value: string | readonly string[];
  readonly condition?: object;
}

/** The subject of a series. */
export interface OfSeries
  extends Pick<Recorded, "subject" | "reach" | "worth" | "condition" | "everyLaw"> {
  /** The name of what the series is about, for the entries that have none of their own. */
  readonly owner: string;
  /** The unit in which its figures are counted. */
  readonly unit: string;
  /** The wording of an entry, where it is no figure. */
  readonly words?: (entry: SeriesEntry) => SideSaid;
}

/**
 * The changes of a series: the entries of acts later than the avenant n° 2002-02, which all say
 * where they stand.
 */
export function ofSeries(series: readonly SeriesEntry[], of: OfSeries): readonly Recorded[] {
  const { owner, unit, words = (entry) => saidIn(entry, unit), ...about } = of;
  const said = (entry: SeriesEntry | undefined): SideSaid | undefined =>
    entry === undefined || entry.value === "end" ? undefined : words(entry);
  return series.flatMap((entry, place): readonly Recorded[] => {
    const earlier = series.slice(0, place);
    if (!isOfALaterAct(entry) || isContinued(entry, earlier.at(-1))) return [];
    const sides = (on: LawOn) =>
      restated({ before: said(heldBefore(entry, earlier, on)), after: said(entry) });
    const condition = (entry.condition ?? about.condition) as Condition | undefined;
    const id = entry.id ?? `${entry.act}-${owner}`;
    return [{ id, entry: entry as SeriesEntry & DatedEntry, ...about, condition, sides }];
  });
}

/** Both sides, where an act only says again what was so: it is told. */
function restated({ before, after }: BothSides): BothSides {
  if (after === undefined || before?.words.fr !== after.words.fr) return { before, after };
  const { fr, en } = after.words;
  const words = { fr: `${fr} (repris, sans changement)`, en: `${en} (restated, unchanged)` };
  return { before, after: { ...after, words } };
}

function saidIn({ value }: SeriesEntry, unit: string): SideSaid {
  const words = inUnit(value, unit);
  return typeof value === "string" ? { words, value: decimal(value) } : { words };
}

/** Whether an entry is no figure of the avenant n° 2002-02, nor of what it found in force. */
function isOfALaterAct({ act }: SeriesEntry): boolean {
  return isLater(act) || datedAct(act).statute === true;
}

/** Whether an entry only carries on what its act said before. */
function isContinued(entry: SeriesEntry, last: SeriesEntry | undefined): boolean {
  return last?.act === entry.act && last.value === entry.value;
}

/** The entry that held for everybody on the eve of another, or just before it on the same day. */
function heldBefore(
  entry: SeriesEntry,
  earlier: readonly SeriesEntry[],
  day: LawOn,
): SeriesEntry | undefined {
  const held = earlier.findLast((each) => each.condition === undefined && hasBegun(each, day));
  return held?.to !== undefined && held.to < entry.from ? undefined : held;
}
