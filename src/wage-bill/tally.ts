import { type Month, remembered } from "../exact/index.js";
import type { PaidAs } from "../job/index.js";
import type { Assumption } from "../pay/index.js";
import type { AppliedReading } from "../working/index.js";
import type { BilledPerson } from "./billed-people.js";
import { type Cents, centsOf, linesIn, totalOf } from "./cents.js";
import { changeOfPay } from "./change-of-pay.js";
import { monthsOf } from "./common-turns.js";
import type { PaidAlike } from "./paid-alike.js";
import type { BilledStretch } from "./person-stretches.js";
import { type BillHorizon, movesIn } from "./request-in.js";
import type { BillCause, BillOfLine, BillWarning } from "./wage-bill.js";
import type { BillPerson } from "./wage-bill-request.js";

/** A sum of each month, in cents. */
export type Monthly = Float64Array;

/** A métier, month by month. */
export interface MetierTally {
  readonly label: string;
  readonly slips: Monthly;
  readonly cents: Monthly;
}

/** A bill while it is added up, in cents, month by month. */
export interface Tally {
  readonly months: readonly Month[];
  readonly slips: Monthly;
  readonly cents: Monthly;
  readonly metiers: Map<string, MetierTally>;
  readonly lines: Map<BillOfLine["code"], Monthly>;
  readonly causes: Map<BillCause, Monthly>;
  readonly readings: Set<AppliedReading>;
  /** The assumptions of the slips, and of how many people. */
  readonly assumed: Map<string, AssumedOf>;
  /** The warnings about a point value given, by their words. */
  readonly warnings: Map<string, BillWarning>;
}

/** An assumption, and of how many people it is made. */
export interface AssumedOf {
  readonly assumption: Assumption;
  people: number;
}

/** A bill of nobody. */
export function emptyTally(horizon: BillHorizon): Tally {
  const months = monthsOf(horizon);
  const monthly = (): Monthly => new Float64Array(months.length);
  return {
    months,
    slips: monthly(),
    cents: monthly(),
    metiers: new Map(),
    lines: new Map(),
    causes: new Map(),
    readings: new Set(),
    assumed: new Map(),
    warnings: new Map(),
  };
}

/** Adds what the slips of somebody assume, each assumption once, and what they warn of. */
export function addSaid({ assumed, warnings }: Tally, stretches: readonly BilledStretch[]): void {
  const slips = stretches.map(({ paid, cut }) => (cut ?? paid).slip);
  for (const each of slips.flatMap((slip) => slip.warnings ?? []))
    if (each.code === "point-value-of-no-text") warnings.set(each.message.fr, each);
  const own = slips.flatMap((slip) => slip.assumed ?? []);
  for (const [key, assumption] of new Map(own.map((each) => [each.label.fr, each])))
    remembered(assumed, key, () => ({ assumption, people: 0 })).people += 1;
}

/** Adds somebody's months to a bill, and why they differ from those of the first month. */
export function addPerson(
  tally: Tally,
  { person, hired }: BilledPerson,
  stretches: readonly BilledStretch[],
  { horizon, alike }: { readonly horizon: BillHorizon; readonly alike: PaidAlike },
): void {
  const moved = new Map<BillCause, number>();
  const changeIn = (from: BilledStretch, to: BilledStretch): Cents<BillCause> => {
    const make = (): Cents<BillCause> => changeOfPay(from, to, person, horizon);
    return hasMoved(person, from, to) ? make() : alike.change(from.paid, to.paid, make);
  };
  let before: BilledStretch | undefined;
  for (const stretch of stretches) {
    if (before !== undefined) merge(moved, changeIn(before, stretch));
    else if (hired) merge(moved, new Map([["hires", centsOf(stretch.paid.slip.total)]]));
    addStretch(tally, stretch, moved);
    before = stretch;
  }
  if (before === undefined) return;
  merge(moved, new Map([["departures", -centsOf(before.paid.slip.total)]]));
  addAll(tally.causes, moved, placeOf(tally, before.until), tally);
}

function hasMoved(person: BillPerson, from: BilledStretch, to: BilledStretch): boolean {
  return movesIn(person, from.from).length < movesIn(person, to.from).length;
}

function merge(moved: Map<BillCause, number>, more: Cents<BillCause>): void {
  for (const [cause, cents] of more) moved.set(cause, (moved.get(cause) ?? 0) + cents);
}

function addStretch(tally: Tally, stretch: BilledStretch, moved: Cents<BillCause>): void {
  const { paid, cut, from, until } = stretch;
  const slip = cut?.slip ?? paid.slip;
  const lines = linesIn(slip);
  const cents = totalOf(lines);
  const [first, end] = [placeOf(tally, from), placeOf(tally, until)];
  const metier = metierIn(tally, paid.slip.metier);
  for (const slips of [tally.slips, metier.slips]) add(slips, 1, first, end);
  for (const sums of [tally.cents, metier.cents]) add(sums, cents, first, end);
  addAll(tally.lines, lines, first, tally, end);
  const why = new Map(moved);
  if (cut !== undefined) merge(why, new Map([[cut.by, cents - centsOf(paid.slip.total)]]));
  addAll(tally.causes, why, first, tally, end);
  for (const applied of slip.readings) tally.readings.add(applied);
}

const places = new WeakMap<Tally, ReadonlyMap<Month, number>>();

/** The place of a month in a bill; after its last, where it is beyond it. */
function placeOf(tally: Tally, month: Month): number {
  const { months } = tally;
  const known = remembered(places, tally, () => new Map(months.map((each, at) => [each, at])));
  return known.get(month) ?? months.length;
}

function metierIn({ metiers, months }: Tally, { id, label }: PaidAs): MetierTally {
  const monthly = (): Monthly => new Float64Array(months.length);
  return remembered(metiers, id, () => ({ label, slips: monthly(), cents: monthly() }));
}

/** Adds the same to each month from a place to another. */
function add(sums: Monthly, more: number, first: number, end = sums.length): void {
  for (let month = first; month < end; month += 1) sums[month] = (sums[month] as number) + more;
}

/** Adds amounts to the sums of the same name. */
function addAll<K extends string>(
  sums: Map<K, Monthly>,
  amounts: Cents<K>,
  first: number,
  { months }: Tally,
  end?: number,
): void {
  for (const [key, cents] of amounts) {
    add(
      remembered(sums, key, () => new Float64Array(months.length)),
      cents,
      first,
      end,
    );
  }
}
