import { addDays, completedYears, type Day, type Decimal } from "../exact/index.js";
import { type LawOn, parameterFigure, type RegimeSpan, spanOn } from "../law/index.js";
import type { Scale, TableView } from "./scale.js";

/** The terms by which a percentage is judged. */
export interface RateView extends TableView {
  readonly regimes: readonly RegimeSpan[];
}

/** No table has more rows than this. */
const lastYears = 60;

/** Years from which, and a day since which, a percentage may have been held at the latest. */
interface Latest {
  readonly years: number;
  readonly since: Day;
}

/**
 * Whether somebody can hold a percentage on a day: the table of the day gives it, or it was held at
 * a switch and the table has not passed it yet.
 *
 * @article RP-22.1
 * @article 2014-02-1
 * @article 2014-02-2.1
 */
export function isPossibleRate(rate: Decimal, day: Day, scale: Scale, view: RateView): boolean {
  const own = spanOn(view.regimes, day);
  if (own.regime === "2003") return isUnderCap(rate, scale, own.on);
  if (firstYears(rate, own, scale, view) !== undefined) return true;
  const before = view.regimes.filter(({ from }) => from < own.from);
  return before.some((span, place) => {
    const next = view.regimes[place + 1] as RegimeSpan;
    const latest = latestIn(rate, span, addDays(next.from, -1), scale, view);
    return latest !== undefined && isKept(rate, latest, day, scale, view);
  });
}

/** The first text gives one for each year, up to a cap: a whole percentage. */
function isUnderCap(rate: Decimal, { cap }: Scale, on: LawOn): boolean {
  const most = parameterFigure(cap, on, "percent").value;
  return rate.isInteger() && rate.lessThanOrEqualTo(most);
}

function firstYears(
  rate: Decimal,
  { on }: RegimeSpan,
  { table }: Scale,
  view: RateView,
): number | undefined {
  const years = Array.from({ length: lastYears }, (_, each) => each);
  return years.find((each) => table(each, on, view).equals(rate));
}

/** Whoever reached the percentage on the last day of a text: nobody holds it for longer. */
function latestIn(
  rate: Decimal,
  span: RegimeSpan,
  eve: Day,
  scale: Scale,
  view: RateView,
): Latest | undefined {
  if (span.regime !== "2003") {
    const years = firstYears(rate, span, scale, view);
    return years === undefined ? undefined : { years, since: eve };
  }
  if (!isUnderCap(rate, scale, span.on)) return undefined;
  return { years: rate.toNumber(), since: eve };
}

/** Whether no table has passed a percentage between the day on which it was reached and another. */
function isKept(
  rate: Decimal,
  { years, since }: Latest,
  day: Day,
  scale: Scale,
  view: RateView,
): boolean {
  return view.regimes.every(({ regime, from, on }, place) => {
    const next = view.regimes[place + 1]?.from;
    if (regime === "2003" || from > day || (next !== undefined && next <= since)) return true;
    const last = next === undefined || next > day ? day : addDays(next, -1);
    const run = completedYears(since, last);
    const waiting = scale.waits && regime === "rp2012" && run === 0;
    return waiting || scale.table(years + run, on, view).lessThanOrEqualTo(rate);
  });
}
