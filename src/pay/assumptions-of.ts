import { frozen } from "../exact/index.js";
import { datedAct, isKnownDayInferred, ruleAt } from "../law/index.js";
import type { Assumption, LawOfResult } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

const ordinary = /* @__PURE__ */ frozen({
  fr: "établissement ordinaire de France métropolitaine, qui applique la convention",
  en: "an ordinary establishment of mainland France, which applies the agreement",
});

/**
 * The assumptions of a slip: an ordinary establishment, once the law tells establishments apart;
 * for a law known on a day, the acts of which the day of knowledge was not found (reading R69).
 */
export function assumptionsOf(situation: Situation, { acts }: LawOfResult): readonly Assumption[] {
  const { law, lawAsked, establishmentAssumed } = situation;
  const told = !establishmentAssumed || ruleAt("reducedGross", law) === undefined;
  const inferred = typeof lawAsked === "string" ? [] : acts.filter(isKnownDayInferred);
  return [
    ...(told ? [] : [{ about: "establishment", label: ordinary } as const]),
    ...inferred.map((act) => ({ about: "known-day", act, label: knownLabel(act) }) as const),
  ];
}

function knownLabel(act: string): Assumption["label"] {
  const { title } = datedAct(act);
  return {
    fr: `jour de publication non retrouvé, déduit : ${title.fr}`,
    en: `day of publication not found, inferred: ${title.en}`,
  };
}
