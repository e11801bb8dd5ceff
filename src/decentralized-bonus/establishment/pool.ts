/**
 * Two masses, each with its envelope: what the bonuses of its people come to. What is paid of it,
 * and what could not be, make it up to the cent.
 *
 * @article A3.1.2 L.460-466
 * @article A1.2.1.1 L.263
 */
import { type Decimal, euros, total } from "../../exact/index.js";
import type { PoolId } from "../../pay/index.js";
import type { AppliedReading, Step } from "../../working/index.js";
import { type BonusYear, partOfYear } from "../absences/bonus-year.js";
import type { Portion } from "../sharing/sharing.js";
import { basedInstalments, yearParts } from "./based-instalments.js";
import { type Candidate, type Member, membersOf } from "./member.js";
import { MemberBonus, type MemberStage } from "./person-bonus.js";
import { poolSteps } from "./pool-steps.js";
import type { TermsOf } from "./protocol-status.js";
import { shareByCriteria } from "./share-by-criteria.js";
import { type Allotment, shareRemainder } from "./share-remainder.js";
import type { Undistributed } from "./undistributed.js";

/** One of the two masses, once shared. */
export interface Pool {
  /** How many people share in it. */
  readonly people: number;
  /** Euros: what the bonuses of its people come to. */
  readonly envelope: Decimal;
  /** Euros: what absences take away. */
  readonly abatements: Decimal;
  /** Euros: what the abatements leave to share. */
  readonly remainder: Decimal;
  /** Euros: what its people are paid. */
  readonly distributed: Decimal;
  /** Euros: what nobody could be paid; envelope less distributed. */
  readonly undistributed: Decimal;
  /** Why something could not be distributed. */
  readonly reasons: readonly Undistributed[];
  /** The working of these sums, worked out again when it is read. Not enumerable. */
  readonly steps: readonly Step[];
}

/** A mass once shared. */
export interface SharedPool {
  readonly pool: Pool;
  /** The pay of each of its people, with their position in the request. */
  readonly people: readonly PlacedBonus[];
}

/** The pay of a person, and their position in the request. */
export interface PlacedBonus {
  readonly index: number;
  readonly bonus: MemberBonus;
}

/** Works out and shares a mass; adds to `used` the readings on which that rests. */
export function sharePool(
  id: PoolId,
  candidates: readonly Candidate[],
  year: BonusYear,
  used: Set<AppliedReading>,
): SharedPool {
  const reasons: Undistributed[] = [];
  const people = calendarsOf(candidates).flatMap((group) => shareGroup(group, year, used, reasons));
  const bonuses = people.map(({ bonus }) => bonus);
  return { pool: new Statement(id, bonuses, reasons), people };
}

/** People apart by the parts of the year on which their instalments are worked out. */
function calendarsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const calendars = new Map<TermsOf | "whole-year", Candidate[]>();
  for (const candidate of candidates) {
    const { terms } = candidate;
    const key = basedInstalments(terms.instalments).length === 0 ? "whole-year" : terms;
    const own = calendars.get(key) ?? [];
    own.push(candidate);
    calendars.set(key, own);
  }
  return [...calendars.values()];
}

/** Shares the bonus of a year, or that of each of its parts, among people of one calendar. */
function shareGroup(
  candidates: readonly Candidate[],
  year: BonusYear,
  used: Set<AppliedReading>,
  reasons: Undistributed[],
): readonly PlacedBonus[] {
  const [{ terms }] = candidates as [Candidate];
  const based = basedInstalments(terms.instalments);
  const parts = yearParts(based, year).map((part) => partOfYear(year, part));
  const stages = candidates.map((): MemberStage[] => []);
  for (const [place, stageYear] of (based.length === 0 ? [year] : parts).entries()) {
    const members = membersOf(candidates, stageYear, used);
    for (const positions of circlesOf(members)) {
      const circle = positions.map((position) => members[position] as Member);
      const { portions, readings, undistributed } = allotmentOf(circle, stageYear);
      for (const each of readings) used.add(each);
      reasons.push(...undistributed);
      for (const [index, member] of circle.entries()) {
        const own = portions[index] as readonly Portion[];
        const stage = { member, portions: own, year: stageYear, instalment: based[place] };
        (stages[positions[index] as number] as MemberStage[]).push(stage);
      }
    }
  }
  return candidates.map(({ index }, position) => ({
    index,
    bonus: new MemberBonus(stages[position] as [MemberStage, ...MemberStage[]]),
  }));
}

/**
 * The positions of those of a mass whose bonuses are shared together: by A3.1.4, by a protocol's
 * criteria or by the board's.
 */
function circlesOf(members: readonly Member[]): Iterable<readonly number[]> {
  const circles = new Map<string, number[]>();
  for (const [position, { terms }] of members.entries()) {
    const circle = circles.get(terms.rule) ?? [];
    circle.push(position);
    circles.set(terms.rule, circle);
  }
  return circles.values();
}

function allotmentOf(circle: readonly Member[], year: BonusYear): Allotment {
  const { criteria } = (circle[0] as Member).terms;
  return criteria.length === 0
    ? shareRemainder(circle, year)
    : shareByCriteria(circle, criteria, year);
}

class Statement implements Pool {
  readonly people: number;
  readonly envelope: Decimal;
  readonly abatements: Decimal;
  readonly remainder: Decimal;
  readonly distributed: Decimal;
  readonly undistributed: Decimal;
  readonly reasons: readonly Undistributed[];
  readonly #id: PoolId;
  readonly #people: readonly MemberBonus[];

  constructor(id: PoolId, people: readonly MemberBonus[], reasons: readonly Undistributed[]) {
    this.people = people.length;
    const sums = MemberBonus.sumsOf(people);
    this.envelope = sums.envelope;
    this.abatements = sums.abatements;
    this.remainder = sums.abatements;
    this.distributed = sums.distributed;
    this.undistributed = euros(total(reasons.map(({ amount }) => amount)));
    this.reasons = reasons;
    this.#id = id;
    this.#people = people;
  }

  get steps(): readonly Step[] {
    return poolSteps(this.#id, this.#people);
  }
}
