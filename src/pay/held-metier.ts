import { type CatalogueView, evaluate, placedMetiers } from "../catalogue/index.js";
import type { Facts, MetierId } from "../ids/index.js";
import type { PaidJob } from "../job/index.js";
import { entryAsRead, hasBegun, lawIn } from "../law/index.js";

/**
 * The métier that facts make of the one held: a later act moves to another whoever meets its
 * condition (120 hours of training, twenty people led, specialist in general medicine). A métier
 * that is no more is nobody's: it is refused with what it became.
 *
 * @article Avenant-2003-05
 * @article Avenant-2009-01
 */
export function heldMetier(
  job: PaidJob | undefined,
  facts: Facts | undefined,
  view: CatalogueView,
): PaidJob | undefined {
  if (typeof job !== "string" || facts === undefined) return job;
  const on = lawIn(view);
  const other = placedMetiers()
    .get(job)
    ?.seed.becomes?.filter((entry) => entry.whole !== true && hasBegun(entry, on))
    .flatMap((entry) => entryAsRead(entry, on, view.readings) ?? [])
    .find(({ entry }) => evaluate(entry.condition, facts).verdict === "granted");
  return other === undefined ? job : (other.entry.metier as MetierId);
}
