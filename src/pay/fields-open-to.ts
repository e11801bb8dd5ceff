import type { ArticleId } from "../ids/index.js";
import { type Checked, type Issue, issue, sound } from "../intake/index.js";
import { articleAgainst, type PayField, type Position } from "../job/index.js";
import type { PayRequest } from "./request/pay-request.js";

/**
 * The fields of a request that a job takes. Issues: `not-applicable` for each that an article
 * leaves out, which is looked at no more.
 */
export function fieldsOpenTo(
  position: Position | undefined,
  request: Partial<PayRequest>,
): Checked<Partial<PayRequest>> {
  if (position?.accepts === undefined) return sound(request);
  const { accepts, paidAs } = position;
  const leftOut = (Object.keys(request) as PayField[]).flatMap((field) => {
    const article = articleAgainst(accepts, field);
    return article === undefined ? [] : [{ field, article }];
  });
  const usable = { ...request };
  for (const { field } of leftOut) delete usable[field];
  const issues = leftOut.map(({ field, article }) =>
    notTaken(field, { received: request[field], article, label: paidAs.label }),
  );
  return { usable, issues };
}

interface LeftOut {
  readonly received: unknown;
  readonly article: ArticleId;
  readonly label: string;
}

function notTaken(field: string, { received, article, label }: LeftOut): Issue {
  const expected = {
    fr: `rien ici : « ${label} » n'a pas cet élément de rémunération`,
    en: `nothing here: "${label}" does not have this element of pay`,
  };
  return issue("not-applicable", [field], { received, expected, article });
}
