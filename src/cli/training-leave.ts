import { agreementRun } from "./agreement-run.js";
import { type Command, jsonOption } from "./command.js";
import { ofNoLaw } from "./of-no-law.js";
import { trained } from "./starters.js";

/** `ccn51-paie training-leave`: what a training leave comes to at the Association audoise. */
export const trainingLeave: Command = ofNoLaw(
  {
    name: "training-leave",
    synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
    summary: {
      fr: "ce que vaut un congé de formation à l'Association audoise",
      en: "what a training leave comes to at the Association audoise",
    },
    details: {
      fr: "FICHIER contient { year, units, ahead, aid } : l'unité, les unités, les aides.",
      en: "FILE holds { year, units, ahead, aid }: the unit, the units, the aid.",
    },
    options: [jsonOption],
    starter: trained,
    run: agreementRun(({ safeTrainingLeave }) => safeTrainingLeave),
  },
  { fr: "cet autre accord est d'un seul texte", en: "this other agreement is of one text" },
);
