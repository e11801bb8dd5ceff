import { addDays, daysBetween } from "../exact/calendar.js";
import { reading } from "../law/reading.js";
import { figure, greatest, resultOf, type Step, step } from "../working/step.js";
import { appointment, baseTradeCredit } from "./base-trade-credit.js";
import { type Clock, startOn } from "./clock.js";
import { convertedClock, convertedPercentage } from "./converted-points.js";
import { type Credit, creditDays } from "./credit.js";
import { givenBack } from "./given-back.js";
import type { Lived } from "./lived.js";
import { takenOver } from "./taken-over.js";

/**
 * Seniority runs from the hiring, moved back by the service taken over and, for a moniteur d'atelier or an éducateur technique, by the base trade instead where that gives more (reading R20). A promotion does not move it. The points of a cadre in post on 30 June 2003 set it anew on 1 July 2003.
 *
 * @article 08.02.1.1.1 L.184-186
 * @article 08.02.2 L.191-194
 * @article Art7 L.588
 */
export function seniorityClocks(lived: Lived): readonly Clock[] {
  const atHiring = clockAtHiring(lived);
  return [atHiring, ...clockOfAppointment(lived, atHiring), ...clockOfReclassement(lived)];
}

function clockAtHiring(lived: Lived): Clock {
  const { career } = lived;
  const { hired } = career;
  const ordinary = takenOver(lived);
  const isAppointed = appointment(career) === hired;
  const taken = isAppointed ? better(ordinary, baseTradeCredit(lived, hired), lived) : ordinary;
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

function better(ordinary: Credit, baseTrade: Credit, { choices }: Lived): Credit {
  const { credited: one } = ordinary;
  const { credited: other } = baseTrade;
  if (one === undefined) return baseTrade;
  if (other === undefined) return ordinary;
  const best = step({
    id: "credited",
    label: {
      fr: "Reprise la plus favorable : services ou métier de base",
      en: "The more favourable: service or base trade",
    },
    expression: greatest(resultOf(one), resultOf(other)),
    unit: "days",
    articles: ["08.02.1.1.1", "A1.1/2.4"],
    readings: [reading(choices, "R20")],
  });
  return { credited: best, steps: [...ordinary.steps, ...baseTrade.steps, best] };
}

function clockOfAppointment(lived: Lived, atHiring: Clock): readonly Clock[] {
  const on = appointment(lived.career);
  if (on === undefined) return [];
  const credit = baseTradeCredit(lived, on);
  const kept = daysBetween(startOn(atHiring, lived, on), on);
  if (creditDays(credit) <= kept) return [];
  const credited = appointmentStep(kept, credit.credited as Step);
  return [
    {
      since: on,
      start: addDays(on, -creditDays(credit)),
      credited,
      runsFrom: on,
      articles: ["A1.1/2.4"],
      readings: [reading(lived.choices, "R20")],
      steps: [...credit.steps, credited],
    },
  ];
}

function appointmentStep(kept: number, credited: Step): Step {
  const name = { fr: "ancienneté acquise à la nomination", en: "seniority held on appointment" };
  return step({
    id: "credited",
    label: {
      fr: "Le plus favorable à la nomination : ancienneté conservée ou métier de base",
      en: "The more favourable on appointment: seniority kept or base trade",
    },
    expression: greatest(figure(kept, "days", name), resultOf(credited)),
    unit: "days",
    articles: ["08.02.2", "A1.1/2.4"],
  });
}

function clockOfReclassement({ career, choices }: Lived): readonly Clock[] {
  const { reclassement } = career;
  if (reclassement?.seniorityPoints === undefined) return [];
  const { coefficient, seniorityPoints: points, lastChange } = reclassement;
  const label = {
    fr: "Points d'ancienneté convertis en pourcentage d'ancienneté",
    en: "Points of seniority converted into a percentage of seniority",
  };
  const head = convertedPercentage(
    { id: "seniority-converted", label, points, coefficient },
    choices,
  );
  return [convertedClock(head, lastChange)];
}
