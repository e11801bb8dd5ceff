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

/** An assumption of a result in words, with why it is made. */
export function assumedSaid({ about, label }: AssumedTerm, language: Language): string {
  return `${label[language]}${origins[about]?.[language] ?? ""}`;
}

/** The same after its heading, an act by its title. */
export function assumedLine(assumption: AssumedTerm, language: Language): string {
  const { label, act } = assumption;
  const title = act === undefined ? undefined : actOf(act).title;
  const titled = title && { fr: `${label.fr}, ${title.fr}`, en: `${label.en}, ${title.en}` };
  const colon = language === "fr" ? " :" : ":";
  const said = assumedSaid({ ...assumption, label: titled ?? label }, language);
  return `${assumedHeading[language]}${colon} ${said}`;
}
