import type { Label } from "../../exact/index.js";
import type { AgreementWarning } from "../agreement/working.js";
import type { CentreStaff } from "../family/staff.js";
import { type Paragraph, paragraph } from "./cause.js";
import type { UnpaidWhy } from "./sick-pay-request.js";

const words: Readonly<Record<UnpaidWhy, readonly [Label, Paragraph | undefined]>> = {
  "before-agreement": [
    {
      fr: "l'arrêt commence avant l'accord : il compte dans le rang, sans être payé par lui",
      en: "the stop begins before the agreement: it counts in the rank, and is not paid by it",
    },
    undefined,
  ],
  "not-sick-leave": [
    {
      fr: "ce n'est pas un congé de maladie : un autre article le paie",
      en: "it is no sick leave: another article pays it",
    },
    4,
  ],
  "no-security-benefits": [
    {
      fr: "la sécurité sociale ne verse pas d'indemnités journalières",
      en: "social security pays no daily benefits",
    },
    2,
  ],
  "months-of-work": [
    {
      fr: "le travail effectif est trop court au premier jour d'absence",
      en: "effective work is too short on the first day of absence",
    },
    1,
  ],
  "period-used-up": [
    {
      fr: "une période complète est épuisée, et la reprise trop courte pour une nouvelle",
      en: "a full period is used up, and the days back are too few for a new one",
    },
    6,
  ],
  "waiting-days": [
    {
      fr: "l'arrêt finit avant le premier jour payé",
      en: "the stop ends before its first paid day",
    },
    3,
  ],
};

/** Why a stop is not paid, in words. */
export function unpaidWarning(
  why: UnpaidWhy,
  population: CentreStaff | undefined,
): AgreementWarning<UnpaidWhy> {
  const [label, number] = words[why];
  const article = number === undefined ? "CLCC-03.3" : paragraph(population, number);
  return { code: why, label, article };
}
