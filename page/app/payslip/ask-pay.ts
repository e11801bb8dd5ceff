import type { Asked } from "../../engine/payslip.js";
import type { IssueView } from "../../engine/refused.js";
import { ask, lawIn, payAsked } from "../store.js";

/** What is wrong with a field, if anything is. */
export type ErrorOf = (path: string) => string | undefined;

/** What issues say of each field. */
export function errorsIn(issues: readonly IssueView[]): ErrorOf {
  return (path) => issues.find((issue) => issue.path === path)?.message;
}

/** Changes the request of the payslip. */
export function askPay(change: { readonly [K in keyof Asked]?: Asked[K] | undefined }): void {
  ask("bulletin", change);
}

/**
 * The request as it is sent: whatever is open is left out of the pay, and the kind of the
 * establishment is not asked twice.
 */
export function wholeRequest(): Asked {
  const { facts = {}, establishment, ...request } = payAsked.value;
  const kind = establishment?.kind;
  const known = kind === undefined ? {} : { establishmentKind: [kind].flat() };
  return {
    ...request,
    law: lawIn("bulletin"),
    ...(establishment === undefined ? {} : { establishment }),
    facts: { ...known, ...facts },
    undecided: "go-on-without",
  };
}
