import { type Day, type Decimal, decimal, type Label, remembered } from "../exact/index.js";
import { type Figure, figure, type Unit } from "../working/index.js";

/** A value of a figure, from a day on, and the act that set it. */
export interface Dated {
  /** First day on which it holds. */
  readonly from: Day;
  /** First day on which it no longer holds, where no later value follows. */
  readonly to?: Day;
  /** The figure, in decimals. */
  readonly value: string;
  /** The act that set it: an id of `seeds/acts.json`. */
  readonly act: string;
}

/** A figure through time, oldest first. */
export type Series = readonly Dated[];

/**
 * The entry in force on a day among those of the applied acts, or `undefined` where no entry
 * answers: a figure is never extended beyond its days.
 *
 * @example
 * entryAt([{ from: "2004-01-01", value: "4.172", act: "2002-02" }], "2003-12-31", applied)
 * // undefined
 */
export function entryAt<T extends Dated>(
  series: readonly T[],
  day: Day,
  applied: ReadonlySet<string>,
): T | undefined {
  for (let index = series.length - 1; index >= 0; index -= 1) {
    const entry = series[index] as T;
    if (entry.from > day || !applied.has(entry.act)) continue;
    return entry.to !== undefined && entry.to <= day ? undefined : entry;
  }
  return undefined;
}

const read = new WeakMap<Dated, Decimal>();

/** The value of an entry, read once. */
export function valueFrom(entry: Dated): Decimal {
  return remembered(read, entry, () => decimal(entry.value));
}

const figures = new WeakMap<Dated, Figure>();

/** An entry as a figure of a working, made once: its unit and its name are those of its series. */
export function figureFrom(entry: Dated, unit: Unit, name: Label): Figure {
  return remembered(figures, entry, () => figure(valueFrom(entry), unit, name));
}

/** The value in force on a day, or `undefined` where none answers. */
export function valueAt(
  series: Series,
  day: Day,
  applied: ReadonlySet<string>,
): Decimal | undefined {
  const entry = entryAt(series, day, applied);
  return entry === undefined ? undefined : valueFrom(entry);
}
