/**
 * Under a protocol, or a decision of the board, the envelope stays the law's; each criterion has its part of it, shared in proportion to the
 * values that people have for it.
 *
 * @article A3.1.3 L.468-471
 */
import { type Decimal, type DecimalInput, decimal, fromCents, inCents, total } from "../money.js";
import { apportion, asWeight, centsOf } from "./apportion.js";
import type { BonusYear } from "./bonus-year.js";
import type { Criterion } from "./establishment.js";
import type { Member } from "./member.js";
import type { Allotment } from "./remainder.js";
import { leftCents, type Shared, shareOut, type Weight } from "./sharing.js";
import { undistributed } from "./undistributed.js";

const weightDecimals = 4;
const valueDecimals = 6;

/** Shares the bonuses of a group of members by criteria, at least one. */
export function shareByCriteria(
  members: readonly Member[],
  criteria: readonly Criterion[],
  year: BonusYear,
): Allotment {
  const parts = partsOf(total(members.map(({ bonus }) => bonus)), criteria);
  const shared = criteria.map(({ id }, index) => {
    const name = { fr: `valeur du critère « ${id} »`, en: `value for the criterion "${id}"` };
    const weights = members.map(({ person }): Weight => {
      const value = person.criteria?.[id] as DecimalInput;
      return [{ value, unit: "ratio", name }];
    });
    return shareOut(sharedIn(id, parts[index] as Decimal), weights, leftCents(year.readings));
  });
  return {
    portions: members.map((_, index) =>
      shared.flatMap(({ portions }) => portions.slice(index, index + 1)),
    ),
    undistributed: shared.flatMap(({ left, portions }, index) =>
      undistributed(
        portions.length === 0 ? "criterion-of-nobody" : "cents-left",
        left,
        (criteria[index] as Criterion).id,
      ),
    ),
    readings: shared.flatMap(({ readings }) => readings),
  };
}

/** The parts of an envelope that criteria have, to the cent; they make it up exactly. */
function partsOf(envelope: Decimal, criteria: readonly Criterion[]): readonly Decimal[] {
  const weights = criteria.map(({ weight }) => asWeight(decimal(weight), weightDecimals));
  return centsOf(apportion(inCents(envelope), weights, "largest-remainder")).map(fromCents);
}

function sharedIn(criterion: string, amount: Decimal): Shared {
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
