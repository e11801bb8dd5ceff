import type { LineCode } from "../pay/index.js";

/** Where what a row comes to is put. */
export interface ColumnsOut {
  readonly gross: Float64Array;
  readonly total: Float64Array;
  readonly lineOf: (code: LineCode) => Float64Array;
  readonly bonusOf: () => Float64Array;
}
