import type { CatalogueView } from "../catalogue/index.js";
import type { Day } from "../exact/index.js";
import { type Checked, type Issue, issue, joined } from "../intake/index.js";
import type { Position } from "../job/index.js";
import { positionOf } from "../job/index.js";
import type { Figure } from "../working/index.js";
import type { PayRequest } from "./request/pay-request.js";
import { stageOf } from "./stage-of.js";

/**
 * The position of the job of a request; `undefined` where no job can be read. Issues:
 * `unknown-value` for a job that the readings chosen leave out, `missing` or `contradictory` for
 * the day of annexe II.
 */
export function placedJob(
  asked: Partial<PayRequest>,
  view: CatalogueView,
  pointValue: Figure | undefined,
): Checked<Position | undefined> {
  const { metier, readings, annexe2From } = asked;
  const dated = readings?.R35 === "date-given";
  const issues = dated === (annexe2From !== undefined) ? [] : [annexe2Issue(annexe2From)];
  if (metier === undefined) return { usable: undefined, issues };
  const found = positionOf(metier, view, pointValue);
  if (found === undefined) return { usable: undefined, issues: [...issues, leftOut(metier)] };
  const stage = stageOf(found, asked);
  return { usable: stage.usable, issues: joined(issues, stage.issues) };
}

function leftOut(received: unknown): Issue {
  const expected = {
    fr: "un emploi que les lectures choisies ne laissent pas de côté (R16)",
    en: "a job that the readings chosen do not leave out (R16)",
  };
  return issue("unknown-value", ["metier"], { received, expected, article: "A1.4" });
}

function annexe2Issue(given: Day | undefined): Issue {
  const code = given === undefined ? "missing" : "contradictory";
  const expected = {
    fr: "le jour d'où vaut l'annexe II avec readings.R35 = « date-given », et seulement alors",
    en: 'the day from which annexe II holds with readings.R35 = "date-given", and only then',
  };
  return issue(code, ["annexe2From"], { received: given, expected, article: "Art16" });
}
