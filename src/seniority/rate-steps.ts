/**
 * The percentage of a clock, through the texts: so much a year until 1 December 2012; then what the
 * table of the day gives, or what was held on the eve of a switch
 * until the table passes it.
 *
 * @article Expose-III.3 L.121
 * @article Expose-III.4 L.122
 * @article RP-22.1
 * @article 2014-02-1
 * @article 2014-02-2.1
 */
import { addDays, type Day, type Decimal, frenchDay, type Label } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import {
  lawOn,
  parameterFigure,
  type RegimeSpan,
  reading,
  regimeTable,
  spanOn,
  textOf,
} from "../law/index.js";
import {
  type AppliedReading,
  type Expression,
  type Figure,
  figure,
  greatest,
  least,
  product,
  resultOf,
  type Step,
  step,
  sum,
} from "../working/index.js";
import { additif } from "./additif.js";
import { type Clock, yearsOn, yearsSinceStart } from "./clock.js";
import { eveOf } from "./eve-of.js";
import type { Lived } from "./lived.js";
import type { Scale } from "./scale.js";

/** A percentage to work out: of a clock, by a scale, on a day. */
export interface RateAsked {
  readonly clock: Clock;
  readonly lived: Lived;
  readonly scale: Scale;
  readonly day: Day;
  /** The completed years, where a step of the working gives them. */
  readonly years?: Expression;
  /** The day whose rates apply, where it is another. */
  readonly figuresOf?: Day;
}

/**
 * The steps of a percentage, the last of which is the percentage: before it, what was held on the
 * eve of each switch.
 */
export function rateSteps(asked: RateAsked, id = `${asked.scale.id}-rate`): readonly Step[] {
  const { clock, lived, day } = asked;
  const span = spanOn(lived.regimes, day);
  if (span.regime === "2003") return [yearlyStep(asked, id)];
  if (span.from <= clock.since) return [ownStep(asked, id, span)];
  const held = heldSteps(asked, span);
  return [...held, switchedStep(asked, id, span, held.at(-1) as Step)];
}

/** The steps of the percentage held on the eve of a switch. */
function heldSteps(asked: RateAsked, span: RegimeSpan): readonly Step[] {
  const { years: _, ...rest } = asked;
  const eve = { ...rest, day: eveOf(span, asked.lived) };
  return rateSteps(eve, `${asked.scale.id}-held-${span.regime}`);
}

function yearlyStep(asked: RateAsked, id: string): Step {
  const { clock, lived, scale, day, figuresOf = day } = asked;
  const { head } = clock;
  const counted = asked.years ?? yearsFigure(yearsSinceStart(clock, lived, day), day);
  const law = lawOn(figuresOf, lived.law);
  const earned = product(counted, parameterFigure(scale.perYear, law, "percent-per-year"));
  const all = head === undefined ? earned : sum(resultOf(head), earned);
  const expression = least(all, parameterFigure(scale.cap, law, "percent"));
  return step({ id, label: scale.rate, expression, unit: "percent", articles: [scale.article] });
}

function yearsFigure(years: number, day: Day): Figure {
  const name = {
    fr: `années accomplies au ${frenchDay(day)}`,
    en: `years completed on ${day}`,
  };
  return figure(years, "years", name);
}

/** The completed years that the table is read at. */
function yearsAt({ clock, lived }: RateAsked, day: Day): number {
  return yearsOn(clock, lived, day);
}

/** The table is that of the text, whatever the later ones say of the day. */
function tableFigure(asked: RateAsked, { on }: RegimeSpan): Figure {
  const { scale, day, lived } = asked;
  const years = yearsAt(asked, day);
  const name: Label = {
    fr: `taux du tableau à ${years} ans accomplis`,
    en: `rate of the table at ${years} completed years`,
  };
  return figure(scale.table(years, on, lived), "percent", name);
}

/**
 * Of somebody hired or promoted since the switch: the table, or the percentage stated while it is
 * above.
 */
function ownStep(asked: RateAsked, id: string, span: RegimeSpan): Step {
  const { kept } = asked.clock;
  const table = tableFigure(asked, span);
  const expression = kept === undefined ? table : greatest(resultOf(kept), table);
  return rateStep(asked, id, expression, [textOf(span.regime)]);
}

function rateStep(
  { scale }: RateAsked,
  id: string,
  expression: Expression,
  articles: readonly ArticleId[],
  readings: readonly AppliedReading[] = [],
): Step {
  return step({ id, label: scale.rate, expression, unit: "percent", articles, readings });
}

const transitions: Readonly<Record<string, ArticleId>> = {
  rp2012: "RP-22.1",
  "2014": "2014-02-1",
};
const technicityOf2014 = "2014-02-2.1";

function switchedStep(asked: RateAsked, id: string, span: RegimeSpan, held: Step): Step {
  const own = transitions[span.regime] as ArticleId;
  const article = asked.scale.waits && span.regime === "2014" ? technicityOf2014 : own;
  const articles = [textOf(span.regime), article];
  const printed = asked.scale.waits ? additif(asked, span) : { figures: [], readings: [] };
  const readings = [...eveReading(asked, span), ...printed.readings];
  const waiting = asked.scale.waits && span.regime === "rp2012" && isWaiting(asked, span);
  const expression = waiting
    ? resultOf(held)
    : greatest(resultOf(held), tableFigure(asked, span), ...printed.figures);
  return rateStep(asked, id, expression, articles, readings);
}

/**
 * A level of technicité above the majoration held is reached after twelve months at that
 * majoration, not before.
 *
 * @article RP-22.1
 */
function isWaiting(asked: RateAsked, span: RegimeSpan): boolean {
  const run = yearsAt(asked, asked.day) - yearsAt(asked, eveOf(span, asked.lived));
  const [months] = regimeTable("technicityMonthsHeld", span.on);
  return 12 * run < (months as Decimal).toNumber();
}

function eveReading(asked: RateAsked, { regime, from }: RegimeSpan): readonly AppliedReading[] {
  if (regime !== "rp2012") return [];
  const eve = addDays(from, -1);
  const reached = yearsAt(asked, eve) !== yearsAt(asked, addDays(eve, -1));
  return reached ? [reading(asked.lived.choices, "R82")] : [];
}
