import type { Outcome } from "../intake/index.js";
import type { ReadRequest } from "./requests-in.js";

/** The outcome of what was read, asked of a function that never throws. */
export function outcomeOf<T>(
  read: ReadRequest,
  safe: (request: unknown) => Outcome<T>,
): Outcome<T> {
  return "issues" in read ? { ok: false, issues: read.issues } : safe(read.request);
}
