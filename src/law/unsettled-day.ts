import type { Label } from "../exact/index.js";
import type { ActId } from "../ids/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import { datedAct } from "./act.js";

/** The answers to a request before the first day of an act, and from that day on. */
export interface BothAnswers {
  readonly before: Label;
  readonly from: Label;
}

/**
 * A request whose answer depends on the first day of an act, which no source settles: refused, with
 * the act, the days between which that day must lie, and both answers. `actDays` settles it.
 */
export function unsettledDay(
  act: ActId,
  received: unknown,
  answers: BothAnswers,
  path: Path = ["month"],
): Issue {
  const { effectiveBounds } = datedAct(act);
  const { notBefore = "", notAfter = "" } = effectiveBounds ?? {};
  const { before, from } = answers;
  const expected = {
    fr:
      `le premier jour de l'acte ${act} qu'aucune source ne ` +
      `fixe, du ${notBefore} au ${notAfter}, dans actDays : ` +
      `${before.fr} avant ce jour, ${from.fr} à partir de ce jour`,
    en:
      `the first day of the act ${act} that no source ` +
      `settles, from ${notBefore} to ${notAfter}, in actDays: ` +
      `${before.en} before that day, ${from.en} from that day on`,
  };
  return issue("unsettled-day", path, { received, expected });
}
