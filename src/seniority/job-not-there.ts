import type { Day } from "../exact/index.js";
import { referenceCoefficients } from "../ids/index.js";
import { type Issue, refusal } from "../intake/index.js";
import { type HeldJob, heldId } from "../job/index.js";
import { firstDayOfScheme, type LawChoice } from "../law/index.js";

/**
 * A métier held on a day on which it does not exist yet, or never by the law as signed:
 * `unknown-metier`, with its first day.
 */
export function jobNotThere(held: HeldJob, day: Day, { law }: LawChoice): readonly Issue[] {
  const id = heldId(held);
  const [[since] = [firstDayOfScheme]] = referenceCoefficients[id] ?? [];
  const isThere = law === "as-signed" ? since === firstDayOfScheme : since <= day;
  if (isThere) return [];
  const expected = {
    fr: `un métier de l'annexe I au ${day} : « ${id} » en est un à partir du ${since}`,
    en: `a métier of annexe I on ${day}: "${id}" is one from ${since} on`,
  };
  return refusal("unknown-metier", ["metier"], { received: id, expected });
}
