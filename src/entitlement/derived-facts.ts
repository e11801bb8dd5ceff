import { cadreRanking, placedMetiers } from "../catalogue/index.js";
import { type LawView, reading } from "../law/index.js";
import type { AppliedReading } from "../working/index.js";

const nurses = "1.6";
const nursingCadre = "cadre-infirmier";
const nursingTrainee = "infirmier-general-stagiaire";
const nursingTeacher = "formateur-ifsi";
const chefDeBureau = "chef-de-bureau";

/**
 * The facts that follow from the job itself: nobody is asked for them.
 *
 * @article A3.4.4 L.512-514
 * @article A2.1.2 L.362-372
 */
export function derivedFacts(job: string, view: LawView): Readonly<Record<string, boolean>> {
  return {
    metierOfA212: cadreRanking(job, view)?.rank.article === "A2.1.2",
    metierIsChefDeBureau: job === chefDeBureau,
    metierOfInfirmier: isNursing(job) && !isTeachingApart(job, view),
  };
}

/** The readings that a job's facts rest on: whether a formateur IFSI is an infirmier (R236). */
export function derivedReadings(job: string, { readings }: LawView): readonly AppliedReading[] {
  return job === nursingTeacher ? [reading(readings, "R236")] : [];
}

function isTeachingApart(job: string, view: LawView): boolean {
  return derivedReadings(job, view).some(({ choice }) => choice === "formateur-too");
}

function isNursing(job: string): boolean {
  if (job === nursingCadre || job === nursingTrainee) return true;
  const placed = placedMetiers().get(job);
  return placed?.regroupement.number === nurses;
}
