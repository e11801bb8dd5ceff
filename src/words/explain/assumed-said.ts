import type { Label, Language } from "../../exact/index.js";
import { actOf } from "../../law/index.js";
import type { Assumption } from "../../pay/index.js";

/** The heading over what a result takes for granted. */
export const assumedHeading: Label = { fr: "Supposé", en: "Assumed" };

/** Why something is assumed, where its label does not say it. */
const origins: Readonly<Record<string, Label>> = {
  establishment: {
    fr: " (la demande n'en dit rien : establishment)",
    en: " (the request does not say: establishment)",
  },
  "known-day": {
    fr: " (aucune source ne le donne : lecture R69)",
    en: " (no source: reading R69)",
  },
};

/** An assumption of a slip or of a bill. */
export interface AssumedTerm extends Pick<Assumption, "label" | "act"> {
  /** Its subject. */
  readonly about: string;
}

/** An assumption of a result in words, an act by its title, with why it is made. */
export function assumedSaid({ about, label, act }: AssumedTerm, language: Language): string {
  const title = act === undefined ? "" : `, ${actOf(act).title[language]}`;
  return `${label[language]}${title}${origins[about]?.[language] ?? ""}`;
}

/** The same after its heading. */
export function assumedLine(assumption: AssumedTerm, language: Language): string {
  const colon = language === "fr" ? " :" : ":";
  return `${assumedHeading[language]}${colon} ${assumedSaid(assumption, language)}`;
}
