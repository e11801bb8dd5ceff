import { type Cells, cellAt } from "./cells.js";
import { toldApart } from "./told-apart.js";

/**
 * A column whose values tell requests apart: each row's value by a small number, and the value that
 * a number stands for.
 */
export interface Keyed {
  readonly path: string;
  /** Puts the numbers of some rows into `codes`. */
  readonly read: (cells: Cells, first: number, rows: number, codes: Int32Array) => void;
  /** The value of a number; nothing where the field is left out. */
  readonly valueOf: (code: number) => unknown;
}

/** A column as small numbers: the same for all columns of its path, and of its dictionary. */
export function keyed(path: string, cells: Cells): Keyed {
  return isPlaced(cells) ? byPlace(path, cells.dictionary) : byValue(path);
}

type PlacedCells = Extract<Cells, { readonly kind: "places" }>;

function isPlaced(cells: Cells): cells is PlacedCells {
  return cells.kind === "places" && cells.valid === undefined;
}

/** The key that tells apart columns not read by the same numbers. */
export function signatureOf(path: string, cells: Cells): unknown {
  return isPlaced(cells) ? [path, cells.dictionary] : path;
}

function byPlace(path: string, dictionary: readonly unknown[]): Keyed {
  const none = dictionary.length;
  return {
    path,
    read: (cells, first, rows, codes) => {
      readPlaces((cells as PlacedCells).indices, first, rows, codes, none);
    },
    valueOf: (code) => dictionary[code] ?? undefined,
  };
}

function readPlaces(
  indices: ArrayLike<number>,
  first: number,
  rows: number,
  codes: Int32Array,
  none: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const place = indices[first + row] as number;
    codes[row] = place >= 0 && place < none ? place : none;
  }
}

const mostSmall = 1024;

function byValue(path: string): Keyed {
  const known = new Map<unknown, number>();
  const small = new Int32Array(mostSmall).fill(-1);
  const values: unknown[] = [];
  const codeOf = (value: unknown): number => {
    const key = typeof value === "object" ? toldApart(value) : value;
    const code = known.get(key) ?? values.length;
    if (code === values.length) {
      known.set(key, code);
      values.push(value);
    }
    if (isSmall(value)) small[value] = code;
    return code;
  };
  return {
    path,
    read: (cells, first, rows, codes) => {
      const numbers = cells.kind === "numbers" && cells.valid === undefined ? cells.values : [];
      for (let row = 0; row < rows; row += 1) {
        const code = small[numbers[first + row] ?? -1] ?? -1;
        codes[row] = code >= 0 ? code : codeOf(cellAt(cells, first + row));
      }
    },
    valueOf: (code) => values[code],
  };
}

function isSmall(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < mostSmall;
}
