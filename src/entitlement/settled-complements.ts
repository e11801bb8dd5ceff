import type { Complement, Verdict } from "../catalogue/index.js";

/** A complement and what the facts make of its condition. */
export interface JudgedComplement {
  readonly complement: Complement;
  readonly judgement: Verdict;
}

/**
 * Of the complements that exclude each other, those that stand, and what each of the others gives
 * way to.
 */
export interface SettledComplements {
  readonly due: ReadonlySet<Complement>;
  readonly givesWay: ReadonlyMap<Complement, Complement>;
}

/**
 * Settles the alternatives: of those that exclude each other and that the facts grant, the one of
 * most points; of equal points, the first of the fiche. One granted to every holder gives way to
 * one granted on a fact. What is undecided gives way too when deciding it could not change the
 * points.
 *
 * @article Expose-III.2 L.120
 */
export function settledComplements(judged: readonly JudgedComplement[]): SettledComplements {
  const due = new Set<Complement>();
  const givesWay = new Map<Complement, Complement>();
  const granted = judged.filter(({ judgement }) => judgement.verdict === "granted");
  for (const { complement } of [...granted].sort(byRank)) {
    const stronger = excluding(complement, due);
    if (stronger === undefined) due.add(complement);
    else givesWay.set(complement, stronger);
  }
  for (const { complement, judgement } of judged) {
    if (judgement.verdict !== "missing") continue;
    const stronger = excluding(complement, due);
    if (stronger !== undefined && prevails(stronger, complement)) {
      givesWay.set(complement, stronger);
    }
  }
  return { due, givesWay };
}

function byRank({ complement: a }: JudgedComplement, { complement: b }: JudgedComplement): number {
  if (a.automatic !== b.automatic) return a.automatic ? 1 : -1;
  return b.points.comparedTo(a.points);
}

function excluding(complement: Complement, due: ReadonlySet<Complement>): Complement | undefined {
  return [...due].find(({ id }) => complement.excludes.includes(id));
}

function prevails(stronger: Complement, undecided: Complement): boolean {
  return !stronger.automatic && stronger.points.greaterThanOrEqualTo(undecided.points);
}
