import type { HeldJob } from "../job/held-job.js";
import type { PriorService } from "./career.js";
import { type Credit, countedDays, countOnce, creditOf, noCredit } from "./credit.js";
import type { Lived } from "./lived.js";
import { inSameMetier } from "./prior-service.js";

/** Whether earlier service was in functions of the same nature as those of the hiring: the same métier always is. */
function isOfSameNature(atHiring: HeldJob, service: PriorService): boolean {
  return service.sameNature ?? inSameMetier(atHiring, service);
}

/**
 * For the cadre majoration, only service in functions of the same nature counts, in the same establishment, with the same employer or in establishments applying the agreement; there is no partial rate.
 *
 * @article 08.02.1.2 L.188-190
 */
export function cadreServiceTakenOver(lived: Lived): Credit {
  const counting = (lived.career.priorService ?? []).filter(
    (service) => service.at !== "elsewhere" && isOfSameNature(lived.career.metier, service),
  );
  if (counting.length === 0) return noCredit;
  return creditOf(lived, {
    id: "cadre-service",
    label: {
      fr: "Services de même nature repris pour la majoration spécifique",
      en: "Service of the same nature taken over for the majoration",
    },
    expression: countedDays(countOnce(counting)),
    articles: ["08.02.1.2"],
  });
}
