import { figure } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";

const label = {
  fr: "Indemnité de risque des services d'urgence",
  en: "Risk indemnity of emergency services",
};

/**
 * The indemnity of emergency services, whose text gives a net amount: the gross is the caller's,
 * paid
 * as it stands.
 *
 * @article Urgences-2019
 */
export function emergency(situation: Situation): PayLine | undefined {
  const value = situation.segur?.emergency;
  if (value === undefined) return undefined;
  return payLine(situation, {
    code: "EMERGENCY",
    label,
    expression: figure(value, "euros", label),
    base: value,
    articles: ["Urgences-2019"],
  });
}
