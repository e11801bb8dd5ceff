import { agreementRun } from "./agreement-run.js";
import { type Command, jsonOption } from "./command.js";
import { ofNoLaw } from "./of-no-law.js";
import { ill } from "./starters.js";

/** `ccn51-paie sick-pay`: what a cancer centre adds during sick leave, stop by stop. */
export const sickPay: Command = ofNoLaw(
  {
    name: "sick-pay",
    synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
    summary: {
      fr: "ce qu'un centre de lutte contre le cancer ajoute pendant un congé de maladie",
      en: "what a cancer centre adds during sick leave",
    },
    details: {
      fr: [
        "FICHIER contient { population, stops }, les arrêts dans l'ordre des jours : rang, premier",
        "jour payé, jours payés, 95 % du brut, ce qui s'en déduit.",
      ].join(" "),
      en: [
        "FILE holds { population, stops }, the stops in order of days: rank, first paid day, paid",
        "days, 95% of gross pay, what is deducted from it.",
      ].join(" "),
    },
    options: [jsonOption],
    starter: ill,
    run: agreementRun(({ safeSickPay }) => safeSickPay),
  },
  { fr: "cet autre accord est d'un seul texte", en: "this other agreement is of one text" },
);
