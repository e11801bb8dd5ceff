import { agreementRun } from "./agreement-run.js";
import { type Command, jsonOption } from "./command.js";
import { ofNoLaw } from "./of-no-law.js";
import { raised } from "./starters.js";

/** `ccn51-paie increases`: the general increases of 2002 at a cancer centre. */
export const increases: Command = ofNoLaw(
  {
    name: "increases",
    synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
    summary: {
      fr: "les augmentations générales de 2002 d'un centre de lutte contre le cancer",
      en: "the general increases of 2002 at a cancer centre",
    },
    details: {
      fr: "FICHIER contient { salary, dit, group, frozen } : le salaire et le DIT, mois par mois.",
      en: "FILE holds { salary, dit, group, frozen }: the salary and the DIT, month by month.",
    },
    options: [jsonOption],
    starter: raised,
    run: agreementRun(({ safeGeneralIncreases }) => safeGeneralIncreases),
  },
  { fr: "cet autre accord est d'un seul texte", en: "this other agreement is of one text" },
);
