import type { Label } from "../exact/index.js";
import { datedAct, type Establishment, isKnownDayInferred, ruleAt } from "../law/index.js";
import type { Assumption, LawOfResult } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

/**
 * The assumptions of a slip: of the establishment, what is not told of it, once the law tells
 * establishments apart; for a law known on a day, the acts of which the day of knowledge was not
 * found (reading R69).
 */
export function assumptionsOf(situation: Situation, { acts }: LawOfResult): readonly Assumption[] {
  const { law, lawAsked } = situation;
  const told = ruleAt("reducedGross", law) === undefined;
  const inferred = typeof lawAsked === "string" ? [] : acts.filter(isKnownDayInferred);
  return [
    ...(told ? [] : ofEstablishment(situation)),
    ...inferred.map((act) => ({ about: "known-day", act, label: knownLabel(act) }) as const),
  ];
}

/** The terms of an establishment on which pay depends, and that a request may leave out. */
type Untold = { readonly [Term in "kind" | "place" | "applies" | "member"]: boolean };

function ofEstablishment({ establishment, segur }: Situation): readonly Assumption[] {
  const { kind, place, applies }: Establishment = establishment;
  const untold = {
    kind: kind === undefined || kind.length === 0,
    place: place === undefined,
    applies: applies === undefined,
    member: segur?.due.some(({ memberAssumed }) => memberAssumed) === true,
  };
  if (!Object.values(untold).includes(true)) return [];
  return [{ about: "establishment", label: establishmentLabel(untold) }];
}

function establishmentLabel(untold: Untold): Label {
  const { kind, place, applies, member } = untold;
  const said = (words: readonly (readonly [boolean, string])[]): readonly string[] =>
    words.flatMap(([is, text]) => (is ? [text] : []));
  const fr = said([
    [applies, "qui applique la convention"],
    [member, "dont l'employeur est adhérent"],
  ]);
  const en = said([
    [applies, "which applies the agreement"],
    [member, "whose employer is a member"],
  ]);
  return {
    fr: [
      `établissement${kind ? " ordinaire" : ""}${place ? " de France métropolitaine" : ""}`,
      ...fr,
    ].join(", "),
    en: [
      `an${kind ? " ordinary" : ""} establishment${place ? " of mainland France" : ""}`,
      ...en,
    ].join(", "),
  };
}

function knownLabel(act: string): Assumption["label"] {
  const { title } = datedAct(act);
  return {
    fr: `jour de publication non retrouvé, déduit : ${title.fr}`,
    en: `day of publication not found, inferred: ${title.en}`,
  };
}
