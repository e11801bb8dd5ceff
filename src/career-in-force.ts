import { type Issue, issue, relocated } from "./error.js";
import type { Position } from "./position/position.js";
import type { PayRequest } from "./request.js";
import { safeYearsInForce, type YearsInForce } from "./seniority/years-in-force.js";

/**
 * Where the career of a request stands in its month. A career and years given together, and a career whose job is not of the same status as the job paid, are reported.
 *
 * @article A2.1 L.354-389
 */
export function careerInForce(
  request: Partial<PayRequest>,
  position: Position,
  report: (found: Issue) => void,
): YearsInForce | undefined {
  const { seniority, month, readings } = request;
  if (seniority === undefined || month === undefined) return undefined;
  for (const key of ["seniorityYears", "cadreYears"] as const) {
    if (request[key] !== undefined) report(givenTwice(key, request[key]));
  }
  const outcome = safeYearsInForce(seniority, month, readings);
  if (!outcome.ok) {
    for (const found of outcome.issues) report(relocated(found, ["seniority", ...found.path]));
    return undefined;
  }
  const { standing } = outcome.value;
  const { cadre, label } = position.paidAs;
  if (cadre !== (standing.cadreMajoration !== undefined))
    report(otherStatus(standing.metier, label));
  return outcome.value;
}

function givenTwice(key: string, received: unknown): Issue {
  const expected = {
    fr: "rien ici : la carrière (seniority) donne les années",
    en: "nothing here: the career (seniority) gives the years",
  };
  return issue("contradictory", [key], { received, expected });
}

function otherStatus(received: unknown, label: string): Issue {
  const expected = {
    fr: `une carrière qui mène à « ${label} », dont le statut (cadre ou non) diffère de celui du métier de la carrière`,
    en: `a career that leads to "${label}", whose status (cadre or not) differs from that of the career's métier`,
  };
  const named = typeof received === "string" ? received : JSON.stringify(received);
  return issue("contradictory", ["seniority", "metier"], {
    received: named,
    expected,
    article: "A2.1",
  });
}
