/**
 * Wage bills drawn around a request: the same people month after month, and what the oracle's slips of them add up to.
 */
import type { Draw } from "../random.js";
import type { Amount } from "./compare.js";
import { writtenSigned } from "./number.js";
import { everyMonth, randomDated } from "./random-dated.js";
import type { Answer, Request, Slip } from "./request.js";
import { answer } from "./slip.js";
import { monthsAfter } from "./transition.js";

type Loose = Record<string, unknown>;

export interface Bill {
  readonly people: readonly object[];
  readonly from: string;
  readonly to: string;
  readonly law: Request["law"];
}

/** A bill, as far as it is compared. */
export interface Billed {
  readonly months: readonly {
    readonly total: Amount;
    readonly lines: readonly { readonly code: string; readonly total: Amount }[];
  }[];
}

/** What a person of a bill has not: the month is the bill's, and everybody is there for all of it. */
function asPerson(request: Request): Loose {
  const { month, law, presence, parts, replacement, ...person } = request;
  return person;
}

const lastMonths = ["2012-11", "2014-10"];

/** One to three people of a month and a law, for up to thirty months. */
export function billAround(request: Request, draw: Draw): Bill {
  const { month: from, law } = request;
  const others = Array.from({ length: draw.below(3) }, () => randomDated(draw, from, law));
  const people = [request, ...others].map(asPerson);
  const careers = people.every(({ seniority }) => seniority !== undefined);
  const last = Math.min(everyMonth.length - 1, everyMonth.indexOf(from) + draw.below(30));
  const to = everyMonth[last] as string;
  // Years alone are not carried from one scheme to the next: a career is asked.
  const end = careers ? undefined : lastMonths.find((month) => from <= month);
  return { people, from, law, to: end === undefined || to < end ? to : end };
}

const ofYears = ["seniorityYears", "cadreYears"];

/** A person some months later: with the years completed since the first. */
function later(person: object, bill: Bill, months: number): Request {
  const since = Math.floor(months / 12);
  const grown = (years: unknown) => Math.min(80, Number(years) + since);
  const { segur, ...own } = person as Loose & { readonly segur?: Loose };
  const aged = Object.entries(own).map(([key, value]) => [
    key,
    ofYears.includes(key) ? grown(value) : value,
  ]);
  const years = segur === undefined ? {} : { segur: { ...segur, years: grown(segur["years"]) } };
  const { from, law } = bill;
  return { ...Object.fromEntries(aged), ...years, month: monthsAfter(from, months), law } as never;
}

type Sums = Readonly<Record<string, string>>;

/** The lines of some slips, together; those that come to nothing are left out. */
function summed(lines: Iterable<readonly (readonly [code: string, amount: string])[]>): Sums {
  const sums = new Map<string, bigint>();
  for (const [code, amount] of [...lines].flat())
    sums.set(code, (sums.get(code) ?? 0n) + BigInt(amount.replace(".", "")));
  const kept = [...sums].filter(([, cents]) => cents !== 0n).sort();
  return Object.fromEntries(kept.map(([code, cents]) => [code, writtenSigned(cents)]));
}

const linesOf = ({ lines, decentralizedBonus, total }: Slip) => [
  ...Object.entries(lines),
  ["DECENTRALIZED_BONUS", decentralizedBonus ?? "0.00"] as const,
  ["total", total] as const,
];

/** What every month of a bill comes to by line; nothing where a slip of it is refused or open. */
export function billDue(bill: Bill): readonly Sums[] | undefined {
  const months = everyMonth.indexOf(bill.to) - everyMonth.indexOf(bill.from) + 1;
  const due: Sums[] = [];
  for (let month = 0; month < months; month += 1) {
    const slips = bill.people.map((person): Answer => answer(later(person, bill, month)));
    if (!slips.every((slip): slip is Slip => "lines" in slip)) return undefined;
    due.push(summed(slips.map(linesOf)));
  }
  return due;
}

/** The months of a bill of the library, written like those of {@link billDue}. */
export function asBillDue({ months }: Billed): readonly Sums[] {
  return months.map(({ lines, total }) =>
    summed([
      lines.map((line) => [line.code, line.total.toFixed(2)] as const),
      [["total", total.toFixed(2)]],
    ]),
  );
}
