import type { Json } from "./json.js";

/**
 * A result as plain data, decimals written as strings: what JSON carries, a worker can be sent and
 * `structuredClone` can copy, which a Decimal cannot.
 *
 * @example structuredClone(plain(computePay(request))).gross // "2598.86"
 */
export function plain<T extends object>(result: T): Json<T> {
  return JSON.parse(JSON.stringify(result));
}
