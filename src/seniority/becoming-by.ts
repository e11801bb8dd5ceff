import { addDays, type Day } from "../exact/index.js";
import { type Becoming, becomings } from "../ids/index.js";
import { type HeldJob, heldId } from "../job/index.js";
import { countsIn, type LawChoice, lawOn } from "../law/index.js";
import type { Promotion } from "./career.js";

/** A job, and the first day on which it is held. */
export interface JobTakenUp<J extends HeldJob = HeldJob> {
  readonly job: J;
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

/** A job as it is held on a day: the one taken up, or what an act has made of it by then. */
export function jobBy<J extends HeldJob>(
  day: Day,
  taken: JobTakenUp<J>,
  law: LawChoice,
): J | Becoming["to"] {
  return becomingBy(day, taken, law)?.to ?? taken.job;
}

/** The job that a move leaves: as held the day before, unless the move is what the act says. */
export function jobLeft<J extends HeldJob>(
  taken: JobTakenUp<J>,
  { on, to }: Pick<Promotion, "on" | "to">,
  law: LawChoice,
): J | Becoming["to"] {
  const { job } = taken;
  return isBecoming({ from: job, to, on }) ? job : jobBy(addDays(on, -1), taken, law);
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
