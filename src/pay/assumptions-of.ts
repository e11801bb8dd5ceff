import { frenchDay, frozen, type Label } from "../exact/index.js";
import { actNamed, type Establishment, isKnownDayInferred, ruleAt } from "../law/index.js";
import type { Assumption, LawOfResult } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

/**
 * The assumptions of a slip: of the establishment, what is not told of it, once the law tells
 * establishments apart; for a law known on a day, the acts of which the day of knowledge was not
 * found (reading R69).
 */
export function assumptionsOf(
  situation: Situation,
  { acts }: LawOfResult,
  cut: boolean,
): readonly Assumption[] {
  const { law, lawAsked } = situation;
  const told = ruleAt("reducedGross", law) === undefined;
  const assumed = [
    ...(told ? [] : ofEstablishment(situation)),
    ...(situation.floorUntold ? [noFloor] : []),
    ...ofJob(situation, cut),
  ];
  if (typeof lawAsked === "string") return assumed;
  const inferred = acts.filter(isKnownDayInferred);
  return [
    ...assumed,
    ...inferred.map((act) => ({ about: "known-day", act, label: knownLabel(act) }) as const),
  ];
}

const noFloor: Assumption = /* @__PURE__ */ frozen({
  about: "provisional-year",
  label: {
    fr: "année provisoire sans plancher : ancienne rémunération non dite (passage.oldPay)",
    en: "provisional year without floor: former pay not told (passage.oldPay)",
  },
} as const);

/** A month paid as another job than its career holds; a move is that of the parts of one cut. */
function ofJob({ otherJob, position }: Situation, cut: boolean): readonly Assumption[] {
  if (otherJob === undefined || (cut && otherJob.moved)) return [];
  const { id, on } = otherJob;
  const { label } = position.paidAs;
  return [
    {
      about: "job",
      label: {
        fr: `payé comme ${label}, quand la carrière tient « ${id} » le ${frenchDay(on)}`,
        en: `paid as ${label}, while the career holds "${id}" on ${on}`,
      },
    },
  ];
}

/** The terms of an establishment on which pay depends, and that a request may leave out. */
type UntoldTerms = { readonly [Term in "kind" | "place" | "applies" | "member"]: boolean };

function ofEstablishment({ establishment, segur }: Situation): readonly Assumption[] {
  const { kind, place, applies }: Establishment = establishment;
  const untold = {
    kind: kind === undefined || kind.length === 0,
    place: place === undefined,
    applies: applies === undefined,
    member: segur?.due.some(({ memberAssumed }) => memberAssumed) === true,
  };
  if (!(untold.kind || untold.place || untold.applies || untold.member)) return [];
  return [{ about: "establishment", label: establishmentLabel(untold) }];
}

function establishmentLabel({ kind, place, applies, member }: UntoldTerms): Label {
  return {
    fr:
      `établissement${where(kind, " ordinaire")}${where(place, " de France métropolitaine")}` +
      where(applies, ", qui applique la convention") +
      where(member, ", dont l'employeur est adhérent"),
    en:
      `an${where(kind, " ordinary")} establishment${where(place, " of mainland France")}` +
      where(applies, ", which applies the agreement") +
      where(member, ", whose employer is a member"),
  };
}

function where(untold: boolean, words: string): string {
  return untold ? words : "";
}

function knownLabel(act: string): Assumption["label"] {
  const named = actNamed(act);
  return {
    fr: `jour de publication non retrouvé, déduit : ${named.fr}`,
    en: `day of publication not found, inferred: ${named.en}`,
  };
}
