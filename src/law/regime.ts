import { type Day, firstDay, type Month, monthOf, remembered } from "../exact/index.js";
import type { ArticleId, ReadingChoices } from "../ids/index.js";
import { firstDayOfScheme } from "./first-day-of-scheme.js";
import { hasBegun, type LawChoice, type LawOn, lawOn } from "./law-on.js";
import { reading } from "./reading.js";
import { ruleSeries } from "./rule-at.js";

const ids = ["2003", "rp2012", "2014"] as const;

/**
 * The texts that govern pay, the oldest first: the avenant no. 2002-02, the recommendation of 2012,
 * the avenants of 2014.
 */
export const regimeIds: typeof ids = /* @__PURE__ */ Object.freeze(ids);

/** Which text governs pay. */
export type Regime = (typeof regimeIds)[number];

/** A regime and its first day, under a law. */
export interface RegimeSpan {
  /** Which. */
  readonly regime: Regime;
  /** First day on which it holds; it holds to the eve of the next. */
  readonly from: Day;
  /** The law on that day, whose tables are the regime's. */
  readonly on: LawOn;
}

/** No text: what the denunciation of 2011 leaves, until the next text is known. */
const noText = "none";

/**
 * The regimes that hold under a law, the oldest first: those whose act counts. A text denounced
 * goes on until the next is known.
 */
export function regimesUnder(choice: LawChoice): readonly RegimeSpan[] {
  const { law } = lawOn(firstDayOfScheme, choice);
  return remembered(spans, law, () => spansUnder(choice));
}

const spans = new WeakMap<LawOn["law"], readonly RegimeSpan[]>();

function spansUnder(choice: LawChoice): readonly RegimeSpan[] {
  return ruleSeries("regime").flatMap((entry) => {
    const on = lawOn(entry.from, choice);
    const { from, value } = entry;
    return value !== noText && hasBegun(entry, on) ? [{ regime: value as Regime, from, on }] : [];
  });
}

/** The regime of a day: the last to have begun; the first one for a day before it. */
export function spanOn(spans: readonly RegimeSpan[], day: Day): RegimeSpan {
  return spans.findLast(({ from }) => from <= day) ?? (spans[0] as RegimeSpan);
}

/** Whether the recommendation of 2012 or a later text governs pay on a day. */
export function isSince2012(day: Day, choice: LawChoice): boolean {
  return spanOn(regimesUnder(choice), day).regime !== "2003";
}

/**
 * The day whose law pays a month: its first; the first day of the recommendation in December 2012,
 * whose only day under the former text is left out (reading R80).
 *
 * @article RP-23
 */
export function dayOfMonth(
  spans: readonly RegimeSpan[],
  month: Month,
  choices: ReadingChoices | undefined,
): Day {
  return switchWithin(spans, month, choices) ?? firstDay(month);
}

/**
 * The first day of a text that begins inside a month and pays the whole of it (reading R80).
 *
 * @article RP-23
 */
export function switchWithin(
  spans: readonly RegimeSpan[],
  month: Month,
  choices: ReadingChoices | undefined,
): Day | undefined {
  const day = firstDay(month);
  const begun = spans.find(({ from }) => from > day && monthOf(from) === month);
  if (begun === undefined || reading(choices, "R80").choice !== "whole-month") return undefined;
  return begun.from;
}

/** The text of a month, by the day whose law pays it. */
export function spanOfMonth(month: Month, choice: LawChoice): RegimeSpan {
  const spans = regimesUnder(choice);
  return spanOn(spans, dayOfMonth(spans, month, choice.readings));
}

const texts: Readonly<Record<Regime, ArticleId>> = {
  "2003": "Expose-III.3",
  rp2012: "RP-08.01.1",
  "2014": "2014-01-08.01.1",
};

/** The article of a regime on seniority and technicité. */
export function textOf(regime: Regime): ArticleId {
  return texts[regime];
}
