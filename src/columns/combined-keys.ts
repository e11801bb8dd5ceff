import type { Cells } from "./cells.js";
import type { Keyed } from "./keyed.js";

/** The combinations of several keys, each by a small number in the order in which they are met. */
export interface CombinedKeys {
  /** The combination of each row, once read. */
  readonly ids: Int32Array;
  /** Reads some rows; marks those of combinations beyond the most that are kept. */
  readonly read: (cells: readonly Cells[], first: number, rows: number, bad: Uint8Array) => void;
  /** How many combinations have been met. */
  readonly count: () => number;
  /** The values of a combination, by their paths. */
  readonly valuesOf: (id: number) => readonly (readonly [path: string, value: unknown])[];
}

const mostValues = 4096;
/** The most combinations that are kept. */
export const mostCombined = 50_000;

/** Combines keys, one after the other. */
export function combinedKeys(keys: readonly Keyed[], most: number): CombinedKeys {
  const ids = new Int32Array(most);
  const codes = new Int32Array(most);
  const joins = keys.map(() => joinOf());
  const read: CombinedKeys["read"] = (cells, first, rows, bad) => {
    ids.fill(0, 0, rows);
    keys.forEach((key, place) => {
      key.read(cells[place] as Cells, first, rows, codes);
      (joins[place] as Join).into(ids, codes, rows, bad);
    });
  };
  const valuesOf = (id: number): [string, unknown][] => {
    const values: [string, unknown][] = [];
    let left = id;
    for (let place = keys.length - 1; place >= 0; place -= 1) {
      const [before, code] = (joins[place] as Join).partsOf(left);
      const key = keys[place] as Keyed;
      values.push([key.path, key.valueOf(code)]);
      left = before;
    }
    return values;
  };
  const last = joins.at(-1);
  return { ids, read, valuesOf, count: () => (last === undefined ? 1 : last.count()) };
}

/** Pairs of numbers, each by a number of its own. */
interface Join {
  readonly into: (ids: Int32Array, codes: Int32Array, rows: number, bad: Uint8Array) => void;
  readonly partsOf: (id: number) => readonly [before: number, code: number];
  readonly count: () => number;
}

/** Numbers from zero on, each by its place in the order in which they were met. */
interface Met {
  /** The place of a number, less than zero where it was not met. */
  readonly placeOf: (number: number) => number;
  /** Puts a number after those that were met. */
  readonly meet: (number: number) => number;
  readonly at: (place: number) => number;
  readonly count: () => number;
}

/** A scattered table of whole numbers, never more than half full. */
function metNumbers(): Met {
  const met: number[] = [];
  let slots = new Int32Array(16).fill(-1);
  const slotOf = (number: number): number => {
    let slot = scattered(number) & (slots.length - 1);
    while ((slots[slot] as number) >= 0 && met[slots[slot] as number] !== number) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const meet = (number: number): number => {
    if (2 * met.length >= slots.length) {
      slots = new Int32Array(2 * slots.length).fill(-1);
      met.forEach((each, place) => {
        slots[slotOf(each)] = place;
      });
    }
    slots[slotOf(number)] = met.length;
    return met.push(number) - 1;
  };
  return {
    placeOf: (number) => slots[slotOf(number)] as number,
    meet,
    at: (place) => met[place] as number,
    count: () => met.length,
  };
}

/** A number whose low bits depend on all those of another (Knuth's multiplication). */
function scattered(number: number): number {
  const spread = Math.imul(number, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}

function joinOf(): Join {
  const met = metNumbers();
  const numberOf = (before: number, code: number): number => {
    if (code >= mostValues) return -1;
    const pair = before * mostValues + code;
    const place = met.placeOf(pair);
    return place >= 0 || met.count() >= mostCombined ? place : met.meet(pair);
  };
  return {
    into: (ids, codes, rows, bad) => {
      for (let row = 0; row < rows; row += 1) {
        const id = numberOf(ids[row] as number, codes[row] as number);
        if (id < 0) bad[row] = 1;
        ids[row] = Math.max(id, 0);
      }
    },
    partsOf: (id) => [Math.floor(met.at(id) / mostValues), met.at(id) % mostValues],
    count: met.count,
  };
}
