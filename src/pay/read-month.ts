import { type EntitlementsDue, entitlementsDue } from "../entitlement/index.js";
import type { Day } from "../exact/index.js";
import { type Checked, issuesIn } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { careerInForce } from "./career-in-force.js";
import { fieldsOpenTo } from "./fields-open-to.js";
import type { HeldCoefficient } from "./held-coefficient.js";
import { monthExtras, type ResolvedExtras } from "./month-extras.js";
import { monthFigures } from "./month-figures.js";
import { monthSegur } from "./month-segur.js";
import { placedJob } from "./placed-job.js";
import { presenceInMonth } from "./presence/presence-in-month.js";
import { promotionDue } from "./promotion-due.js";
import type { PayRequest } from "./request/pay-request.js";
import { requestIssues } from "./request-issues.js";
import type { Situation } from "./situation/situation.js";
import { situationOf } from "./situation-of.js";

type PartialRequest = Partial<PayRequest>;

/**
 * The situation that a request comes to, stage by stage: the law of its month, the job, what is
 * due, the years, what special pay adds. Each stage looks at what the ones before left usable, so
 * that everything wrong is told at once; there is no situation while anything is. The years are
 * those of `from`, where a part of the month begins on another day than the first.
 */
export function readMonth(request: PartialRequest, from?: Day): Checked<Situation | undefined> {
  const stages = stagesOf(request, from);
  const { figures, job, fields, due, career, against, extras, presence, segur, promotion } = stages;
  const before = [figures, job, fields, due, career, against];
  const issues = issuesIn([...before, extras, presence, segur, promotion]);
  const paid = extras.usable;
  if (issues.length > 0 || paid === undefined) return { usable: undefined, issues };
  return { usable: situationIn(stages, paid), issues };
}

/** The situation of a month that can be read and has a point value. */
function situationIn(
  { figures, fields, due, career, presence, segur, promotion }: StagesOfMonth,
  paid: ResolvedExtras,
): Situation | undefined {
  const { month } = fields.usable;
  const { view, law, span, pointValue, smic } = figures.usable;
  if (month === undefined || pointValue === undefined) return undefined;
  return situationOf(fields.usable, {
    month,
    day: view.on,
    law,
    regime: span.regime,
    pointValue,
    smic,
    due: due.usable,
    career: career.usable,
    presence: presence.usable,
    paid,
    segur: segur.usable,
    promotion: promotion.usable,
  });
}

type StagesOfMonth = ReturnType<typeof stagesOf>;

/** The stages of a month, in their order. */
function stagesOf(request: PartialRequest, from: Day | undefined) {
  const figures = monthFigures(request);
  const { view, law, span } = figures.usable;
  const job = placedJob(request, figures.usable);
  const fields = fieldsOpenTo(job.usable, request);
  const due = entitlementsDue(job.usable, fields.usable, view);
  const career = careerInForce(fields.usable, job.usable, from);
  const against = requestIssues(fields.usable, job.usable, figures.usable);
  const presence = presenceInMonth(fields.usable);
  const extras = monthExtras(fields.usable, heldIn(job.usable, due.usable), view, span);
  const segur = monthSegur(fields.usable, job.usable, law);
  const promotion = promotionDue(fields.usable, career.usable, figures.usable, from);
  return { figures, job, fields, due, career, against, extras, presence, segur, promotion };
}

function heldIn(
  position: Position | undefined,
  { complements, reasons }: EntitlementsDue,
): HeldCoefficient | undefined {
  return position && { position, complements, reasons };
}
