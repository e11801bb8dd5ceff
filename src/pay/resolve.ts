import type { CatalogueView } from "../catalogue/metiers.js";
import { complementsDue, functionalBonusesDue } from "../entitlement/complements-due.js";
import { dueByFacts } from "../entitlement/due-by-facts.js";
import { type Day, firstDay, type Month } from "../exact/calendar.js";
import { type Issue, issue } from "../intake/issue.js";
import type { Position } from "../job/position.js";
import { positionOf } from "../job/position-of.js";
import { firstDayOfScheme, pointValueFor } from "../law/point-value.js";
import type { Figure } from "../working/step.js";
import { careerInForce } from "./career-in-force.js";
import { takenBy } from "./fields-open-to.js";
import type { Paid } from "./higher-work.js";
import { jobIssues, jobWarnings } from "./job-issues.js";
import { refusals } from "./refusals.js";
import type { PayRequest } from "./request/pay-request.js";
import type { Situation } from "./situation/situation.js";
import { type Due, situationOf } from "./situation-of.js";
import { specialAsked } from "./special-asked.js";

/** What a request comes to: a situation for the rules, or nothing when something is wrong with it. */
export interface Resolved {
  readonly situation: Situation | undefined;
  readonly issues: readonly Issue[];
}

/** Resolves the usable part of a request: looks everything up, and reports everything that is wrong. */
export function resolve(usable: Partial<PayRequest>): Resolved {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const { month } = usable;
  const day = figuresDay(month);
  const pointValue =
    month === undefined ? undefined : pointValueFor(month, usable.pointValue, report);
  const view = { on: day, readings: usable.readings, annexe2From: usable.annexe2From };
  const position = positionIn(usable, view, pointValue, report);
  if (position === undefined) return unplaced(usable, issues, report);
  const asked = takenBy(position, usable, report);
  const due = dueIn(asked, position, report);
  const career = careerInForce(asked, position, report);
  issues.push(...refusals(asked, position, day), ...jobIssues(asked));
  const paid = specialAsked(asked, heldOf(position, due), view, report);
  if (issues.length > 0 || pointValue === undefined || month === undefined) {
    return { situation: undefined, issues };
  }
  const { warnings } = jobWarnings(asked, day);
  const known = { due, paid, month, day, pointValue, career, warnings };
  return { situation: situationOf(asked, known), issues };
}

/** Without a position, only the career can be looked at. */
function unplaced(usable: Partial<PayRequest>, issues: readonly Issue[], report: Report): Resolved {
  careerInForce(usable, undefined, report);
  return { situation: undefined, issues };
}

function heldOf(position: Position, { complements, reasons }: Due): Paid {
  return { position, complements, reasons };
}

/** The day whose figures apply: the first of the month, or the first of the scheme where the month is wrong. */
function figuresDay(month: Month | undefined): Day {
  if (month === undefined || firstDay(month) < firstDayOfScheme) return firstDayOfScheme;
  return firstDay(month);
}

type Report = (found: Issue) => void;

function positionIn(
  { metier, readings, annexe2From }: Partial<PayRequest>,
  view: CatalogueView,
  pointValue: Figure | undefined,
  report: Report,
): Position | undefined {
  const dated = readings?.R35 === "date-given";
  if (dated !== (annexe2From !== undefined)) report(annexe2Issue(annexe2From));
  if (metier === undefined) return undefined;
  const position = positionOf(metier, view, pointValue);
  if (position === undefined) {
    const expected = {
      fr: "un emploi que les lectures choisies ne laissent pas de côté (R16)",
      en: "a job that the readings chosen do not leave out (R16)",
    };
    report(issue("unknown-value", ["metier"], { received: metier, expected, article: "A1.4" }));
  }
  return position;
}

function annexe2Issue(given: Day | undefined): Issue {
  const code = given === undefined ? "missing" : "contradictory";
  const expected = {
    fr: "le jour d'où vaut l'annexe II avec readings.R35 = « date-given », et seulement alors",
    en: 'the day from which annexe II holds with readings.R35 = "date-given", and only then',
  };
  return issue(code, ["annexe2From"], { received: given, expected, article: "Art16" });
}

/** What is due: what the facts grant where facts are given, what is named otherwise. */
function dueIn(usable: Partial<PayRequest>, position: Position, report: Report): Due {
  const { complements = [], functionalBonuses = [], readings, facts } = usable;
  if (facts !== undefined) return dueByFacts(position, { ...usable, facts }, report);
  return {
    complements: complementsDue(position, complements, report),
    functionalBonuses: functionalBonusesDue(position, functionalBonuses, readings, report),
  };
}
