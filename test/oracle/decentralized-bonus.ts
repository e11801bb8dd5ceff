/**
 * The yearly decentralized bonus in whole numbers (A3.1): 5 %, or 3 % with the quarterly holidays; the medical body and directors by rates of their own; one
 * sixtieth less for each day of absence from the seventh on; what that leaves goes to those of the same pool who lost nothing, by working time.
 */
import { bonusRate } from "./law.js";
import { cents, exact, percentOf, plus, written } from "./whole.js";

export type BonusPopulation = "ordinary" | "medical" | "director" | "emploi-jeune-non-qualifie";

export interface Person {
  readonly id: string;
  readonly population: BonusPopulation;
  readonly grossByMonth: readonly { readonly month: string; readonly gross: string }[];
  readonly absenceDays: number;
  readonly workingTime: string;
}

export interface PersonBonus {
  readonly bonus: string;
  readonly abatement: string;
  readonly net: string;
}

interface Cents {
  readonly bonus: bigint;
  readonly abatement: bigint;
}

function rateId(population: BonusPopulation, quarterlyHolidays: boolean): string {
  if (population === "medical" || population === "director") return population;
  return quarterlyHolidays ? "quarterly-holidays" : "ordinary";
}

function worked(person: Person, quarterlyHolidays: boolean): Cents {
  const { population, grossByMonth, absenceDays } = person;
  if (population === "emploi-jeune-non-qualifie") return { bonus: 0n, abatement: 0n };
  const id = rateId(population, quarterlyHolidays);
  const parts = grossByMonth.map(({ month, gross }) =>
    percentOf(exact(gross), bonusRate(id, `${month}-01`)),
  );
  const bonus = cents(plus(...parts));
  const sixtieths = BigInt(Math.min(60, Math.max(0, absenceDays - 6)));
  return { bonus, abatement: cents({ over: bonus * sixtieths, under: 6000n }) };
}

/** One person's bonus, apart from any remainder. */
export function yearlyBonus(person: Person, quarterlyHolidays: boolean): PersonBonus {
  const { bonus, abatement } = worked(person, quarterlyHolidays);
  return { bonus: written(bonus), abatement: written(abatement), net: written(bonus - abatement) };
}

export interface Distribution {
  readonly pools: Readonly<Record<"medical" | "others", Pool>>;
  /** What each person is paid, remainder included, in the order given; those without a bonus left out. */
  readonly paid: readonly (readonly [id: string, amount: string])[];
}

export interface Pool {
  readonly envelope: string;
  readonly remainder: string;
  readonly undistributed: string;
}

/** The bonuses of an establishment: two pools, each paying out its envelope to the cent. */
export function distribution(people: readonly Person[], quarterlyHolidays: boolean): Distribution {
  const members = people
    .filter(({ population }) => population !== "emploi-jeune-non-qualifie")
    .map((person) => ({ person, ...worked(person, quarterlyHolidays) }));
  const medical = shared(members.filter(({ person }) => person.population === "medical"));
  const others = shared(members.filter(({ person }) => person.population !== "medical"));
  const amounts = new Map([...medical.paid, ...others.paid]);
  return {
    pools: { medical: medical.pool, others: others.pool },
    paid: members.map(({ person }) => [person.id, written(amounts.get(person.id) ?? 0n)]),
  };
}

type Member = Cents & { readonly person: Person };

function shared(members: readonly Member[]): {
  readonly pool: Pool;
  readonly paid: readonly (readonly [string, bigint])[];
} {
  const remainder = members.reduce((sum, { abatement }) => sum + abatement, 0n);
  const whole = members.filter(({ person }) => person.absenceDays <= 6);
  const shares = largestRemainder(remainder, whole);
  const given = shares.reduce((sum, share) => sum + share, 0n);
  const paid = members.map(({ person, bonus, abatement }) => {
    const index = whole.findIndex((each) => each.person === person);
    return [person.id, bonus - abatement + (index < 0 ? 0n : (shares[index] as bigint))] as const;
  });
  const pool = {
    envelope: written(members.reduce((sum, { bonus }) => sum + bonus, 0n)),
    remainder: written(remainder),
    undistributed: written(remainder - given),
  };
  return { pool, paid };
}

/** Whole cents first, then one more to the largest fractions, ties in the order given. */
function largestRemainder(amount: bigint, members: readonly Member[]): readonly bigint[] {
  const weights = members.map(({ person }) => weight(person.workingTime));
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return [];
  const parts = weights.map((each, index) => ({
    index,
    whole: (amount * each) / sum,
    lost: (amount * each) % sum,
  }));
  const left = Number(parts.reduce((rest, { whole }) => rest - whole, amount));
  const first = parts.toSorted((a, b) =>
    a.lost === b.lost ? a.index - b.index : a.lost > b.lost ? -1 : 1,
  );
  const luckier = new Set(first.slice(0, left).map(({ index }) => index));
  return parts.map(({ index, whole }) => whole + (luckier.has(index) ? 1n : 0n));
}

/** A working time as a whole number of ten-thousand-millionths. */
function weight(workingTime: string): bigint {
  const { over, under } = exact(workingTime);
  return (over * 10n ** 10n) / under;
}
