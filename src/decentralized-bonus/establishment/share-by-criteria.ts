/**
 * Under a protocol, or a decision of the board, the envelope stays the law's; each criterion has
 * its part of it, shared in proportion to the values that people have for it.
 *
 * @article A3.1.3 L.468-471
 */
import { type Decimal, type DecimalInput, fromCents, ratioOf } from "../../exact/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import { apportion, asWeight, centsOf } from "../sharing/apportion.js";
import {
  leftCents,
  type SharedAmount,
  type SharedOut,
  shareOut,
  type Weight,
} from "../sharing/sharing.js";
import type { Criterion } from "./bonus-establishment.js";
import type { Member } from "./member.js";
import type { Allotment } from "./share-remainder.js";
import { type Undistributed, undistributed } from "./undistributed.js";

const weightDecimals = 4;
const valueDecimals = 6;

/** Shares the bonuses of a group of members by criteria, at least one. */
export function shareByCriteria(
  members: readonly Member[],
  criteria: readonly Criterion[],
  year: BonusYear,
): Allotment {
  const envelope = members.reduce((sum, { bonus }) => sum + bonus, 0n);
  const parts = partsOf(envelope, criteria);
  const shared = criteria.map(({ id }, index) =>
    shareOut(
      sharedIn(id, parts[index] as Decimal),
      weightsOf(members, id),
      leftCents(year.readings),
    ),
  );
  const left = shared.flatMap((each, index) => leftOf(each, (criteria[index] as Criterion).id));
  return {
    portions: members.map((_, index) =>
      shared.flatMap(({ portions }) => portions.slice(index, index + 1)),
    ),
    undistributed: left,
    readings: shared.flatMap(({ readings }) => readings),
  };
}

function weightsOf(members: readonly Member[], id: string): readonly Weight[] {
  const name = { fr: `valeur du critère « ${id} »`, en: `value for the criterion "${id}"` };
  return members.map(({ person }) => {
    const value = person.criteria?.[id] as DecimalInput;
    return [{ value, unit: "ratio", name }];
  });
}

function leftOf({ left, portions }: SharedOut, criterion: string): readonly Undistributed[] {
  return undistributed(
    portions.length === 0 ? "criterion-of-nobody" : "cents-left",
    left,
    criterion,
  );
}

/** The parts of an envelope that criteria have, to the cent; they make it up exactly. */
function partsOf(envelope: bigint, criteria: readonly Criterion[]): readonly Decimal[] {
  const weights = criteria.map(({ weight }) => asWeight(ratioOf(weight), weightDecimals));
  return centsOf(apportion(envelope, weights, "largest-remainder")).map(fromCents);
}

function sharedIn(criterion: string, amount: Decimal): SharedAmount {
  return {
    id: `criterion-${criterion}`,
    label: {
      fr: `Prime au titre du critère « ${criterion} »`,
      en: `Bonus for the criterion "${criterion}"`,
    },
    name: { fr: "part de l'enveloppe du critère", en: "part of the envelope of the criterion" },
    amount,
    weightsName: { fr: "valeurs de tous pour le critère", en: "values of all for the criterion" },
    weightDecimals: valueDecimals,
    articles: ["A3.1.3"],
  };
}
