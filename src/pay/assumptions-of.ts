import { type Decimal, frenchDay, frozen, type Label } from "../exact/index.js";
import {
  actNamed,
  type Establishment,
  isKnownDayInferred,
  regimesUnder,
  ruleAt,
} from "../law/index.js";
import { keptBeside, majorationScale, type Scale, seniorityScale } from "../seniority/index.js";
import type { Assumption, LawOfResult } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

/**
 * The assumptions of a slip: of the establishment, what is not told of it, once the law tells
 * establishments apart; for a law known on a day, the acts of which the day of knowledge was not
 * found (reading R69); of years told alone, when they began.
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
    ...ofYears(situation),
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

/**
 * Years alone are those of somebody hired since the last change of text: an indemnity of 2003, a
 * job in extinction, or their number, shows somebody in post, who may have kept another percentage.
 *
 * @article RP-22.1
 * @article 2014-02-1
 */
function ofYears(situation: Situation): readonly Assumption[] {
  const { regime, day, readings: choices, lawAsked: law, position } = situation;
  if (regime === "2003") return [];
  const { careerIndemnityPoints, differentialIndemnity } = situation;
  const inPost =
    (careerIndemnityPoints ?? differentialIndemnity) !== undefined ||
    position.paidAs.kind === "extinction";
  const regimes = regimesUnder({ law, readings: choices });
  const view = { career: {}, choices, regimes, cadre: position.paidAs.cadre };
  const told = [
    [situation.seniorityYears, seniorityScale],
    [situation.cadreYears, majorationScale],
  ] as const;
  return told.flatMap(([years, scale]) => {
    const kept =
      years === undefined || !(inPost || scale === seniorityScale)
        ? undefined
        : keptBeside({ years: years.toNumber(), day, inPost }, scale, view);
    return kept === undefined ? [] : [yearsAssumed(kept, scale)];
  });
}

function yearsAssumed(kept: Decimal, { id }: Scale): Assumption {
  const [fr, en, field] =
    id === "seniority"
      ? ["ancienneté", "seniority", "seniorityRate"]
      : ["technicité", "technicité", "technicityRate"];
  return {
    about: "years-alone",
    label: {
      fr:
        `${fr} d'un embauché après le changement de texte ; en poste avant, peut-être ` +
        `${kept.toFixed().replace(".", ",")} % : donnez ${field} ou la carrière`,
      en:
        `${en} of somebody hired after the change of text; in post before it, perhaps ` +
        `${kept.toFixed()}%: give ${field} or the career`,
    },
  };
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
