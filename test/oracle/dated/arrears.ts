/**
 * What a late act still owes: the months as they were known, the months as they are due, line by line; the bonus of a year on its gross.
 */
import { cents, exact, percentOf } from "../whole.js";
import type { Law } from "./law.js";
import { writtenSigned } from "./number.js";
import type { Request } from "./request.js";
import { pay } from "./slip.js";

interface Asked {
  readonly months: readonly Request[];
  readonly paid: Law;
  readonly due?: Law;
  readonly bonus?: { readonly year: number };
}

type Sums = ReadonlyMap<string, bigint>;

const inCents = (amount: string): bigint => BigInt(amount.replace(".", ""));

function added(all: Map<string, bigint>, code: string, amount: string | undefined): void {
  if (amount !== undefined) all.set(code, (all.get(code) ?? 0n) + inCents(amount));
}

/** The lines of some months, their gross, their bonus and their totals, each summed. */
function sumsOf(months: readonly Request[], law: Law): Sums {
  const all = new Map<string, bigint>();
  for (const month of months) {
    const { lines, gross, decentralizedBonus, total } = pay({ ...month, law });
    for (const [code, amount] of Object.entries(lines)) added(all, code, amount);
    added(all, "gross", gross);
    added(all, "decentralizedBonus", decentralizedBonus);
    added(all, "total", total);
  }
  return all;
}

interface Owed {
  readonly paid: string;
  readonly due: string;
  readonly difference: string;
}

function owed(paid: bigint, due: bigint): Owed {
  return {
    paid: writtenSigned(paid),
    due: writtenSigned(due),
    difference: writtenSigned(due - paid),
  };
}

/** 5 % of the gross of a year without absences. */
function bonusOn(gross: bigint): bigint {
  return cents(percentOf(exact(writtenSigned(gross)), exact(5)));
}

const outside = ["gross", "decentralizedBonus", "total"];

const of = (code: string, sums: Sums): bigint => sums.get(code) ?? 0n;

function compared(months: readonly Request[], paid: Law, due: Law): object {
  const [before, since] = [sumsOf(months, paid), sumsOf(months, due)];
  const both = (code: string): Owed => owed(of(code, before), of(code, since));
  const codes = [...new Set([...before.keys(), ...since.keys()])];
  const lines = codes.filter((code) => !outside.includes(code)).map((code) => [code, both(code)]);
  return {
    lines: Object.fromEntries(lines),
    gross: both("gross"),
    bonus: both("decentralizedBonus"),
    total: both("total"),
  };
}

export function arrears({ months, paid, due = "in-force", bonus }: Asked): object {
  const { lines: byLine, ...all } = compared(months, paid, due) as { lines: object };
  const each = months.map((month) => compared([month], paid, due));
  const answered = { byLine, ...all, months: each };
  if (bonus === undefined) return answered;
  const [before, since] = [sumsOf(months, paid), sumsOf(months, due)];
  const [once, again] = [bonusOn(of("gross", before)), bonusOn(of("gross", since))];
  const total = owed(of("total", before) + once, of("total", since) + again);
  return { ...answered, bonus: owed(once, again), total };
}
