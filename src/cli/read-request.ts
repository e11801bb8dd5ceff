import { type Issue, issue, type Outcome } from "../intake/issue.js";
import { safeComputePay } from "../pay/compute-pay.js";
import type { PaySlip } from "../pay/situation/pay-slip.js";

/** A request read from a text, or what keeps it from being read. */
export type ReadRequest = { readonly request: unknown } | { readonly issues: readonly Issue[] };

/** Reads one request from a text of JSON. */
export function readRequest(text: string): ReadRequest {
  try {
    return { request: JSON.parse(text) };
  } catch {
    const expected = { fr: "du JSON", en: "JSON" };
    return { issues: [issue("unreadable", [], { received: text, expected })] };
  }
}

/** The outcome of what was read. */
export function outcomeOf(read: ReadRequest): Outcome<PaySlip> {
  return "issues" in read ? { ok: false, issues: read.issues } : safeComputePay(read.request);
}
