import { isDecimal } from "../exact/index.js";
import { type Issue, issue } from "../intake/index.js";
import type { DictionaryColumn, NumbersColumn, TypedNumbers } from "./pay-columns-request.js";

/** The values given to a field, row by row. */
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
  "presence.unpaid",
  "presence.maintained",
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

/** How many objects deep a field of a request may stand. */
const deepest = 6;

function cellsAt(
  path: string,
  given: unknown,
  depth = 1,
): readonly (readonly [path: string, cells: Cells])[] {
  const cells = cellsOf(path, given);
  if (cells !== undefined) return [[path, cells]];
  const fields = Object.entries(given as object);
  if (fields.length === 0 || depth === deepest) return [[path, { kind: "one", value: given }]];
  return fields.flatMap(([key, inner]) => cellsAt(`${path}.${key}`, inner, depth + 1));
}

function cellsOf(path: string, given: unknown): Cells | undefined {
  if (isTyped(given)) return { kind: "numbers", values: given };
  if (Array.isArray(given)) {
    const isOne = lists.has(path) && !given.some(isListOrNone);
    return isOne ? { kind: "one", value: given } : { kind: "each", values: given.slice() };
  }
  if (typeof given !== "object" || given === null || isDecimal(given) || !isFields(given)) {
    return { kind: "one", value: given };
  }
  return heldIn(given as Partial<DictionaryColumn<unknown> & NumbersColumn>);
}

function heldIn(given: Partial<DictionaryColumn<unknown> & NumbersColumn>): Cells | undefined {
  const { dictionary, indices, values, valid } = given;
  const bits = valid === undefined ? {} : { valid };
  if (isTyped(values)) return { kind: "numbers", values, ...bits };
  if (!Array.isArray(dictionary) || indices === undefined) return undefined;
  return { kind: "places", dictionary, indices, ...bits };
}

/** Whether a value is an object of fields: no date, no buffer. */
function isFields(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** The issues with the shape of columns, whatever they hold. */
export function shapeIssues(columns: CellsByPath): readonly Issue[] {
  return [...columns].flatMap(([path, cells]) => {
    const at = path.split(".");
    if (cells.kind === "one") return isData(cells.value) ? [] : [notData(at, cells.value)];
    if (cells.kind === "each") return [];
    const bits = isBits(cells.valid) ? [] : [notBits([...at, "valid"], cells.valid)];
    if (cells.kind === "numbers" || isTyped(cells.indices) || Array.isArray(cells.indices)) {
      return bits;
    }
    return [...bits, notNumbers([...at, "indices"], cells.indices)];
  });
}

/** Whether a value is one that JSON has, a list of those or of periods, or a decimal. */
function isData(value: unknown): boolean {
  if (Array.isArray(value))
    return value.every((each) => isPeriod(each) || (!Array.isArray(each) && isData(each)));
  if (typeof value === "object" && value !== null) {
    return isDecimal(value) || (isFields(value) && Object.keys(value).length === 0);
  }
  return !["function", "symbol", "bigint"].includes(typeof value);
}

function isPeriod(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !isFields(value)) return false;
  return Object.values(value).every((each) => typeof each === "string");
}

function notData(path: readonly string[], received: unknown): Issue {
  if (ArrayBuffer.isView(received)) return notNumbers(path, received);
  const expected = { fr: "une valeur, ou une colonne", en: "a value, or a column" };
  return issue("invalid-type", path, { received, expected });
}

function isBits(valid: unknown): boolean {
  return valid === undefined || valid instanceof Uint8Array;
}

function notNumbers(path: readonly string[], received: unknown): Issue {
  const expected = {
    fr: "des nombres côte à côte (Float64Array, Int32Array…), mais non de 64 bits entiers",
    en: "numbers side by side (Float64Array, Int32Array…), but no whole ones of 64 bits",
  };
  return issue("invalid-type", path, { received, expected });
}

function notBits(path: readonly string[], received: unknown): Issue {
  const expected = {
    fr: "un Uint8Array : un bit par ligne, le plus bas d'abord",
    en: "a Uint8Array: a bit a row, the lowest first",
  };
  return issue("invalid-type", path, { received, expected });
}

function isListOrNone(entry: unknown): boolean {
  return Array.isArray(entry) || entry === undefined || entry === null;
}

function isTyped(value: unknown): value is TypedNumbers {
  if (value instanceof BigInt64Array || value instanceof BigUint64Array) return false;
  return ArrayBuffer.isView(value) && "length" in value;
}

/** How many rows the bits of a column are for; nothing where it has none. */
export function bitsOf(cells: Cells): number | undefined {
  const { valid } = cells.kind === "one" || cells.kind === "each" ? {} : cells;
  return valid === undefined ? undefined : 8 * valid.length;
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
