import { addDays, type Day, type DecimalInput, firstDay, monthOf } from "../exact/index.js";
import { heldId } from "../job/index.js";
import { type LawOn, reading, regimeFigure } from "../law/index.js";
import { type Step, step } from "../working/index.js";
import { baseTradeCredit, takesOverBaseTrade } from "./base-trade-credit.js";
import { isBecoming } from "./becoming-by.js";
import type { Promotion } from "./career.js";
import { type Clock, clockOn, yearsOn } from "./clock.js";
import { creditDays, noCredit } from "./credit.js";
import { eveOf } from "./eve-of.js";
import { firstSwitch } from "./first-switch.js";
import { isPromotion } from "./is-promotion.js";
import { inOrder } from "./jobs-held.js";
import type { Lived } from "./lived.js";
import type { Scale } from "./scale.js";
import { statedClock } from "./stated-clock.js";
import type { StatedRates } from "./stated-rates.js";
import { yearsAtCap } from "./years-at-cap.js";

/**
 * Whoever has held 30 % for twelve months on 2 December 2012 goes beyond it: 31 % on that day, as
 * after 31 years, whatever the time run.
 *
 * @article RP-22.1
 * @article RP-22.2
 */
export function clockBeyondCap(lived: Lived, clocks: readonly Clock[]): readonly Clock[] {
  const switched = firstSwitch(lived);
  if (switched === undefined || lived.career.hired >= switched.from) return [];
  const eve = eveOf(switched, lived);
  const clock = clockOn(clocks, eve);
  if (clock === undefined || yearsOn(clock, lived, eve) < yearsAtCap(switched.on)) return [];
  const { from } = switched;
  const head = headBeyondCap(switched.on);
  const start = firstDay(monthOf(from));
  return [
    {
      since: from,
      start,
      head,
      runsFrom: from,
      articles: ["RP-22.2"],
      readings: [],
      steps: [head],
    },
  ];
}

function headBeyondCap(on: LawOn): Step {
  return step({
    id: "seniority-beyond-cap",
    label: {
      fr: "30 % depuis douze mois : l'évolution au-delà commence",
      en: "30 % for twelve months: the way beyond it begins",
    },
    expression: regimeFigure("fullSeniorityYears", on, "years"),
    unit: "years",
    articles: ["RP-22.1", "RP-22.2"],
  });
}

/** The job changes that the texts of 2012 and 2014 govern. */
export function movesSinceSwitch(lived: Pick<Lived, "career" | "regimes">): readonly Promotion[] {
  const switched = firstSwitch(lived);
  if (switched === undefined) return [];
  return inOrder(lived.career.promotions).filter(({ on }) => on >= switched.from);
}

/**
 * A promotion takes seniority back to nothing: it counts from that day, no time being kept. A move
 * to a métier of the same or a lower coefficient is under no rule: the caller states the
 * percentages and their dates, or they are kept (reading R94); they go on in what an act makes of a
 * métier.
 *
 * @article RP-08.03.3
 */
export function clocksOfMove(lived: Lived, scale: Scale, move: Promotion): readonly Clock[] {
  if (isBecoming(move)) return [];
  if (isPromotion(move)) return [clockOfPromotion(lived, scale, move)];
  return clockStated(lived, scale, move);
}

function clockOfPromotion(lived: Lived, { id }: Scale, { on, to }: Promotion): Clock {
  const appointed = id === "seniority" && takesOverBaseTrade(heldId(to));
  const credit = appointed ? baseTradeCredit(lived, on) : noCredit;
  return {
    since: on,
    start: addDays(on, -creditDays(credit)),
    ...credit,
    runsFrom: on,
    articles: ["RP-08.03.3"],
    readings: [],
  };
}

function clockStated(lived: Lived, scale: Scale, move: Promotion): readonly Clock[] {
  const stated = statedBy(scale, move);
  if (stated === undefined || reading(lived.choices, "R94").choice !== "stated") return [];
  const clock = statedClock(lived, scale, { ...stated, on: move.on });
  return [{ ...clock, readings: [reading(lived.choices, "R94")] }];
}

/** The percentage that the caller states, of one of the scales. */
export function statedBy(
  { id }: Pick<Scale, "id">,
  { seniorityRate, seniorityRateSince, technicityRate, technicityRateSince }: StatedRates,
): { readonly rate: DecimalInput; readonly since: Day } | undefined {
  const [rate, since] =
    id === "seniority"
      ? [seniorityRate, seniorityRateSince]
      : [technicityRate, technicityRateSince];
  return rate === undefined || since === undefined ? undefined : { rate, since };
}

/** The clock of the percentages that the career says were held on a day. */
export function clockHeld(lived: Lived, scale: Scale): readonly Clock[] {
  const { held } = lived.career;
  const stated = held === undefined ? undefined : statedBy(scale, held);
  if (held === undefined || stated === undefined) return [];
  return [statedClock(lived, scale, { ...stated, on: held.on })];
}

/** Clocks in the order of their first days; of two on one day, the one given last counts. */
export function byFirstDay(clocks: readonly Clock[]): readonly Clock[] {
  return [...clocks].sort((one, other) =>
    one.since < other.since ? -1 : Number(one.since > other.since),
  );
}
