import { type Checked, type Issue, together } from "../intake/index.js";
import type { LawAsked } from "../law/index.js";
import type { PayRequest } from "./request/pay-request.js";

type AskedUnderLaw = Partial<PayRequest>;

/** Whether the law that a request asks for cannot be read. */
export function isLawUnread({ issues }: Checked<AskedUnderLaw>): boolean {
  return issues.some(({ path: [key] }) => key === "law" || key === "actDays");
}

/** The issues with a request whose law cannot be read: only those found under every law. */
export function issuesUnderAnyLaw(
  asked: Checked<AskedUnderLaw>,
  answer: (request: AskedUnderLaw) => Checked<unknown>,
): readonly Issue[] {
  const under = (law: LawAsked): readonly Issue[] => answer({ ...asked.usable, law }).issues;
  const signed = new Set(under("as-signed").map(told));
  const common = under("in-force").filter((each) => signed.has(told(each)));
  return together(asked.issues, common);
}

function told({ code, path, message }: Issue): string {
  return JSON.stringify([code, path, message]);
}
