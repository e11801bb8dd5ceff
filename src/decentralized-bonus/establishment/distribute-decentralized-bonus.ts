/**
 * The bonuses of a whole establishment: everybody's own, what absence takes away, and what that
 * leaves, shared to the cent in each of the two masses; by a protocol's criteria, or the board's
 * for directors, where there are any.
 *
 * @article A3.1.1 L.458-459
 * @article A3.1.2 L.460-466
 * @article A3.1.3 L.467-471
 * @article A3.1.4 L.474-477
 */

import type { Label } from "../../exact/index.js";
import { type Dataset, dataset } from "../../ids/index.js";
import { answerRequest, type Outcome, unwrap } from "../../intake/index.js";
import { lawOn, type Population, ruleInWords } from "../../law/index.js";
import { type Exclusion, exclusionOf, type PoolId, placed, poolOf } from "../../pay/index.js";
import { type AppliedReading, own } from "../../working/index.js";
import type { BonusYear } from "../absences/bonus-year.js";
import { type BonusEstablishment, establishmentFrame } from "./bonus-establishment.js";
import { establishmentOf, type ReadyEstablishment } from "./establishment-of.js";
import type { Candidate } from "./member.js";
import type { PersonBonus } from "./person-bonus.js";
import { type Pool, type SharedPool, sharePool } from "./pool.js";
import {
  type ProtocolStatus,
  protocolStatus,
  statusInWords,
  type TermsOf,
  termsOf,
} from "./protocol-status.js";

/** Somebody who has no part in the bonus. */
export interface ExcludedPerson extends Exclusion {
  /** The id of the person. */
  readonly id: string;
}

/**
 * The decentralized bonus of an establishment for a civil year; its pools and its people carry
 * their working.
 */
export interface BonusDistribution {
  /** The civil year. */
  readonly year: number;
  /** Whether a protocol holds for the year. */
  readonly protocol: {
    /** Its situation for the year. */
    readonly status: ProtocolStatus;
    /** That situation in words, in both languages. */
    readonly label: Label;
    /** Who decides of it in that year, in both languages. */
    readonly decidedBy: Label;
  };
  /** The two masses. */
  readonly pools: {
    /** The medical body's. */
    readonly medical: Pool;
    /** Everybody else's, directors included. */
    readonly others: Pool;
  };
  /** The bonus paid to each person, in the order of the request. */
  readonly people: readonly PersonBonus[];
  /** Who has no part in the bonus, and why, in the order of the request. */
  readonly excluded: readonly ExcludedPerson[];
  /** The readings of ambiguous texts that it rests on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/**
 * Shares the decentralized bonus of an establishment of any size: what is paid in each mass sums to
 * its envelope, to the cent, or the result says what nobody could be paid.
 *
 * Instalments on their own half-years ask for gross by month and for dated absences, from which the
 * remainder of each half is shared in that half; `absenceDays`, which says no half, is refused
 * (`contradictory`).
 *
 * Throws a `PayError` with every issue of the request; {@link safeDistributeDecentralizedBonus}
 * returns them instead.
 *
 * @article A3.1.4 L.474-477
 * @example
 * distributeDecentralizedBonus({ year: 2005, people: [
 *   { id: "1", population: "ordinary", workingTime: 1, yearlyGross: "24000.00", absenceDays: 0 },
 *   { id: "2", population: "ordinary", workingTime: 1, yearlyGross: "24000.00", absenceDays: 36 },
 * ] }).people.map(({ net }) => net.toFixed(2)) // ["1800.00", "600.00"]
 */
export function distributeDecentralizedBonus(request: BonusEstablishment): BonusDistribution {
  return unwrap(safeDistributeDecentralizedBonus(request));
}

/**
 * The same as {@link distributeDecentralizedBonus}, from anything: a result, or the list of what is
 * wrong; never an exception.
 */
export function safeDistributeDecentralizedBonus(request: unknown): Outcome<BonusDistribution> {
  return answerRequest(
    { schema: establishmentFrame(), read: establishmentOf, resultOf: distributed },
    request,
  );
}

interface SortedPeople {
  readonly excluded: readonly ExcludedPerson[];
  readonly candidates: Readonly<Record<PoolId, readonly Candidate[]>>;
}

/** Shares the bonus of an establishment that was read and checked. */
function distributed({ establishment, year }: ReadyEstablishment): BonusDistribution {
  const used = new Set<AppliedReading>();
  const { excluded, candidates } = sorted(establishment, year, used);
  const medical = sharePool("medical", candidates.medical, year, used);
  const others = sharePool("others", candidates.others, year, used);
  const status = protocolStatus(establishment.protocol, year.year);
  return {
    year: year.year,
    protocol: { status, label: statusInWords(status), decidedBy: decidedBy(year) },
    pools: { medical: medical.pool, others: others.pool },
    people: inOrder([medical, others]),
    excluded,
    readings: [...used],
    dataset,
  };
}

/** Who decides how a bonus is shared, by the text of the first day of its year. */
function decidedBy(year: BonusYear): Label {
  return own(ruleInWords("bonusDecidedBy", lawOn(year.period.from, year)));
}

/** Sorts people into the two masses, and those who have no part. */
function sorted(
  establishment: BonusEstablishment,
  year: BonusYear,
  used: Set<AppliedReading>,
): SortedPeople {
  const candidates: Record<PoolId, Candidate[]> = { medical: [], others: [] };
  const excluded: ExcludedPerson[] = [];
  const termsFor = termsByPopulation(establishment, year);
  for (const [index, person] of establishment.people.entries()) {
    const { population, readings } = placed(person.population, year.readings);
    for (const each of readings) used.add(each);
    const exclusion = exclusionOf(population);
    const pool = poolOf(population);
    if (exclusion !== undefined) excluded.push({ id: person.id, ...exclusion });
    else candidates[pool].push({ index, person, pool, terms: termsFor(population) });
  }
  return { excluded, candidates };
}

function termsByPopulation(
  establishment: BonusEstablishment,
  { year }: BonusYear,
): (population: Population) => TermsOf {
  const agreed = { ...establishment, year };
  const directors = termsOf(agreed, "director");
  const others = termsOf(agreed, "ordinary");
  return (population) => (population === "director" ? directors : others);
}

/** The people of both masses, in the order of the request. */
function inOrder(pools: readonly SharedPool[]): readonly PersonBonus[] {
  return pools
    .flatMap(({ people }) => people)
    .sort((a, b) => a.index - b.index)
    .map(({ bonus }) => bonus);
}
