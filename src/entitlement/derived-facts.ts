import { cadreRanking, placedMetiers } from "../catalogue/index.js";
import type { LawView } from "../law/index.js";

const nurses = "1.6";
const nursingCadre = "cadre-infirmier";
const nursingTrainee = "infirmier-general-stagiaire";
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
    metierOfInfirmier: isNursing(job),
  };
}

function isNursing(job: string): boolean {
  if (job === nursingCadre || job === nursingTrainee) return true;
  const placed = placedMetiers().get(job);
  return placed?.regroupement.number === nurses;
}
