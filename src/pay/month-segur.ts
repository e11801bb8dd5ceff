import type { CatalogueView } from "../catalogue/index.js";
import { segurDue } from "../entitlement/index.js";
import { decimal } from "../exact/index.js";
import { type Checked, type Issue, issue, joined } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { lawIn, ruleAt } from "../law/index.js";
import { shareOfFullTime } from "../working/index.js";
import type { PayRequest } from "./request/pay-request.js";
import type { MonthSegur } from "./situation/situation.js";

/**
 * The Ségur family of a month, and the indemnity of emergency services. Issues: those of
 * {@link segurDue}, and `not-applicable` for that indemnity before its first text.
 *
 * @article Urgences-2019
 */
export function monthSegur(
  asked: Partial<PayRequest>,
  position: Position | undefined,
  view: CatalogueView,
): Checked<MonthSegur | undefined> {
  const on = lawIn(view);
  const due = segurDue(position, asked, on);
  const { share, emergency } = asked.segur ?? {};
  const issues = joined(due.issues, emergencyIssues(asked, ruleAt("emergencyIndemnity", on)));
  if (due.usable.length === 0 && emergency === undefined) return { usable: undefined, issues };
  const usable = {
    due: due.usable,
    ...(share !== undefined && { share: shareOfFullTime(share, shareName) }),
    ...(emergency !== undefined && { emergency: decimal(emergency) }),
  };
  return { usable, issues };
}

const shareName = {
  fr: "part du temps dans une structure visée",
  en: "share of the time in a structure named by the text",
};

function emergencyIssues({ segur }: Partial<PayRequest>, rule: unknown): readonly Issue[] {
  const received = segur?.emergency;
  if (received === undefined || rule !== undefined) return [];
  const expected = {
    fr: "rien ici : l'indemnité des services d'urgence commence le 1er juillet 2019",
    en: "nothing here: the indemnity of emergency services begins on 1 July 2019",
  };
  const parts = { received, expected, article: "Urgences-2019" } as const;
  return [issue("not-applicable", ["segur", "emergency"], parts)];
}
