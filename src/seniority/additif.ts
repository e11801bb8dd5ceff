import { type Day, monthOf } from "../exact/index.js";
import { type RegimeSpan, reading, regimeEntry } from "../law/index.js";
import { type AppliedReading, type Figure, figure } from "../working/index.js";
import { type Clock, lastYearOn, yearsOn } from "./clock.js";
import { eveOf } from "./eve-of.js";
import type { Lived } from "./lived.js";
import type { Scale } from "./scale.js";

/** The addition that the additif makes to a percentage of technicité. */
export interface Additif {
  /** The rate that it prints, once its day has come. */
  readonly figures: readonly Figure[];
  /** Reading R93, where the person is the one of whom it speaks. */
  readonly readings: readonly AppliedReading[];
}

const none: Additif = { figures: [], readings: [] };

const name = { fr: "taux imprimé par l'additif", en: "rate printed by the additif" };

/** A percentage of technicité on a day. */
interface AdditifAsked {
  readonly clock: Clock;
  readonly lived: Lived;
  readonly scale: Scale;
  readonly day: Day;
}

/**
 * The additif prints, for the majoration of 11 % obtained in November 2012, the level that the text
 * before would have given (reading R93).
 *
 * @article Additif-2014
 */
export function additif(asked: AdditifAsked, { regime, on }: RegimeSpan): Additif {
  const printed = regime === "2014" ? regimeEntry("additifTechnicity", on) : undefined;
  const former = asked.lived.regimes.find((each) => each.regime === "rp2012");
  if (printed === undefined || former === undefined || former.from <= asked.clock.since)
    return none;
  const [majoration, month, rate] = printed.value as readonly [string, string, string];
  const { clock, lived, scale, day } = asked;
  const eve = eveOf(former, lived);
  if (yearsOn(clock, lived, eve) !== Number(majoration)) return none;
  if (monthOf(lastYearOn(clock, lived, eve)) !== month) return none;
  const applied = reading(lived.choices, "R93");
  const due = scale.table(yearsOn(clock, lived, day), former.on, lived).greaterThanOrEqualTo(rate);
  const figures = due && applied.choice === "as-printed" ? [figure(rate, "percent", name)] : [];
  return { figures, readings: [applied] };
}
