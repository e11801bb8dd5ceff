import type { ArticleId } from "../ids/types.js";
import { type Issue, issue } from "../intake/issue.js";
import type { Position } from "../job/position.js";
import type { PayRequest } from "./request/pay-request.js";

/** The fields of a request that apply to a position; one that its article leaves out is reported, and looked at no more. */
export function takenBy(
  { excludedBy, paidAs }: Position,
  request: Partial<PayRequest>,
  report: (found: Issue) => void,
): Partial<PayRequest> {
  if (excludedBy === undefined) return request;
  const kept = Object.entries(request).filter(([field, received]) => {
    const article = excludedBy(field);
    if (article !== undefined) report(leftOut(field, { received, article, label: paidAs.label }));
    return article === undefined;
  });
  return Object.fromEntries(kept);
}

interface LeftOut {
  readonly received: unknown;
  readonly article: ArticleId;
  readonly label: string;
}

function leftOut(field: string, { received, article, label }: LeftOut): Issue {
  const expected = {
    fr: `rien ici : « ${label} » n'a pas cet élément de rémunération`,
    en: `nothing here: "${label}" has not this element of pay`,
  };
  return issue("not-applicable", [field], { received, expected, article });
}
