import { type Issue, relocated } from "../intake/index.js";
import { lawChoiceOf } from "../law/index.js";
import { checkCareer } from "../seniority/index.js";
import type { WageBillRequest } from "./wage-bill-request.js";

/** The issues with the careers of a bill, of whoever is paid in no month of it too. */
export function careerIssues(request: Partial<WageBillRequest>): readonly Issue[] {
  const law = lawChoiceOf(request);
  return (["people", "hires"] as const).flatMap((list) =>
    (request[list] ?? []).flatMap(({ seniority }, index) =>
      seniority === undefined
        ? []
        : checkCareer(seniority, {}, law).issues.map((found) =>
            relocated(found, [list, index, "seniority", ...found.path]),
          ),
    ),
  );
}
