import { type Day, firstDay, later, type Month } from "../exact/index.js";
import type { HeldJob } from "../job/index.js";
import type { BillMove, BillPerson } from "./wage-bill-request.js";

/**
 * Somebody whose percentages are told with the days on which they were reached: the texts move them
 * on from there, as in a career that says what was held on a day.
 *
 * @article RP-22.1
 * @article 2014-02-1
 */
export function goingOn(person: BillPerson, from: Month): BillPerson {
  const on = later(person.entered ?? firstDay(from), firstDay(from));
  if (!isDated(person, on) || isToldElsewhere(person)) return person;
  const { seniorityRate, seniorityRateSince, technicityRate, technicityRateSince, ...own } = person;
  const technicity = technicityRate !== undefined && { technicityRate, technicityRateSince };
  const rates = { seniorityRate, seniorityRateSince, ...technicity };
  const metier = person.metier as HeldJob;
  return { entered: on, ...own, seniority: { metier, hired: on, held: { on, ...rates } } } as never;
}

function isDated(person: BillPerson, on: Day): boolean {
  const { seniorityRate, seniorityRateSince, technicityRate, technicityRateSince } = person;
  const dated = [
    [seniorityRate, seniorityRateSince],
    [technicityRate, technicityRateSince],
  ] as const;
  return (
    seniorityRate !== undefined &&
    dated.every(([rate, since]) => (rate === undefined) === (since === undefined)) &&
    dated.every(([, since]) => since === undefined || since <= on)
  );
}

/** Whether years, a career or a move say otherwise, or the job is one that no career holds. */
function isToldElsewhere({ metier, moves = [], ...person }: BillPerson): boolean {
  const job = typeof metier === "string" || Object.hasOwn(Object(metier), "extinction");
  const told = ofService.some((key) => person[key] !== undefined);
  return !job || told || moves.some(tellsRates);
}

const ofService = ["seniorityYears", "cadreYears", "seniority"] as const;
const ofRates = ["seniorityRate", "technicityRate"] as const;

function tellsRates(move: BillMove): boolean {
  return [...ofService, ...ofRates].some((key) => move[key] !== undefined);
}
