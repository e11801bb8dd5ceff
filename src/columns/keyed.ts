import { type Cells, cellAt } from "./cells.js";

/**
 * A column whose values tell requests apart: each row's value by a small number, and the value that
 * a number stands for.
 */
export interface Keyed {
  readonly path: string;
  /** Puts the numbers of some rows into `codes`. */
  readonly read: (first: number, rows: number, codes: Int32Array) => void;
  /** The value of a number; nothing where the field is left out. */
  readonly valueOf: (code: number) => unknown;
}

/** A column as small numbers. */
export function keyed(path: string, cells: Cells): Keyed {
  if (cells.kind === "places" && cells.valid === undefined) return byPlace(path, cells);
  return byValue(path, cells);
}

function byPlace(path: string, cells: Extract<Cells, { readonly kind: "places" }>): Keyed {
  const { dictionary, indices } = cells;
  const none = dictionary.length;
  return {
    path,
    read: (first, rows, codes) => {
      for (let row = 0; row < rows; row += 1) {
        const place = indices[first + row] as number;
        codes[row] = place >= 0 && place < none ? place : none;
      }
    },
    valueOf: (code) => dictionary[code] ?? undefined,
  };
}

function byValue(path: string, cells: Cells): Keyed {
  const known = new Map<unknown, number>();
  const values: unknown[] = [];
  return {
    path,
    read: (first, rows, codes) => {
      for (let row = 0; row < rows; row += 1) {
        const value = cellAt(cells, first + row);
        const key = typeof value === "object" ? JSON.stringify(value) : value;
        let code = known.get(key);
        if (code === undefined) {
          code = values.length;
          known.set(key, code);
          values.push(value);
        }
        codes[row] = code;
      }
    },
    valueOf: (code) => values[code],
  };
}
