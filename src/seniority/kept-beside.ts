import {
  addDays,
  completedYears,
  type Day,
  type Decimal,
  decimal,
  firstDay,
  monthOf,
} from "../exact/index.js";
import { parameterFigure, type RegimeSpan, regimeEntry } from "../law/index.js";
import type { RateView } from "./is-possible-rate.js";
import type { Scale } from "./scale.js";
import { yearsAtCap } from "./years-at-cap.js";

/** Completed years, told alone. */
export interface YearsAlone {
  readonly years: number;
  /** The day on which they are. */
  readonly day: Day;
  /** Whether something else shows that the person was there in 2003, and has gone on since. */
  readonly inPost: boolean;
}

/**
 * The percentage that whoever was in post at the changes of text may hold with so many years, where
 * the table of the day gives another: the way beyond 30 %, what was held on the eve of a change and
 * no table has passed, what waits for its twelve months. Nothing where both are the same.
 *
 * @article RP-22.1
 * @article 2014-02-1
 * @article 2014-02-2.1
 */
export function keptBeside(told: YearsAlone, scale: Scale, view: RateView): Decimal | undefined {
  const spans = view.regimes.filter(({ from }) => from <= told.day);
  const [, first] = spans;
  if (first === undefined || !spans.every(isByTable)) return undefined;
  const { on } = spans.at(-1) as RegimeSpan;
  const table = scale.table(told.years, on, view);
  const held = told.inPost ? heldSince(told, scale, view, spans, table) : [];
  return [...beyondCap(told, scale, view, spans), ...held].find((rate) => !rate.equals(table));
}

type Spans = readonly RegimeSpan[];

/** Whether a text gives percentages by the tables, as those since 2012 do, or so much a year. */
function isByTable({ regime, on }: RegimeSpan): boolean {
  return regime === "2003" || regimeEntry("seniorityRates", on) !== undefined;
}

/** Nobody under the text of 2012 has more years than those of the cap and what has run since. */
function beyondCap({ years, day }: YearsAlone, scale: Scale, view: RateView, spans: Spans) {
  const [, first] = spans as readonly [RegimeSpan, RegimeSpan];
  const most = yearsAtCap(first.on) + completedYears(firstDay(monthOf(first.from)), day);
  const { on } = spans.at(-1) as RegimeSpan;
  return years > most ? [scale.table(most, on, view)] : [];
}

/** The highest percentage of an eve, where the table is under it; or the one that still waits. */
function heldSince(
  { years, day }: YearsAlone,
  scale: Scale,
  view: RateView,
  spans: Spans,
  table: Decimal,
): readonly Decimal[] {
  const eves = spans.slice(1).map(({ from }) => addDays(from, -1));
  const held = eves.flatMap((eve, place) => {
    const left = years - completedYears(eve, day);
    return left < 0 ? [] : [percentageOf(left, spans[place] as RegimeSpan, scale, view)];
  });
  const higher = held
    .filter((rate) => rate.greaterThan(table))
    .sort((one, other) => other.comparedTo(one));
  const [own] = held;
  const waits = scale.waits && spans.length === 2 && completedYears(eves[0] as Day, day) === 0;
  return waits && own !== undefined ? [...higher, own] : higher;
}

function percentageOf(
  years: number,
  { regime, on }: RegimeSpan,
  scale: Scale,
  view: RateView,
): Decimal {
  if (regime !== "2003") return scale.table(years, on, view);
  const { value } = parameterFigure(scale.cap, on, "percent");
  return value.lessThan(years) ? value : decimal(years);
}
