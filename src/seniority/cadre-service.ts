import { type Span, without } from "../exact/index.js";
import type { HeldJob } from "../job/index.js";
import { reading } from "../law/index.js";
import type { Promotion, ServiceTerms } from "./career.js";
import { type Credit, countedDays, countOnce, creditOf, noCredit } from "./credit.js";
import { experienceCredit } from "./experience-credit.js";
import { isHiredOnExperience } from "./experience-share.js";
import { heldBefore, isSameJob } from "./jobs-held.js";
import type { Lived } from "./lived.js";
import { inSameMetier } from "./prior-service.js";

/**
 * Whether earlier service was in functions of the same nature as those of the hiring: the same
 * métier always is.
 */
function isOfSameNature(atHiring: HeldJob, service: ServiceTerms): boolean {
  return service.sameNature ?? inSameMetier(atHiring, service);
}

/**
 * For the cadre majoration, only service in functions of the same nature counts, in the same
 * establishment, with the same employer or in establishments applying the agreement; there is no
 * partial rate.
 *
 * @article 08.02.1.2 L.188-190
 */
export function cadreServiceTakenOver(lived: Lived): Credit {
  if (isHiredOnExperience(lived)) return experienceAsCadre(lived);
  const counting = (lived.career.priorService ?? []).filter(
    (service) => service.at !== "elsewhere" && isOfSameNature(lived.career.metier, service),
  );
  return credited(lived, counting);
}

/**
 * The service of the same nature done before a promotion to cadre: before the hiring, and in this
 * employment where a demotion came between.
 *
 * @article 08.02.1.2 L.188-190
 */
export function cadreServiceBefore(lived: Lived, { on, to }: Promotion): Credit {
  const { priorService = [] } = lived.career;
  const before = priorService.filter(
    ({ at, sameNature, metier }) => at !== "elsewhere" && (sameNature ?? isSameJob(metier, to)),
  );
  return credited(lived, [...before, ...without(heldBefore(lived.career, to, on), lived.stopped)]);
}

function credited(lived: Lived, counting: readonly Span[]): Credit {
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

const experienceParts = {
  id: "cadre-service",
  label: {
    fr: "Expérience de même nature, comme cadre, reprise pour la technicité",
    en: "Experience of the same nature, as a cadre, taken over for technicité",
  },
  own: "technicity",
} as const;

/**
 * From December 2012 on, the same share of the services of the same nature accomplished as a cadre,
 * whoever the employer.
 *
 * @article RP-08.03.2
 */
function experienceAsCadre(lived: Lived): Credit {
  const { career, choices } = lived;
  const stated = reading(choices, "R97").choice === "stated";
  const counting = (career.priorService ?? []).filter(
    (service) =>
      isOfSameNature(career.metier, service) && !(stated && service.profession === false),
  );
  return experienceCredit(lived, countOnce(counting), experienceParts);
}
