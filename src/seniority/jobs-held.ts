import type { Day, Span } from "../exact/index.js";
import { type HeldJob, heldId } from "../job/index.js";
import type { LawChoice } from "../law/index.js";
import { jobBy } from "./becoming-by.js";
import type { DatedCareer, Promotion } from "./career.js";

/** Promotions in the order of their days. */
export function inOrder(promotions: readonly Promotion[] = []): readonly Promotion[] {
  return [...promotions].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The job held on a day, or what an act made of it by then. */
export function heldOn(
  { metier, hired, promotions }: Pick<DatedCareer, "metier" | "hired" | "promotions">,
  day: Day,
  law: LawChoice,
): HeldJob {
  const move = inOrder(promotions).findLast(({ on }) => on <= day);
  const held = { job: move?.to ?? metier, since: move?.on ?? hired };
  return jobBy(day, held, law);
}

/** Whether a job is another one, under whichever name. */
export function isSameJob(held: HeldJob | undefined, other: HeldJob): boolean {
  return held !== undefined && heldId(held) === heldId(other);
}

/** The periods of an employment in which a job was held before a day. */
export function heldBefore(
  { metier, hired, promotions }: DatedCareer,
  job: HeldJob,
  day: Day,
): readonly Span[] {
  const ordered = [{ on: hired, to: metier }, ...inOrder(promotions)];
  return ordered.flatMap(({ on: from, to: held }, place) => {
    const next = ordered[place + 1]?.on ?? day;
    return isSameJob(held, job) && from < day ? [{ from, until: next }] : [];
  });
}
