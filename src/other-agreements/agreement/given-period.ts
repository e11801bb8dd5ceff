import { type Day, daysBetween, earlier, later, type Span } from "../../exact/index.js";
import {
  asSpan,
  endIssues,
  type Issue,
  issue,
  type Path,
  type Period,
  untilOf,
} from "../../intake/index.js";
import type { ArticleId } from "./ids.js";

/** The days of a period as it was given, half-open, and nothing else that it carries. */
export function spanOf(period: Period): Span {
  return { from: period.from, until: untilOf(period) as Day };
}

/** The days of a span; none where it ends before it begins. */
export function daysOfSpan({ from, until }: Span): number {
  return from < until ? daysBetween(from, until) : 0;
}

/** The days that two spans share; an empty span where they share none. */
export function shared(one: Span, other: Span): Span {
  return { from: later(one.from, other.from), until: earlier(one.until, other.until) };
}

/** The issues with the end of a period. */
export function endOf(period: Period, path: Path): readonly Issue<ArticleId>[] {
  return endIssues(asSpan(period), path) as readonly Issue<never>[];
}

/**
 * The issues with periods that ought to follow one another: each end, an overlap, a wrong order.
 */
export function periodsIssues(periods: readonly Period[], path: Path): readonly Issue<ArticleId>[] {
  return periods.flatMap((period, index) => {
    const at = [...path, index];
    const wrong = endOf(period, at);
    const before = periods[index - 1];
    if (wrong.length > 0 || before === undefined || endOf(before, at).length > 0) return wrong;
    return following(spanOf(before), period, at);
  });
}

function following(before: Span, period: Period, path: Path): readonly Issue<ArticleId>[] {
  if (period.from >= before.until) return [];
  const expected = {
    fr: `un jour à partir du ${before.until}, où finit la période précédente`,
    en: `a day from ${before.until} on, when the period before ends`,
  };
  const code = period.from < before.from ? "out-of-order" : "overlap";
  return [issue<ArticleId>(code, [...path, "from"], { received: period.from, expected })];
}
