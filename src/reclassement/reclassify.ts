/**
 * Staff in place are reclassified on 1 July 2003 on their real situation: the former emploi leads
 * to a métier, the facts decide the complements, the periods neutralised or held back are given
 * back, and the points of a cadre become percentages.
 *
 * @article Art7 L.581-582
 * @article Art12 L.647-654
 */

import { unknownEmploi } from "../catalogue/index.js";
import { type Dataset, dataset } from "../ids/index.js";
import {
  answerRequest,
  type Checked,
  type Issue,
  issue,
  joined,
  type Outcome,
  once,
  refusal,
  sound,
  unwrap,
} from "../intake/index.js";
import { heldId } from "../job/index.js";
import { defaultLaw, lawChoiceOf } from "../law/index.js";
import { type LawOfResult, lawOfSteps } from "../pay/index.js";
import type { AppliedReading } from "../working/index.js";
import { type NewJob, newJobsOf } from "./new-job.js";
import { isInTheScheme, passageIssues } from "./passage-issues.js";
import { type ReclassifiedMetier, reclassifiedMetier } from "./reclassified-metier.js";
import { passedOn, type ReclassifyRequest, reclassifySchema } from "./reclassify-request.js";

/** A reclassement on 1 July 2003. */
export interface Reclassification {
  /** The title of the former emploi, as it was asked. */
  readonly emploi: string;
  /**
   * Every métier to which the emploi may lead, in the order of annexe I; one unless the title
   * leaves several.
   */
  readonly metiers: readonly [ReclassifiedMetier, ...ReclassifiedMetier[]];
  /** The readings of ambiguous texts that the result rests on. */
  readonly readings: readonly AppliedReading[];
  /** The law that it was worked out by. */
  readonly law: LawOfResult;
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/**
 * The reclassement of a former emploi. The fiche's text decides over its table (reading R12), on
 * the real situation. The tables of positions annexed to the avenant were not published: the
 * national amounts of the indemnities are not here.
 *
 * Throws a `PayError` with every issue: `unknown-emploi`, a métier to which the emploi does not
 * lead, and whatever the career or the dates given would be refused for in every métier; one that
 * they exclude among several keeps its reason in `refusals`.
 *
 * @article Art7 L.581
 * @example
 * reclassify({ emploi: "Aide-soignant diplômé" }).metiers[0].coefficient.toString()
 * // "351"
 */
export function reclassify(request: ReclassifyRequest): Reclassification {
  return unwrap(safeReclassify(request));
}

/**
 * The same as {@link reclassify}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeReclassify(request: unknown): Outcome<Reclassification> {
  return answerRequest<ReclassifyRequest, readonly ReclassifiedMetier[], Reclassification>(
    {
      schema: reclassifySchema(),
      read: ({ usable }) => metiersOf(usable),
      resultOf: (metiers, { emploi, law = defaultLaw }) => ({
        emploi,
        metiers: metiers as [ReclassifiedMetier, ...ReclassifiedMetier[]],
        readings: [...new Set(metiers.flatMap(readingsOf))],
        law: lawOfSteps(
          law,
          [],
          [],
          metiers.flatMap(({ acts }) => acts),
        ),
        dataset,
      }),
    },
    request,
  );
}

/** The métiers that a former job leads to; one of them at least takes whoever asks. */
function metiersOf(usable: Partial<ReclassifyRequest>): Checked<readonly ReclassifiedMetier[]> {
  if (!isInTheScheme(usable)) return { usable: [], issues: passageIssues(usable) };
  const { usable: jobs, issues } = jobsLedTo(usable);
  const metiers = jobs.map((job) =>
    reclassifiedMetier(job, usable as ReclassifyRequest, jobs.length > 1),
  );
  const accepted = metiers.some(({ refusals }) => refusals.length === 0);
  const refused = accepted ? [] : once(metiers.flatMap(({ refusals }) => refusals));
  return { usable: metiers, issues: joined(issues, contradictionIssues(usable), refused) };
}

function readingsOf(metier: ReclassifiedMetier): readonly AppliedReading[] {
  const { readings, entitlements, seniority } = metier;
  return [...readings, ...entitlements.readings, ...(seniority?.readings ?? [])];
}

function jobsLedTo(asked: Partial<ReclassifyRequest>): Checked<readonly NewJob[]> {
  const { emploi, metier } = asked;
  if (emploi === undefined) return sound([]);
  const all = newJobsOf(emploi, { on: passedOn(asked), ...lawChoiceOf(asked) });
  if (all.length === 0) return { usable: [], issues: [unknownEmploi(emploi)] };
  const jobs = all.filter(({ job }) => metier === undefined || heldId(job) === metier);
  if (jobs.length > 0) return sound(jobs);
  const listed = all.map(({ job }) => heldId(job)).join(", ");
  const expected = {
    fr: `un métier auquel mène cet emploi : ${listed}`,
    en: `a métier to which this job leads: ${listed}`,
  };
  const parts = { received: metier, expected, article: "Art7" } as const;
  return { usable: [], issues: refusal("contradictory", ["metier"], parts) };
}

function contradictionIssues(asked: Partial<ReclassifyRequest>): readonly Issue[] {
  const { career, eve, facts } = asked;
  return [
    ...(career === undefined || eve === undefined ? [] : [twoSituations()]),
    ...(facts?.reclassified === false ? [notReclassified()] : []),
    ...passageIssues(asked),
  ];
}

function twoSituations(): Issue {
  const expected = {
    fr: "la carrière (career) ou les dates de la veille (eve), non les deux",
    en: "the career or the dates of the eve, not both",
  };
  return issue("contradictory", ["eve"], { received: "career, eve", expected });
}

function notReclassified(): Issue {
  const expected = {
    fr: "true, ou rien : c'est le reclassement qui est demandé",
    en: "true, or nothing: the reclassement is what is asked for",
  };
  const parts = { received: false, expected, article: "Art7" } as const;
  return issue("contradictory", ["facts", "reclassified"], parts);
}
