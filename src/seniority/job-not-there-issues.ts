import { addDays, type Day } from "../exact/index.js";
import type { Becoming } from "../ids/index.js";
import { type Issue, refusal } from "../intake/index.js";
import { type HeldJob, heldId, knownJob } from "../job/index.js";
import { firstDayOfScheme, hasBegun, type LawChoice, lawOn } from "../law/index.js";
import { becomingBy } from "./becoming-by.js";

/**
 * A métier held on a day on which it does not exist yet, no longer, or never by the law asked for:
 * `unknown-metier`, with its days and what it became.
 */
export function jobNotThereIssues(held: HeldJob, day: Day, choice: LawChoice): readonly Issue[] {
  const id = heldId(held);
  const { made, coefficients } = knownJob(id) ?? {};
  const since = coefficients?.[0]?.[0] ?? firstDayOfScheme;
  const begun = made === undefined ? since <= day : hasBegun(made, lawOn(day, choice));
  const became = becomingBy(day, { job: held, since }, choice);
  if (begun && became === undefined) return [];
  const { fr, en } = daysFrom(since, became);
  const expected = {
    fr: `un métier de l'annexe I au ${day} : « ${id} » en est un ${fr}`,
    en: `a métier of annexe I on ${day}: "${id}" is one ${en}`,
  };
  return refusal("unknown-metier", ["metier"], { received: id, expected });
}

function daysFrom(since: Day, became: Becoming | undefined) {
  if (became === undefined) return { fr: `à partir du ${since}`, en: `from ${since} on` };
  const { on, to } = became;
  const last = addDays(on, -1);
  return {
    fr: `à partir du ${since} jusqu'au ${last}, puis devient « ${to} »`,
    en: `from ${since} until ${last}, and then becomes "${to}"`,
  };
}
