import { type Day, type Decimal, decimal, frozen, type Label, remembered } from "../exact/index.js";
import { type Figure, figure, type Unit } from "../working/index.js";
import { type Begins, hasBegun, isLater, isOpen, type LawOn } from "./law-on.js";

/** A value of a figure, from a day on, and the act that set it. */
export interface Dated extends Begins {
  /** First day on which it no longer holds, where no later value follows. */
  readonly to?: Day;
  /** The figure, in decimals; `end` where the act ends what the series says. */
  readonly value: string;
  /** The facts on which it depends, where it is not everybody's: an entry of `seeds/README.md`. */
  readonly condition?: object;
}

/** A figure through time, oldest first. */
export type Series = readonly Dated[];

/**
 * The entry in force under a law, or `undefined` where none answers: a figure is never extended
 * beyond its days. An entry that depends on facts is nobody's here.
 */
export function entryAt<T extends Dated>(series: readonly T[], on: LawOn): T | undefined {
  const known = on.found.get(series);
  if (known !== undefined) return (known as T | null) ?? undefined;
  const entry = lastBegun(series, on);
  on.found.set(series, entry ?? null);
  return entry;
}

function lastBegun<T extends Dated>(series: readonly T[], on: LawOn): T | undefined {
  for (let index = series.length - 1; index >= 0; index -= 1) {
    const entry = series[index] as T;
    if (entry.condition !== undefined || !hasBegun(entry, on)) continue;
    const over = entry.value === "end" || (entry.to !== undefined && entry.to <= on.since);
    return over ? undefined : entry;
  }
  return undefined;
}

/**
 * The entry of a series that may hold on the day or not, where the first day of its act is open.
 */
export function openEntry<T extends Dated>(series: readonly T[], on: LawOn): T | undefined {
  const known = on.open.get(series);
  if (known !== undefined) return (known as T | null) ?? undefined;
  const entry = series.find((each) => isOpen(each, on));
  on.open.set(series, entry ?? null);
  return entry;
}

/**
 * The entries in force that depend on facts, the latest first: each raises what `entryAt` answers.
 */
export function conditionalEntries<T extends Dated>(
  series: readonly T[],
  on: LawOn,
): readonly (T & { readonly condition: object })[] {
  return series
    .filter((entry): entry is T & { readonly condition: object } => entry.condition !== undefined)
    .filter((entry) => hasBegun(entry, on))
    .reverse();
}

const read = new WeakMap<Dated, Decimal>();

/** The value of an entry, read once. */
export function valueFrom(entry: Dated): Decimal {
  return remembered(read, entry, () => frozen(decimal(entry.value)));
}

const figures = new WeakMap<Dated, Figure>();
const acts = new WeakMap<Figure, readonly string[]>();

/** An entry as a figure of a working, made once: its unit and its name are those of its series. */
export function figureFrom(entry: Dated, unit: Unit, name: Label): Figure {
  return remembered(figures, entry, () => figureNamed(entry, unit, name));
}

/** An entry as a figure of a working under another name than that of its series. */
export function figureNamed(entry: Dated, unit: Unit, name: Label): Figure {
  return figureSet(valueFrom(entry), { unit, name, by: [entry.act] });
}

/** A figure that acts set, and what it is called in a working. */
export interface SetFigure {
  readonly unit: Unit;
  readonly name: Label;
  /** Ids of `seeds/acts.json`. */
  readonly by: readonly string[];
}

/** A figure of a working, with the acts that set it. */
export function figureSet(value: Decimal, { unit, name, by }: SetFigure): Figure {
  const made = frozen(figure(value, unit, name));
  const later = by.filter(isLater);
  if (later.length > 0) acts.set(made, later);
  return made;
}

/** The acts later than the avenant n° 2002-02 that set a figure; none for one of the request. */
export function actsBehind(found: Figure): readonly string[] {
  return acts.get(found) ?? noAct;
}

const noAct: readonly string[] = [];

/** The value in force under a law, or `undefined` where none answers. */
export function valueAt(series: Series, on: LawOn): Decimal | undefined {
  const entry = entryAt(series, on);
  return entry === undefined ? undefined : valueFrom(entry);
}
