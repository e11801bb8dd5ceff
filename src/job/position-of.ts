import type { CatalogueView } from "../catalogue/index.js";
import type { Figure } from "../working/index.js";
import { emploiJeunePosition } from "./emploi-jeune-position.js";
import { extinctionPosition } from "./extinction-position.js";
import type { Job } from "./job.js";
import { metierPosition } from "./metier-position.js";
import { isSpecial, type PaidJob } from "./paid-job.js";
import type { Position } from "./position.js";
import { specialPosition } from "./special-position.js";

/**
 * The position of a job on a day, or `undefined` where the caller's readings leave the job out.
 * `monthValue` is the point value of the month paid, where a director's coefficient rests on it
 * (reading R34).
 */
export function positionOf(
  job: PaidJob,
  view: CatalogueView,
  monthValue?: Figure,
): Position | undefined {
  if (typeof job === "string") return metierPosition(job, view);
  if (isSpecial(job)) return specialPosition(job, view, monthValue);
  if ("extinction" in job) return extinctionPosition(job.extinction, view);
  if ("emploiJeune" in job) return emploiJeunePosition(job, view);
  return assimilatedPosition(job, view);
}

/**
 * A job that annexe I does not name is paid as the métier to which it is assimilated; the payslip
 * names both.
 *
 * @article 01.02.3.1 L.137-141
 * @article A1 L.241-242
 */
function assimilatedPosition(
  job: Extract<Job, { readonly as: string }>,
  view: CatalogueView,
): Position {
  const position = metierPosition(job.as, view);
  const { jobTitle, functions } = job;
  const held = { jobTitle, ...(functions === undefined ? {} : { functions }) };
  return { ...position, paidAs: { ...position.paidAs, kind: "assimilated", ...held } };
}
