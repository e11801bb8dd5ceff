import {
  asQuestions,
  type CatalogueView,
  evaluate,
  extinctionJobs,
  outsideItsDays,
  placedMetiers,
} from "../catalogue/index.js";
import type { Day } from "../exact/index.js";
import type { ActId, ExtinctionId, Facts } from "../ids/index.js";
import { type Checked, type Issue, issue, joined, type Path, sound } from "../intake/index.js";
import {
  type PaidJob,
  type Position,
  positionMet,
  positionOf,
  type TrainingJob,
  seedOf as trainingSeedOf,
} from "../job/index.js";
import {
  type Condition,
  conditionalEntries,
  type Dated,
  entryAt,
  lawIn,
  parameterAt,
  valueFrom,
} from "../law/index.js";
import { heldMetier } from "./held-metier.js";
import type { MonthFigures } from "./month-figures.js";
import type { PayRequest } from "./request/pay-request.js";
import { stageOf } from "./stage-of.js";

/**
 * The position of the job of a request; `undefined` where no job can be read. Issues:
 * `unknown-value` for a job that the readings chosen leave out, `missing` or `contradictory` for
 * the day of annexe II.
 */
export function placedJob(
  asked: Partial<PayRequest>,
  { view, law, pointValue }: Pick<MonthFigures, "view" | "law" | "pointValue">,
): Checked<Position | undefined> {
  const { facts, readings, annexe2From } = asked;
  const dated = readings?.R35 === "date-given";
  const issues = dated === (annexe2From !== undefined) ? [] : [annexe2Issue(annexe2From)];
  const metier = heldMetier(asked.metier, facts, view);
  if (metier === undefined) return { usable: undefined, issues };
  const met = typeof metier === "string" ? positionMet(metier, view, law) : undefined;
  if (met !== undefined) {
    const stage = stageOf(met, asked);
    return { usable: stage.usable, issues: joined(issues, stage.issues) };
  }
  const absent = absentMetier(metier, view);
  if (absent !== undefined) return { usable: undefined, issues: [...issues, absent] };
  const found = positionOf(metier, view, pointValue);
  if (found === undefined) return { usable: undefined, issues: [...issues, leftOut(metier)] };
  const paid = byFacts(metier, found, facts, view);
  const stage = stageOf(paid.usable, asked);
  return { usable: stage.usable, issues: joined(issues, paid.issues, stage.issues) };
}

/** A métier, a job in extinction or a training on a day on which it does not exist. */
function absentMetier(job: PaidJob, view: CatalogueView): Issue | undefined {
  if (typeof job === "object" && "extinction" in job) return absentExtinction(job.extinction, view);
  if (typeof job === "object" && "training" in job) return absentTraining(job, view);
  const [id, path] = metierIn(job);
  const placed = id === undefined ? undefined : placedMetiers().get(id);
  if (placed === undefined || isThere(placed.seed, view)) return undefined;
  return outsideItsDays(placed.seed, view, path);
}

/** Whether a métier or a job in extinction has a coefficient on a day. */
function isThere(
  { referenceCoefficient }: { readonly referenceCoefficient: readonly Dated[] },
  view: CatalogueView,
): boolean {
  return entryAt(referenceCoefficient, lawIn(view)) !== undefined;
}

function absentExtinction(id: ExtinctionId, view: CatalogueView): Issue | undefined {
  const seed = extinctionJobs().get(id);
  if (seed === undefined || isThere(seed, view)) return undefined;
  return outsideItsDays(seed, view, ["metier", "extinction"], "extinction");
}

/** Annexe V on people in training, which the agreement has no more since November 2020. */
function absentTraining(job: TrainingJob, view: CatalogueView): Issue | undefined {
  if (parameterAt(trainingSeedOf(job).parameter, lawIn(view)) !== undefined) return undefined;
  const expected = {
    fr:
      "un mois d'avant novembre 2020 : l'annexe V des salariés en formation n'est plus dans la " +
      "convention (avenant n° 2020-01)",
    en:
      "a month before November 2020: annexe V on people in training is no longer in the " +
      "agreement (avenant no. 2020-01)",
  };
  const parts = { received: job.training, expected, article: "Avenant-2020-01" } as const;
  return issue("not-applicable", ["metier", "training"], parts);
}

function metierIn(job: PaidJob): readonly [string | undefined, Path] {
  if (typeof job === "string") return [job, ["metier"]];
  if ("as" in job) return [job.as, ["metier", "as"]];
  return "metier" in job ? [job.metier, ["metier", "metier"]] : [undefined, []];
}

/** The coefficient of a job in extinction, where a later act makes it depend on facts. */
function byFacts(
  job: PaidJob,
  position: Position,
  facts: Facts | undefined,
  view: CatalogueView,
): Checked<Position> {
  if (typeof job === "string" || !("extinction" in job)) return sound(position);
  const seed = extinctionJobs().get(job.extinction);
  const entries = conditionalEntries(seed?.referenceCoefficient ?? [], lawIn(view));
  for (const entry of entries) {
    const judged = evaluate(entry.condition as Condition, facts ?? {});
    if (judged.verdict === "missing")
      return { usable: position, issues: [undecided(judged.facts)] };
    if (judged.verdict === "granted") {
      const acts = [...(position.acts ?? []), entry.act as ActId];
      return sound({ ...position, referenceCoefficient: valueFrom(entry), acts });
    }
  }
  return sound(position);
}

function undecided(ids: readonly string[]): Issue {
  const questions = asQuestions(ids, new Map());
  const listed = (language: "fr" | "en"): string =>
    questions.map(({ id, question }) => `${question[language]} (${id})`).join(" ");
  const expected = {
    fr: `les faits qui décident du coefficient : ${listed("fr")}`,
    en: `the facts that decide the coefficient: ${listed("en")}`,
  };
  const parts = { received: undefined, expected, article: "A1.4", questions } as const;
  return issue("undecided", ["facts"], parts);
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
