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

function joinOf(): Join {
  const tables: Int32Array[] = [];
  const pairs: (readonly [number, number])[] = [];
  const numberOf = (before: number, code: number): number => {
    if (code >= mostValues || pairs.length >= mostCombined) return -1;
    const table = tables[before] ?? new Int32Array(mostValues).fill(-1);
    tables[before] = table;
    if (table[code] === -1) {
      table[code] = pairs.length;
      pairs.push([before, code]);
    }
    return table[code] as number;
  };
  return {
    into: (ids, codes, rows, bad) => {
      for (let row = 0; row < rows; row += 1) {
        const [before, code] = [ids[row] as number, codes[row] as number];
        const id = tables[before]?.[code] ?? -1;
        const own = id >= 0 ? id : numberOf(before, code);
        if (own < 0) bad[row] = 1;
        ids[row] = own < 0 ? 0 : own;
      }
    },
    partsOf: (id) => pairs[id] as readonly [number, number],
    count: () => pairs.length,
  };
}
