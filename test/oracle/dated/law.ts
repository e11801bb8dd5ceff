/**
 * Which acts count for a month: all that were ever signed, those known on a day, or the avenant as signed alone.
 */
import { acts, type Bounds, type Dated, type PrintedAct, regimes, today } from "./sources.js";

export type Law = "in-force" | "as-signed" | { readonly knownOn: string };

/** A month looked at under a law. */
export interface View {
  readonly month: string;
  /** The day whose figures the month takes: its first, but 2 December of 2012 (readings R38, R80). */
  readonly on: string;
  readonly law: Law;
  readonly actDays: Readonly<Record<string, string>>;
}

export function viewOf(
  month: string,
  law: Law = "in-force",
  actDays: Readonly<Record<string, string>> = {},
): View {
  return { month, on: month === "2012-12" ? "2012-12-02" : `${month}-01`, law, actDays };
}

/** What keeps a request from an answer, by its code. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, why: string = code) {
    super(why);
    this.code = code;
  }
}

/** What the texts leave open, and the oracle does not settle. */
export class Unsure extends Error {}

const signed = new Set(["before-2002-02", "2002-02", "point-2002-12"]);

const byId = new Map<string, PrintedAct>(
  [...acts.acts, ...regimes.acts, ...today.acts].map((act) => [act.id, act]),
);

function actCalled(id: string): PrintedAct {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no act ${id}`);
  return found;
}

/** Whether an act counts under a law: always in force; on a day, once known (reading R69). */
function isKnown(id: string, law: Law, effect: string): boolean {
  if (law === "in-force" || signed.has(id)) return true;
  if (law === "as-signed") return false;
  const { knownFrom, knownBounds } = actCalled(id);
  if (typeof knownFrom === "string") return knownFrom <= law.knownOn;
  return (knownBounds?.notAfter ?? knownBounds?.notBefore ?? effect) <= law.knownOn;
}

export type Standing = "counts" | "does-not" | "open";

/** How a figure of an act stands on the day of a view; `open` between the bounds of a first day that was not found. */
export function standing(figure: Omit<Dated, "value">, view: View): Standing {
  const { act } = figure;
  if (act === null) return isOfNoActKnown(figure, view) ? openBetween(figure, view.on) : "does-not";
  const day = figure.from ?? view.actDays[act];
  if (day !== undefined) {
    const from = view.month === "2012-12" && day === "2012-12-01" ? "2012-12-02" : day;
    return from <= view.on && isKnown(act, view.law, day) ? "counts" : "does-not";
  }
  const bounds = figure.effectiveBounds ?? actCalled(act).effectiveBounds;
  if (!isKnown(act, view.law, bounds?.notAfter ?? "9999")) return "does-not";
  return openBetween({ effectiveBounds: bounds ?? null }, view.on);
}

/** A figure of an act that was not found is known, like another, from the last of its bounds (reading R69). */
function isOfNoActKnown({ effectiveBounds, certainFrom }: Open, { law }: View): boolean {
  if (typeof law === "string") return law === "in-force";
  return (effectiveBounds?.notAfter ?? certainFrom ?? "9999") <= law.knownOn;
}

interface Open {
  readonly effectiveBounds?: Bounds | null;
  readonly certainFrom?: string;
}

function openBetween({ effectiveBounds: bounds, certainFrom }: Open, on: string): Standing {
  const certain = certainFrom ?? bounds?.notAfter;
  if (typeof certain === "string" && on >= certain) return "counts";
  // a first day without any bound behind it is taken for the first certain one
  if (typeof bounds?.notBefore !== "string") return "does-not";
  return on < bounds.notBefore ? "does-not" : "open";
}

/** Whether an act counts, for what it changes from a day (its own first day unless told). */
export function counts(act: string, view: View, from?: string): boolean {
  const printed = actCalled(act);
  const day = from ?? printed.effectiveFrom ?? printed.from ?? null;
  const stands = standing({ act, from: day }, view);
  if (stands === "open") throw new Refused("unsettled-day", act);
  return stands === "counts";
}

/** The value of a series on the day of a view, or nothing; refused where a first day that is not settled changes it. */
export function valueOn(series: readonly Dated[], view: View): string | undefined {
  let held: Dated | undefined;
  let open: Dated | undefined;
  for (const figure of series) {
    const stands = standing(figure, view);
    if (stands === "counts") [held, open] = [figure, undefined];
    if (stands === "open" && figure.value !== held?.value) open = figure;
  }
  if (open !== undefined) throw new Refused("unsettled-day", open.act ?? "day not found");
  if (held?.to !== undefined && hasEnded(held.to, view)) return undefined;
  return held?.value;
}

/** Whether a series has a figure on the day of a view, whichever. */
export function hasBegun(series: readonly Dated[], view: View): boolean {
  const begun = series.filter((figure) => standing(figure, view) === "counts").at(-1);
  return begun !== undefined && (begun.to === undefined || !hasEnded(begun.to, view));
}

/** Whether what 2017-02 ends has ended; every printed end of the catalogue is of that act. */
function hasEnded(to: string, view: View): boolean {
  return counts("2017-02", view, to);
}

/** The scheme of a month: the ids of the periods of regimes.json. */
export function regimeOf(view: View): "2003" | "rp2012" | "2014" {
  if (view.law === "as-signed") return "2003";
  if (counts("2014-02", view)) return "2014";
  return counts("rp2012", view) ? "rp2012" : "2003";
}
