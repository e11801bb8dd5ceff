import { type DirectorId, directorIds, type ReadingChoices, statusOfJobs } from "../ids/index.js";
import { either, oneOf, record, type Schema } from "../intake/index.js";
import { reading } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";
import { type Job, jobSchema } from "./job.js";
import { knownJob } from "./known-job.js";

/** A director (A2.1.1). */
export interface DirectorJob {
  /** The post held. */
  readonly director: DirectorId;
}

/** The job held in a career: what computePay pays, or the post of a director. */
export type HeldJob = Job | DirectorJob;

const expected = {
  fr:
    "l'identifiant d'un métier, { director }, { " +
    "extinction }, { as, jobTitle } ou { emploiJeune }",
  en: "the id of a métier, { director }, { extinction }, { as, jobTitle } or { emploiJeune }",
};

/** The schema of what somebody holds. */
export function heldJobSchema(): Schema<HeldJob> {
  const job = jobSchema();
  const director = record<DirectorJob>({ director: oneOf(directorIds) });
  const pick = (value: unknown): Schema | undefined => {
    if (typeof value === "string") return job;
    if (typeof value !== "object" || value === null) return undefined;
    return "director" in value ? director : job;
  };
  return either<HeldJob>([job, director], pick, expected);
}

/**
 * The id of what is held: that of the métier, of the job in extinction or of the director; an
 * assimilated job is that of its métier.
 */
export function heldId(job: HeldJob): string {
  if (typeof job === "string") return job;
  if ("director" in job) return job.director;
  if ("extinction" in job) return job.extinction;
  if ("as" in job) return job.as;
  return "metier" in job ? job.metier : "emploi-jeune-non-qualifie";
}

/** Whether a job is a cadre's, and the readings that decide. */
export interface Cadre {
  readonly cadre: boolean;
  readonly readings: readonly AppliedReading[];
}

/**
 * Whether a job is a cadre's: one of A2.1, directors included, or one marked so in A1.4 (readings
 * R16, R33).
 *
 * It reads a list generated from the seeds of annexes I and II, not the catalogue.
 *
 * @article A2.1 L.354-389
 * @article A1.4 L.310-350
 */
export function cadreOf(job: HeldJob, choices: ReadingChoices | undefined): Cadre {
  const held = heldId(job);
  const status = statusOfJobs[held];
  if (status === undefined) return { cadre: knownJob(held)?.cadre === true, readings: [] };
  if (status.unless === undefined) return { cadre: status.cadre, readings: [] };
  const [id, otherChoice] = status.unless;
  const applied = reading(choices, id);
  const cadre = applied.choice === otherChoice ? !status.cadre : status.cadre;
  return { cadre, readings: [applied] };
}
