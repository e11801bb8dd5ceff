import { addDays, daysBetween, type Span } from "../exact/index.js";
import { reading } from "../law/index.js";
import { type AppliedReading, figure, greatest, resultOf, step, sum } from "../working/index.js";
import { appointment, baseTradeCredit } from "./base-trade-credit.js";
import { type Clock, startOn } from "./clock.js";
import { clocksOfDemotion } from "./clock-of-promotion.js";
import { convertedClock, convertedPercentage } from "./converted-points.js";
import { type Credit, creditDays } from "./credit.js";
import { isBeforeSwitch } from "./first-switch.js";
import { givenBack } from "./given-back.js";
import type { Lived } from "./lived.js";
import { priorService } from "./prior-service.js";
import { seniorityScale } from "./scale.js";
import {
  byFirstDay,
  clockBeyondCap,
  clockHeld,
  clocksOfMove,
  movesSinceSwitch,
} from "./switched-clocks.js";
import { takenOver } from "./taken-over.js";

/**
 * Seniority runs from the hiring, moved back by the service taken over and, for a moniteur
 * d'atelier or an éducateur technique, by the base trade too (reading R173: instead, where that
 * gives more). A promotion does not move it. The points of a cadre in post on 30 June 2003 set it
 * anew on 1 July 2003.
 *
 * @article 08.02.1.1.1 L.184-186
 * @article 08.02.2 L.191-194
 * @article Art7 L.588
 */
export function seniorityClocks(lived: Lived): readonly Clock[] {
  const atHiring = clockAtHiring(lived);
  const clocks = byFirstDay([
    atHiring,
    ...clockOfAppointment(lived, atHiring),
    ...clockOfReclassement(lived),
  ]);
  const held = clockHeld(lived, seniorityScale);
  const before = byFirstDay([...clocks, ...clocksOfDemotion(lived, clocks), ...held]);
  const moves = movesSinceSwitch(lived).flatMap((move) =>
    clocksOfMove(lived, seniorityScale, move),
  );
  return byFirstDay([...before, ...clockBeyondCap(lived, before), ...moves]);
}

function clockAtHiring(lived: Lived): Clock {
  const { career } = lived;
  const { hired } = career;
  const ordinary = takenOver(lived);
  const isAppointed = appointment(career) === hired;
  const taken = isAppointed ? withBaseTrade(lived, ordinary) : ordinary;
  const credit = givenBack(lived, taken);
  return {
    since: hired,
    start: addDays(hired, -creditDays(credit)),
    ...credit,
    runsFrom: hired,
    articles: ["Expose-III.3"],
    readings: [],
  };
}

/**
 * The service taken over and the base trade: one and the other for periods apart, or the better of
 * the two (reading R173).
 */
function withBaseTrade(lived: Lived, ordinary: Credit): Credit {
  const { hired } = lived.career;
  const together = reading(lived.choices, "R173");
  const alone = joined(ordinary, baseTradeCredit(lived, hired), "better", together);
  if (together.choice === "better") return alone;
  const start = addDays(hired, -creditDays(ordinary));
  const beside = baseTradeCredit(lived, hired, { counted: serviceTakenOver(lived), start });
  const both = joined(ordinary, beside, "added", together);
  return creditDays(both) < creditDays(alone) ? alone : both;
}

function joined(
  ordinary: Credit,
  baseTrade: Credit,
  how: "added" | "better",
  together: AppliedReading,
): Credit {
  const { credited: one } = ordinary;
  const { credited: other } = baseTrade;
  if (one === undefined) return baseTrade;
  if (other === undefined) return ordinary;
  const terms = [resultOf(one), resultOf(other)] as const;
  const credited = step({
    id: "credited",
    label: words[how],
    expression: how === "added" ? sum(...terms) : greatest(...terms),
    unit: "days",
    articles: ["08.02.1.1.1", "A1.1/2.4"],
    readings: [together],
  });
  return { credited, steps: [...ordinary.steps, ...baseTrade.steps, credited] };
}

const words = {
  added: { fr: "Reprise : services et métier de base", en: "Service and base trade taken over" },
  better: {
    fr: "Reprise la plus favorable : services ou métier de base",
    en: "The more favourable: service or base trade",
  },
  keptAndAdded: {
    fr: "À la nomination : ancienneté conservée et métier de base",
    en: "On appointment: seniority kept and base trade",
  },
  betterKept: {
    fr: "Le plus favorable à la nomination : ancienneté conservée ou métier de base",
    en: "The more favourable on appointment: seniority kept or base trade",
  },
} as const;

/** The periods before the hiring that are taken over. */
function serviceTakenOver(lived: Lived): readonly Span[] {
  return priorService(lived).filter(({ why }) => why === undefined);
}

function clockOfAppointment(lived: Lived, atHiring: Clock): readonly Clock[] {
  const { hired } = lived.career;
  const on = appointment(lived.career);
  if (on === undefined || on === hired || !isBeforeSwitch(lived, on)) return [];
  const together = reading(lived.choices, "R173");
  const start = startOn(atHiring, lived, on);
  const kept = daysBetween(start, on);
  const alone = atAppointment(kept, baseTradeCredit(lived, on), "betterKept", together);
  const counted = [...serviceTakenOver(lived), { from: hired, until: on }];
  const beside = baseTradeCredit(lived, on, { counted, start });
  const both = atAppointment(kept, beside, "keptAndAdded", together);
  const best = together.choice === "better" || creditDays(both) < creditDays(alone) ? alone : both;
  if (creditDays(best) <= kept) return [];
  return [
    {
      since: on,
      start: addDays(on, -creditDays(best)),
      ...best,
      runsFrom: on,
      articles: ["A1.1/2.4"],
      readings: [reading(lived.choices, "R20"), together],
    },
  ];
}

function atAppointment(
  kept: number,
  { credited: trade, steps }: Credit,
  how: "keptAndAdded" | "betterKept",
  together: AppliedReading,
): Credit {
  if (trade === undefined) return { steps };
  const name = { fr: "ancienneté acquise à la nomination", en: "seniority held on appointment" };
  const terms = [figure(kept, "days", name), resultOf(trade)] as const;
  const credited = step({
    id: "credited",
    label: words[how],
    expression: how === "keptAndAdded" ? sum(...terms) : greatest(...terms),
    unit: "days",
    articles: ["08.02.2", "A1.1/2.4"],
    readings: [together],
  });
  return { credited, steps: [...steps, credited] };
}

function clockOfReclassement(lived: Lived): readonly Clock[] {
  const { reclassement } = lived.career;
  if (reclassement?.seniorityPoints === undefined) return [];
  const { coefficient, seniorityPoints: points, lastChange } = reclassement;
  const label = {
    fr: "Points d'ancienneté convertis en pourcentage d'ancienneté",
    en: "Points of seniority converted into a percentage of seniority",
  };
  const head = convertedPercentage(
    { id: "seniority-converted", label, points, coefficient },
    lived.choices,
  );
  return [convertedClock(lived, head, lastChange)];
}
