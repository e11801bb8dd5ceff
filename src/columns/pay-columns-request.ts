import type { PayRequest } from "../pay/index.js";

/** Numbers side by side, as Arrow and Parquet readers give them. */
export type TypedNumbers =
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array;

/** Numbers, and which of them are there: a bit each, the lowest first, as Arrow has it. */
export interface NumbersColumn {
  /** A number a row. */
  readonly values: TypedNumbers;
  /** A bit a row, one where there is a value; all of them unless told. */
  readonly valid?: Uint8Array;
}

/** Values by their place in a list; a place that is none, or a bit that is not set, is no value. */
export interface DictionaryColumn<T> {
  /** The values, each once. */
  readonly dictionary: readonly T[];
  /** The place of each row's value, from 0. */
  readonly indices: TypedNumbers | readonly number[];
  /** A bit a row, one where there is a value; all of them unless told. */
  readonly valid?: Uint8Array;
}

/**
 * The values given to a field for all rows: one value for all, a value a row (nothing where it is
 * left out), numbers side by side, or values by their place in a list. A list, such as complements,
 * is one value for all; lists by row go by their place.
 */
export type PayColumn<T> =
  | T
  | readonly (T | null | undefined)[]
  | TypedNumbers
  | NumbersColumn
  | DictionaryColumn<T>;

/** The fields of an object as columns, those of the objects in it too. */
export type ColumnsOf<T> = {
  readonly [K in keyof T]?: PayColumn<NonNullable<T[K]>> | ColumnsOf<NonNullable<T[K]>>;
};

/** A month of pay for many rows: what `computePay` takes, careers, facts and parts left out. */
export interface PayColumnsRequest
  extends ColumnsOf<Omit<PayRequest, "seniority" | "facts" | "parts">> {
  /** How many rows; that of the columns unless told. */
  readonly rows?: number;
}
