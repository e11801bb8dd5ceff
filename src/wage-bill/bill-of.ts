import { yearOf } from "../exact/index.js";
import { dataset } from "../ids/index.js";
import { asEuros } from "./cents.js";
import type { Monthly, Tally } from "./tally.js";
import {
  type BillAssumption,
  type BillCause,
  type BillMonth,
  type BillOfLine,
  type BillOfMetier,
  type BillYear,
  billCauses,
  type WageBill,
} from "./wage-bill.js";

/** The bill that a tally comes to. */
export function billOf(tally: Tally, people: number, assumed: readonly BillAssumption[]): WageBill {
  const { months } = tally;
  const [from = "", to = ""] = [months[0], months.at(-1)];
  return {
    from,
    to,
    people,
    months: months.map((month, at): BillMonth => ({ month, ...periodOf(tally, at, at + 1) })),
    years: yearsOf(tally),
    total: asEuros(sumOf(tally.cents, 0, months.length)),
    ...(assumed.length === 0 ? {} : { assumed }),
    ...(tally.warnings.size === 0 ? {} : { warnings: [...tally.warnings.values()] }),
    readings: [...tally.readings],
    dataset,
  };
}

function yearsOf(tally: Tally): readonly BillYear[] {
  const { months } = tally;
  const years = [...new Set(months.map(yearOf))];
  return years.map((year) => {
    const first = months.findIndex((month) => yearOf(month) === year);
    const end = months.findLastIndex((month) => yearOf(month) === year) + 1;
    return { year, months: end - first, ...periodOf(tally, first, end) };
  });
}

/** The sums of some months. */
function periodOf(
  tally: Tally,
  first: number,
  end: number,
): Pick<BillMonth, "slips" | "total" | "metiers" | "lines" | "causes"> {
  const within = (sums: Monthly): number => sumOf(sums, first, end);
  return {
    slips: within(tally.slips),
    total: asEuros(within(tally.cents)),
    metiers: metiersOf(tally, within),
    lines: linesOf(tally, within),
    causes: billCauses.flatMap((cause) => causeOf(tally, cause, within)),
  };
}

type Within = (sums: Monthly) => number;

function metiersOf({ metiers }: Tally, within: Within): readonly BillOfMetier[] {
  const all = [...metiers].map(([id, { label, slips, cents }]) => ({
    id,
    label,
    slips: within(slips),
    cents: within(cents),
  }));
  return largestFirst(all)
    .filter(({ slips }) => slips > 0)
    .map(({ cents, ...metier }) => ({ ...metier, total: asEuros(cents) }));
}

function linesOf({ lines }: Tally, within: Within): readonly BillOfLine[] {
  const all = [...lines].map(([id, sums]) => ({ id, cents: within(sums) }));
  return largestFirst(all)
    .filter(({ cents }) => cents !== 0)
    .map(({ id: code, cents }) => ({ code, total: asEuros(cents) }));
}

function causeOf(
  { causes }: Tally,
  cause: BillCause,
  within: Within,
): WageBill["months"][number]["causes"] {
  const cents = within(causes.get(cause) ?? new Float64Array(0));
  return cents === 0 ? [] : [{ cause, total: asEuros(cents) }];
}

function largestFirst<T extends { readonly id: string; readonly cents: number }>(
  all: readonly T[],
): readonly T[] {
  return [...all].sort((a, b) => b.cents - a.cents || (a.id < b.id ? -1 : 1));
}

function sumOf(sums: Monthly, first: number, end: number): number {
  return sums.subarray(first, end).reduce((sum, each) => sum + each, 0);
}
