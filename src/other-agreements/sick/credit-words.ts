import type { Label } from "../../exact/index.js";
import type { AgreementWarning } from "../agreement/working.js";
import type { CentreStaff } from "../family/staff.js";
import type { UncreditedWhy } from "./annual-leave-credit-request.js";
import { paragraph } from "./cause.js";

const words: Readonly<Record<UncreditedWhy, Label>> = {
  "of-the-law": {
    fr: "cette absence est de celles que la loi assimile, ou non : l'article ne la compte pas",
    en: "this absence is of those that the law counts, or not: the article does not count it",
  },
  "supplement-not-open": {
    fr: "la suspension n'ouvre pas le complément de salaire",
    en: "the suspension does not open the supplement of pay",
  },
  "four-months-reached": {
    fr: "la limite de quatre mois est atteinte",
    en: "the limit of four months is reached",
  },
};

/** Why a suspension does not count, or no longer, in words. */
export function uncreditedWarning(
  why: UncreditedWhy,
  population: CentreStaff | undefined,
): AgreementWarning<UncreditedWhy> {
  return { code: why, label: words[why], article: paragraph(population, 7) };
}
