import type { Day } from "../exact/index.js";
import { type Becoming, becomings } from "../ids/index.js";
import { type HeldJob, heldId } from "../job/index.js";
import { countsIn, type LawChoice, lawOn } from "../law/index.js";
import type { Promotion } from "./career.js";

/** A job, and the first day on which it is held. */
export interface JobTakenUp {
  readonly job: HeldJob;
  readonly since: Day;
}

/**
 * The job that an act has made by a day of a job held before it, where the law asked for counts it.
 */
export function becomingBy(
  day: Day,
  { job, since }: JobTakenUp,
  law: LawChoice,
): Becoming | undefined {
  const becoming = becomings[heldId(job)];
  if (becoming === undefined || day < becoming.on || since >= becoming.on) return undefined;
  return countsIn(becoming.act, lawOn(day, law)) ? becoming : undefined;
}

/**
 * Whether a move is what an act makes of every holder of a métier that it ends: no promotion, and
 * the percentages go on.
 *
 * @article Avenant-2017-02
 */
export function isBecoming({ from, to, on }: Pick<Promotion, "from" | "to" | "on">): boolean {
  const becoming = becomings[heldId(from)];
  return becoming !== undefined && on >= becoming.on && heldId(to) === becoming.to;
}
