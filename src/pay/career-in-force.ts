import type { Day, Month } from "../exact/index.js";
import {
  type Checked,
  type Issue,
  issue,
  joined,
  type Outcome,
  sound,
  under,
} from "../intake/index.js";
import type { Position } from "../job/index.js";
import { type LawChoice, lawChoiceOf } from "../law/index.js";
import { checkCareer, statedKeys, type YearsInForce, yearsThatDecide } from "../seniority/index.js";
import type { PayRequest } from "./request/pay-request.js";

/**
 * Where the career of a request stands in its month. Issues: `contradictory` for a career and years
 * given together, or a career whose job is not of the same status as the job paid; and what is
 * wrong with the career itself, though the month or the job cannot be read.
 *
 * @article A2.1 L.354-389
 */
export function careerInForce(
  request: Partial<PayRequest>,
  position: Position | undefined,
  from?: Day,
): Checked<YearsInForce | undefined> {
  const { seniority, month } = request;
  if (seniority === undefined) return sound(undefined);
  const twice = instead.flatMap((key) =>
    request[key] === undefined ? [] : [givenTwice(key, request[key])],
  );
  const outcome = standingIn(month, seniority, lawChoiceOf(request), from);
  if (!outcome.ok) {
    const found = under("seniority", { usable: undefined, issues: outcome.issues });
    return { usable: undefined, issues: [...twice, ...found.issues] };
  }
  const { cadreMajoration, technicity, metier } = outcome.value.standing;
  const cadre = (cadreMajoration ?? technicity) !== undefined;
  const same = position === undefined || position.paidAs.cadre === cadre;
  const status = same ? [] : [otherStatus(metier, position.paidAs.label)];
  return { usable: outcome.value, issues: joined(twice, status) };
}

/** The years and percentages that a career gives. */
const instead = ["seniorityYears", "cadreYears", ...statedKeys] as const;

function standingIn(
  month: Month | undefined,
  career: unknown,
  choice: LawChoice,
  from: Day | undefined,
): Outcome<YearsInForce> {
  if (month !== undefined) return yearsThatDecide(career, month, choice, from);
  return { ok: false, issues: checkCareer(career, {}, choice).issues };
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
    fr:
      `une carrière qui mène à « ${label} », dont le statut ` +
      "(cadre ou non) diffère de celui du métier de la carrière",
    en:
      `a career that leads to "${label}", whose status (cadre ` +
      "or not) differs from that of the career's métier",
  };
  const named = typeof received === "string" ? received : JSON.stringify(received);
  return issue("contradictory", ["seniority", "metier"], {
    received: named,
    expected,
    article: "A2.1",
  });
}
