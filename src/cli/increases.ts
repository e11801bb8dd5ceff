import { agreementRun } from "./agreement-run.js";
import { type Command, jsonOption } from "./command.js";
import { raised } from "./starters.js";

/** `ccn51-paie increases`: the general increases of 2002 at a cancer centre. */
export const increases: Command = {
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
};
