import {
  asDecimal,
  type Decimal,
  type DecimalInput,
  decimal,
  euros,
  total,
} from "../../exact/index.js";
import { reading } from "../../law/index.js";
import type { PoolId } from "../../pay/index.js";
import { type AppliedReading, bare } from "../../working/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import { basisOf, bonusIn, bonusLabel, exactIn } from "../person/bonus-basis.js";
import { baseGiven, grossParts } from "../person/monthly-gross.js";
import { type Portion, shareOut, type Weight } from "../sharing/sharing.js";
import type { BonusPerson } from "./bonus-establishment.js";
import type { TermsOf } from "./protocol-status.js";

const exactName = { fr: "prime avant arrondi", en: "unrounded bonus" };

/** Somebody who shares in a pool. */
export interface Candidate {
  /** Position in the request. */
  readonly index: number;
  readonly person: BonusPerson;
  readonly pool: PoolId;
  readonly terms: TermsOf;
}

/** The same, once the bonus is worked out. */
export interface Member extends Candidate {
  /**
   * The part of the envelope that makes the bonus, where reading R22 takes the rate of the whole
   * mass.
   */
  readonly portion: Portion | undefined;
  /** The absence days that count, the free ones included. */
  readonly countedDays: Decimal;
  /** Whether days are abated. */
  readonly abated: boolean;
  /** Cents: what the person brings to the envelope. */
  readonly bonus: bigint;
  /** Cents. */
  readonly abatement: bigint;
  /** Cents: the bonus less the abatement. */
  readonly left: bigint;
}

/** Works out the bonuses of a pool, each rounded, or parts of the rounded whole (reading R22). */
export function membersOf(
  candidates: readonly Candidate[],
  year: BonusYear,
  used: Set<AppliedReading>,
): readonly Member[] {
  const applied = reading(year.readings, "R22");
  if (candidates.length > 0) used.add(applied).add(reading(year.readings, "R1"));
  const whole = applied.choice === "rate-of-sum";
  const portions = whole ? portionsOfMass(candidates, year, applied) : [];
  return candidates.map((candidate, index) => memberOf(candidate, year, portions[index], used));
}

function memberOf(
  candidate: Candidate,
  year: BonusYear,
  portion: Portion | undefined,
  used: Set<AppliedReading>,
): Member {
  const basis = basisOf(candidate.person, year, portion);
  for (const { rate } of basis.parts) for (const each of rate.readings) used.add(each);
  for (const each of basis.days.readings) used.add(each);
  const { bonus, counted, abated, abatement, left } = bonusIn(bare, basis, year);
  const { index, person, pool, terms } = candidate;
  return {
    index,
    person,
    pool,
    terms,
    portion,
    countedDays: asDecimal(counted),
    abated: abated.dividend > 0n,
    bonus: bonus.dividend,
    abatement: abatement.dividend,
    left: left.dividend,
  };
}

/** The parts of the rate of the whole mass, rounded once. */
function portionsOfMass(
  candidates: readonly Candidate[],
  year: BonusYear,
  applied: AppliedReading,
): readonly Portion[] {
  const weights = candidates.map(({ person }): Weight => {
    const value = asDecimal(
      exactIn(bare, grossParts(baseGiven(person, year.readings), year.ratesOf(person))),
    );
    return [{ value, unit: "euros", name: exactName }];
  });
  const mass = {
    id: "bonus",
    label: bonusLabel,
    name: { fr: "enveloppe de la masse", en: "envelope of the mass" },
    amount: euros(total(weights.map(([{ value }]) => decimal(value as DecimalInput)))),
    weightsName: { fr: "somme des primes avant arrondi", en: "sum of the unrounded bonuses" },
    weightDecimals: 10,
    articles: ["A3.1.2" as const],
  };
  return shareOut(mass, weights, { rule: "largest-remainder", readings: [applied] }).portions;
}
