import { isDecimal } from "../exact/index.js";
import type { DictionaryColumn, NumbersColumn, TypedNumbers } from "./pay-columns-request.js";

/** What a field is given, row by row. */
export type Cells =
  | { readonly kind: "one"; readonly value: unknown }
  | { readonly kind: "each"; readonly values: readonly unknown[] }
  | { readonly kind: "numbers"; readonly values: TypedNumbers; readonly valid?: Uint8Array }
  | {
      readonly kind: "places";
      readonly dictionary: readonly unknown[];
      readonly indices: TypedNumbers | readonly number[];
      readonly valid?: Uint8Array;
    };

/** The columns of a request by the path of their fields, such as `constraints.nights`. */
export type CellsByPath = ReadonlyMap<string, Cells>;

const lists: ReadonlySet<string> = new Set([
  "complements",
  "functionalBonuses",
  "establishment.kind",
]);

/** The columns of a request: objects within it are looked into. */
export function columnsOf(request: object): CellsByPath {
  const columns = new Map<string, Cells>();
  for (const [field, given] of Object.entries(request)) {
    if (field === "rows" || given === undefined) continue;
    for (const [path, cells] of cellsAt(field, given)) columns.set(path, cells);
  }
  return columns;
}

function cellsAt(path: string, given: unknown): readonly (readonly [string, Cells])[] {
  const cells = cellsOf(path, given);
  if (cells !== undefined) return [[path, cells]];
  return Object.entries(given as object).flatMap(([key, inner]) =>
    inner === undefined ? [] : cellsAt(`${path}.${key}`, inner),
  );
}

function cellsOf(path: string, given: unknown): Cells | undefined {
  if (isTyped(given)) return { kind: "numbers", values: given };
  if (Array.isArray(given)) {
    const isOne = lists.has(path) && !given.some(isListOrNone);
    return isOne ? { kind: "one", value: given } : { kind: "each", values: given };
  }
  if (typeof given !== "object" || given === null || isDecimal(given)) {
    return { kind: "one", value: given };
  }
  return heldIn(given as Partial<DictionaryColumn<unknown> & NumbersColumn>);
}

function heldIn(given: Partial<DictionaryColumn<unknown> & NumbersColumn>): Cells | undefined {
  const { dictionary, indices, values, valid } = given;
  const bits = valid === undefined ? {} : { valid };
  if (isTyped(values)) return { kind: "numbers", values, ...bits };
  if (Array.isArray(dictionary) && indices !== undefined) {
    return { kind: "places", dictionary, indices, ...bits };
  }
  return undefined;
}

function isListOrNone(entry: unknown): boolean {
  return Array.isArray(entry) || entry === undefined || entry === null;
}

function isTyped(value: unknown): value is TypedNumbers {
  return ArrayBuffer.isView(value) && "length" in value;
}

/** How many rows a column has; nothing where it has one value for all. */
export function rowsOf(cells: Cells): number | undefined {
  if (cells.kind === "one") return undefined;
  return cells.kind === "places" ? cells.indices.length : cells.values.length;
}

function isThere(valid: Uint8Array | undefined, row: number): boolean {
  return valid === undefined || ((valid[row >> 3] as number) & (1 << (row & 7))) !== 0;
}

/** The value of a row; nothing where the field is left out. */
export function cellAt(cells: Cells, row: number): unknown {
  if (cells.kind === "one") return cells.value;
  if (cells.kind === "each") return cells.values[row] ?? undefined;
  if (!isThere(cells.valid, row)) return undefined;
  if (cells.kind === "numbers") return cells.values[row];
  return cells.dictionary[cells.indices[row] as number] ?? undefined;
}

/** Whether a column has a number in every row, side by side. */
export function areNumbers(
  cells: Cells,
): cells is Extract<Cells, { readonly kind: "numbers" }> & { readonly valid?: undefined } {
  return cells.kind === "numbers" && cells.valid === undefined;
}
