import {
  addDays,
  completedYears,
  type Day,
  type Decimal,
  decimal,
  type Label,
} from "../exact/index.js";
import {
  firstDayOfScheme,
  parameterFigure,
  type RegimeSpan,
  regimeEntry,
  spanOn,
} from "../law/index.js";
import type { Scale, TableView } from "./scale.js";
import { yearsAtCap } from "./years-at-cap.js";

/** The terms by which a percentage is judged. */
export interface RateView extends TableView {
  readonly regimes: readonly RegimeSpan[];
  /** Whether it is a cadre's: 1 July 2003 made percentages of points for cadres alone. */
  readonly cadre: boolean;
}

/** A percentage stated on a day. */
export interface RateStated {
  readonly rate: Decimal;
  readonly day: Day;
  /** The day on which it was reached, where it is told. */
  readonly since: Day | undefined;
}

/** No table has more rows than this. */
const lastYears = 60;

/** Years from which, and a day since which, a percentage may have been held at the latest. */
interface LatestRate {
  readonly years: number;
  readonly since: Day;
}

/**
 * Whether somebody can hold a percentage on a day: the table of the day gives it, or it was held at
 * a switch and the table has not passed it yet. Whoever says since when may have held it for
 * longer, in time that does not count.
 *
 * @article RP-22.1
 * @article 2014-02-1
 * @article 2014-02-2.1
 * @article RP-08.01.6
 */
export function isPossibleRate(stated: RateStated, scale: Scale, view: RateView): boolean {
  const { rate, day, since } = stated;
  if (isInStep(rate, day, scale, view)) return true;
  if (since === undefined || since > day || !isInStep(rate, since, scale, view)) return false;
  const held = spanOn(view.regimes, since);
  const years = yearsIn(rate, held, scale, view);
  if (!isLived(years, held, since) && !isTakenOver(since, view)) return false;
  return view.regimes
    .filter(({ from }) => from > held.from && from <= day)
    .every(
      ({ regime, on }) =>
        (scale.waits && regime === "rp2012") ||
        scale.table(years, on, view).lessThanOrEqualTo(rate),
    );
}

/** The expectation of a percentage, with the nearest that are possible on the day. */
export function possibleRates(stated: RateStated, scale: Scale, view: RateView): Label {
  const { rate, day } = stated;
  const whole = Array.from({ length: 101 }, (_, each) => each).filter((each) =>
    isInStep(decimal(each), day, scale, view),
  );
  const near = [
    whole.findLast((each) => rate.greaterThan(each)),
    whole.find((each) => rate.lessThan(each)),
  ].filter((each) => each !== undefined);
  return {
    fr:
      `un pourcentage du texte au ${day}, ou conservé (les plus proches : ` +
      `${near.join(" et ")}) ; ou le jour où il a été atteint, si du temps non compté l'a conservé`,
    en:
      `a percentage of the text on ${day}, or one kept (the nearest: ${near.join(" and ")}); or ` +
      "the day it was reached, where time that does not count has kept it",
  };
}

/** The same without time that does not count. */
function isInStep(rate: Decimal, day: Day, scale: Scale, view: RateView): boolean {
  const own = spanOn(view.regimes, day);
  if (own.regime === "2003") return isUnderCap(rate, day, own, scale, view);
  const years = firstYears(rate, own, scale, view);
  if (years !== undefined && (isLived(years, own, day) || isTakenOver(day, view))) return true;
  const before = view.regimes.filter(({ from }) => from < own.from);
  return before.some((span, place) => {
    const next = view.regimes[place + 1] as RegimeSpan;
    const latest = latestIn(rate, span, addDays(next.from, -1), scale, view);
    return latest !== undefined && isKept(rate, latest, day, scale, view);
  });
}

/**
 * The first text gives one for each year, up to a cap: a whole percentage, but for a cadre of 30
 * June 2003, whose points became one that a year adds to.
 *
 * @article Art7 L.588
 */
function isUnderCap(
  rate: Decimal,
  day: Day,
  { on }: RegimeSpan,
  { cap }: Scale,
  { cadre }: RateView,
): boolean {
  if (rate.greaterThan(parameterFigure(cap, on, "percent").value)) return false;
  return rate.isInteger() || (cadre && rate.greaterThan(completedYears(firstDayOfScheme, day)));
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

/** The years that a percentage stands for: those of the table, or its own number. */
function yearsIn(rate: Decimal, span: RegimeSpan, scale: Scale, view: RateView): number {
  const own = span.regime === "2003" ? undefined : firstYears(rate, span, scale, view);
  return own ?? Math.floor(rate.toNumber());
}

/**
 * Whether so many years may be those of somebody under the text of 2012: no more than those of the
 * cap and what has run since.
 *
 * @article RP-22.1
 */
function isLived(years: number, { regime, from, on }: RegimeSpan, day: Day): boolean {
  return regime !== "rp2012" || years <= yearsAtCap(on) + completedYears(from, day);
}

/**
 * Whether it may have been taken over at hiring, of which more than 30 % is allowed.
 *
 * @article 2014-01-08.03.2
 */
function isTakenOver(day: Day, { regimes }: RateView): boolean {
  const least = regimeEntry("hiringShareIsLeast", (regimes.at(-1) as RegimeSpan).on);
  return least !== undefined && day >= least.from;
}

/** Whoever reached the percentage on the last day of a text: nobody holds it for longer. */
function latestIn(
  rate: Decimal,
  span: RegimeSpan,
  eve: Day,
  scale: Scale,
  view: RateView,
): LatestRate | undefined {
  if (span.regime === "2003") {
    if (!isUnderCap(rate, eve, span, scale, view)) return undefined;
  } else if (firstYears(rate, span, scale, view) === undefined) return undefined;
  const years = yearsIn(rate, span, scale, view);
  return isLived(years, span, eve) ? { years, since: eve } : undefined;
}

/** Whether no table has passed a percentage between the day on which it was reached and another. */
function isKept(
  rate: Decimal,
  { years, since }: LatestRate,
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
