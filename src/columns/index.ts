/** A month of pay for a crowd: columns in, columns out, to the cent what the slips say. */

export type {
  PayColumn,
  ColumnsOf,
  DictionaryColumn,
  NumbersColumn,
  PayColumnsRequest,
  TypedNumbers,
} from "./pay-columns-request.js";
export {
  type PaidColumns,
  payColumns,
  type RefusedRow,
  safePayColumns,
} from "./pay-columns.js";
