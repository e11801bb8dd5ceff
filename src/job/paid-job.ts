import { deferred, either, record, type Schema } from "../intake/index.js";
import { type AssistantFamilialJob, assistantFamilialJobSchema } from "./assistant-familial-job.js";
import { type AssistantMaternelJob, assistantMaternelJobSchema } from "./assistant-maternel-job.js";
import { type Job, jobSchema } from "./job.js";
import { directorJobSchema, type PaidDirector } from "./paid-director.js";
import { type TrainingJob, trainingFields } from "./training-job.js";

/** A job that is not paid by the grid of annexe I. */
export type SpecialJob = PaidDirector | TrainingJob | AssistantMaternelJob | AssistantFamilialJob;

/** The job for which a person is paid, by the grid of annexe I or apart from it. */
export type PaidJob = Job | SpecialJob;

const expected = {
  fr:
    "l'identifiant d'un métier, { extinction }, { as, jobTitle }, { " +
    "emploiJeune }, { director }, { training }, { assistantMaternel } ou { assistantFamilial }",
  en:
    "the id of a métier, { extinction }, { as, jobTitle }, { " +
    "emploiJeune }, { director }, { training }, { assistantMaternel } or { assistantFamilial }",
};

const ordinaryKeys = ["extinction", "as", "emploiJeune"] as const;
const specialKeys = ["director", "training", "assistantMaternel", "assistantFamilial"] as const;

/** The schema of what somebody is paid as. */
export function paidJobSchema(): Schema<PaidJob> {
  const ordinary = jobSchema();
  const special = {
    director: deferred(directorJobSchema),
    training: deferred(() => record<TrainingJob>(trainingFields())),
    assistantMaternel: deferred(assistantMaternelJobSchema),
    assistantFamilial: deferred(assistantFamilialJobSchema),
  };
  const pick = (value: unknown): Schema | undefined => {
    if (typeof value === "string") return ordinary;
    if (typeof value !== "object" || value === null) return undefined;
    if (ordinaryKeys.some((key) => key in value)) return ordinary;
    return specialKeys.flatMap((key) => (key in value ? [special[key]] : []))[0];
  };
  return either<PaidJob>([ordinary, ...Object.values(special)], pick, expected);
}

/** Tells whether a job is special. */
export function isSpecial(job: PaidJob | undefined): job is SpecialJob {
  return typeof job === "object" && specialKeys.some((key) => key in job);
}
