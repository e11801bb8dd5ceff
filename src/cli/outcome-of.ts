import type { Outcome } from "../intake/index.js";

/** The outcome of what was read, asked of a function that never throws. */
export function outcomeOf<T>(
  read: Outcome<unknown>,
  safe: (request: unknown) => Outcome<T>,
): Outcome<T> {
  return read.ok ? safe(read.value) : read;
}
