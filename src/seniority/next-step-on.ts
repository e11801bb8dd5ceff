import type { Day, Decimal } from "../exact/index.js";
import { lawOn, parameterFigure, spanOn } from "../law/index.js";
import type { Step } from "../working/index.js";
import { nextYearOn, yearsOn } from "./clock.js";
import { type RateAsked, rateSteps } from "./rate-steps.js";

/** No table has more rows than this. */
const lastYears = 60;

/**
 * The first day after another on which the percentage of a clock is another: an anniversary of its
 * date, or the first day of another text.
 */
export function nextStepOn(asked: RateAsked, rate: Decimal): Day | undefined {
  const { lived, day } = asked;
  const switched = lived.regimes.find(({ from }) => from > day)?.from;
  const due = nextAnniversary(asked, rate, switched);
  if (due !== undefined) return due;
  if (switched === undefined) return undefined;
  const then = onDay(asked, switched);
  return rateOn(then).equals(rate) ? nextStepOn(then, rate) : switched;
}

function onDay({ clock, lived, scale }: RateAsked, day: Day): RateAsked {
  return { clock, lived, scale, day };
}

function rateOn(asked: RateAsked): Decimal {
  return (rateSteps(asked).at(-1) as Step).result;
}

/** The first anniversary, before the next switch, on which the percentage is another. */
function nextAnniversary(
  asked: RateAsked,
  rate: Decimal,
  switched: Day | undefined,
): Day | undefined {
  const more = yearsToGo(asked, rate);
  if (more === undefined) return undefined;
  const due = nextYearOn(asked.clock, asked.lived, asked.day, more);
  return switched === undefined || due < switched ? due : undefined;
}

/**
 * How many more years bring a higher percentage, by the text of the day; none where nothing does.
 */
function yearsToGo(asked: RateAsked, rate: Decimal): number | undefined {
  const { clock, lived, scale, day, figuresOf = day } = asked;
  const { regime, on } = spanOn(lived.regimes, day);
  if (regime === "2003") {
    const cap = parameterFigure(scale.cap, lawOn(figuresOf, lived.law), "percent").value;
    return rate.equals(cap) ? undefined : 1;
  }
  const years = yearsOn(clock, lived, day);
  const next = Array.from({ length: lastYears }, (_, place) => place + 1);
  return next.find((more) => scale.table(years + more, on, lived).greaterThan(rate));
}
