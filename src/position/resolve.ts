import type { CatalogueView } from "../catalogue.js";
import type { Job } from "../request.js";
import { emploiJeunePosition } from "./emploi-jeune.js";
import { extinctionPosition } from "./extinction.js";
import { metierPosition } from "./metier.js";
import type { Position } from "./position.js";

/** The position of a job on a day, or `undefined` where the caller's readings leave the job out. */
export function positionOf(job: Job, view: CatalogueView): Position | undefined {
  if (typeof job === "string") return metierPosition(job, view);
  if ("extinction" in job) return extinctionPosition(job.extinction, view);
  if ("emploiJeune" in job) return emploiJeunePosition(job, view);
  return assimilatedPosition(job, view);
}

/**
 * A job that annexe I does not name is paid as the métier to which it is assimilated; the payslip names both.
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
