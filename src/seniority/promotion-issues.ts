import { type Issue, issue, type Path } from "../intake/index.js";
import { type HeldJob, heldId } from "../job/index.js";
import { jobLeft } from "./becoming-by.js";
import type { Promotion } from "./career.js";
import { inOrder } from "./jobs-held.js";
import type { ReadCareer } from "./read-career.js";

const article = "08.02.2";

/**
 * Promotions fall in the employment, one a day, and each leaves the métier held until then: which
 * one that is cannot be told while one of them cannot be read.
 *
 * @article 08.02.2 L.191-196
 */
export function promotionIssues(
  known: ReadCareer,
  promotions: readonly Promotion[],
): readonly Issue[] {
  const ordered = inOrder(promotions);
  const all = !known.wrong.has("promotions");
  return ordered.flatMap((promotion, place) => {
    const path = ["promotions", promotions.indexOf(promotion)];
    const last = ordered[place - 1];
    return [
      ...dayIssues(promotion, last, known, path),
      ...(all ? gapIssues(promotion, leftBy(promotion, last, known), path) : []),
    ];
  });
}

function dayIssues(
  { on }: Promotion,
  last: Promotion | undefined,
  { career: { hired } }: ReadCareer,
  path: Path,
): readonly Issue[] {
  const at = [...path, "on"];
  if (last?.on === on) {
    const expected = {
      fr: "un jour qui n'ait pas déjà une promotion",
      en: "a day that has no promotion yet",
    };
    return [issue("overlap", at, { received: on, expected, article })];
  }
  if (hired === undefined || hired < on) return [];
  const expected = {
    fr: `un jour après l'embauche, le ${hired}`,
    en: `a day after the hiring, ${hired}`,
  };
  return [issue("outside-employment", at, { received: on, expected, article })];
}

/** The métier that a promotion leaves: the one held until then, or what an act had made of it. */
function leftBy(
  move: Promotion,
  last: Promotion | undefined,
  { career: { metier, hired = "" }, law }: ReadCareer,
): HeldJob | undefined {
  const job = last?.to ?? metier;
  return job && jobLeft({ job, since: last?.on ?? hired }, move, law);
}

function gapIssues({ from }: Promotion, held: HeldJob | undefined, path: Path): readonly Issue[] {
  if (held === undefined || heldId(from) === heldId(held)) return [];
  const expected = {
    fr: `${heldId(held)}, le métier tenu jusque-là`,
    en: `${heldId(held)}, the métier held until then`,
  };
  return [issue("gap", [...path, "from"], { received: heldId(from), expected, article })];
}
