import { addDays, type Day } from "../exact/index.js";
import { becomings } from "../ids/index.js";
import { cadreOf, type HeldJob } from "../job/index.js";
import { isBecoming } from "./becoming-by.js";
import { cadreServiceTakenOver } from "./cadre-service.js";
import type { Clock } from "./clock.js";
import { clocksOfPromotion } from "./clock-of-promotion.js";
import { convertedClock, convertedPercentage } from "./converted-points.js";
import { creditDays, noCredit } from "./credit.js";
import { heldOn } from "./jobs-held.js";
import type { Lived } from "./lived.js";
import { technicityScale } from "./scale.js";
import { byFirstDay, clockHeld, clocksOfMove, movesSinceSwitch } from "./switched-clocks.js";

/**
 * The majoration of somebody hired as a cadre runs from the hiring, moved back by the service taken
 * over for it; of somebody promoted to cadre, from the percentage kept. The points of technicité of
 * a cadre in post on 30 June 2003 set it anew on 1 July 2003.
 *
 * @article 08.02.1.2 L.188-190
 * @article 08.02.2 L.195-196
 * @article Art7 L.588
 */
export function cadreClocks(lived: Lived, seniority: readonly Clock[]): readonly Clock[] {
  const { cadre } = cadreOf(lived.career.metier, lived.choices);
  const first = cadre ? [clockAtHiring(lived)] : [];
  const before = [...first, ...clocksOfPromotion(lived, seniority), ...clockOfReclassement(lived)];
  const since2012 = [...clocksOfBecoming(lived), ...clocksAsCadre(lived)];
  return byFirstDay([...before, ...since2012, ...clockHeld(lived, technicityScale)]);
}

/**
 * Technicité counts from nothing from the day on which an act makes a cadre of somebody: that of
 * the act, or the one that the career gives for the move.
 *
 * @article Avenant-2017-02
 */
function clocksOfBecoming({ career, choices, law }: Lived): readonly Clock[] {
  const isCadre = (job: HeldJob): boolean => cadreOf(job, choices).cadre;
  const held = (day: Day): HeldJob => heldOn(career, day, law);
  const byAct = Object.values(becomings)
    .filter(({ on }) => career.hired < on)
    .map(({ on }) => ({ on, from: held(addDays(on, -1)), to: held(on) }));
  const moves = [...byAct, ...(career.promotions ?? [])].filter(
    (move) => isBecoming(move) && !isCadre(move.from) && isCadre(move.to),
  );
  return moves.map(({ on }) => ({
    since: on,
    start: on,
    ...noCredit,
    runsFrom: on,
    articles: ["Avenant-2017-02"],
    readings: [],
  }));
}

/**
 * The clocks of those who become cadres, or go from one cadre métier to another, since December
 * 2012.
 */
function clocksAsCadre(lived: Lived): readonly Clock[] {
  const moves = movesSinceSwitch(lived).filter(({ to }) => cadreOf(to, lived.choices).cadre);
  return moves.flatMap((move) => clocksOfMove(lived, technicityScale, move));
}

function clockAtHiring(lived: Lived): Clock {
  const { hired } = lived.career;
  const credit = cadreServiceTakenOver(lived);
  return {
    since: hired,
    start: addDays(hired, -creditDays(credit)),
    ...credit,
    runsFrom: hired,
    articles: ["08.02.1.2"],
    readings: [],
  };
}

function clockOfReclassement(lived: Lived): readonly Clock[] {
  const { reclassement } = lived.career;
  if (reclassement?.technicityPoints === undefined) return [];
  const { coefficient, technicityPoints: points, lastChange } = reclassement;
  const label = {
    fr: "Points de technicité convertis en pourcentage de majoration spécifique",
    en: "Points of technicité converted into a percentage of majoration",
  };
  const id = "cadre-majoration-converted";
  const head = convertedPercentage({ id, label, points, coefficient }, lived.choices);
  return [convertedClock(lived, head, lastChange)];
}
