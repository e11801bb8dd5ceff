/**
 * Twelve kinds of absence never count, and a thirteenth, end-of-career rest, since June 2014; every
 * other one does, whatever its cause.
 *
 * @article A3.1.5 L.479-493
 * @article 2014-01-A3.1
 */

import type { Day, Label } from "../../exact/index.js";
import { frozen, lazy } from "../../exact/index.js";
import type { AbsenceId, ArticleId } from "../../ids/index.js";
import {
  annexe3Told,
  type ExemptAbsence,
  hasBegun,
  type LawChoice,
  lawOn,
} from "../../law/index.js";

/** The ordinary motives, which count. The text names none of them: what is not in A3.1.5 counts. */
export type OrdinaryMotive =
  | "maladie"
  | "accident-de-la-vie-privee"
  | "conge-sans-solde"
  | "conge-parental-d-education"
  | "greve"
  | "mise-a-pied"
  | "absence-non-autorisee"
  | "autre";

/** Why somebody is absent: one of the thirteen kinds that never count, or an ordinary one. */
export type AbsenceMotive = AbsenceId | OrdinaryMotive;

/** A motive of absence, and whether it counts. */
export interface MotiveOfAbsence {
  /** The name by which a request gives it. */
  readonly id: AbsenceMotive;
  /** Its name, in both languages. */
  readonly label: Label;
  /** Whether its days reduce the bonus. */
  readonly counts: boolean;
  /** First day from which its days no longer do, where a later act says so. */
  readonly from?: Day;
  /** The text that says so. */
  readonly article: ArticleId;
}

const ordinary: Readonly<Record<OrdinaryMotive, Label>> = /* @__PURE__ */ frozen({
  maladie: { fr: "Maladie", en: "Sickness" },
  "accident-de-la-vie-privee": {
    fr: "Accident de la vie privée",
    en: "Accident outside work",
  },
  "conge-sans-solde": { fr: "Congé sans solde", en: "Unpaid leave" },
  "conge-parental-d-education": { fr: "Congé parental d'éducation", en: "Parental leave" },
  greve: { fr: "Grève", en: "Strike" },
  "mise-a-pied": { fr: "Mise à pied", en: "Suspension as a sanction" },
  "absence-non-autorisee": { fr: "Absence non autorisée", en: "Unauthorised absence" },
  autre: { fr: "Autre absence", en: "Other absence" },
});

/**
 * Every motive of absence: the twelve of A3.1.5 in its order, the one added in 2014, then the
 * ordinary ones.
 *
 * @example absenceMotives().filter(({ counts }) => !counts).length // 13
 * @article A3.1.5 L.479-493
 * @article 2014-01-A3.1
 */
export function absenceMotives(): readonly MotiveOfAbsence[] {
  const exempt = annexe3Told().absencesThatNeverCount.map(({ id, label, source, from }) => ({
    id,
    label,
    counts: false,
    ...(from !== undefined && { from }),
    article: source.article,
  }));
  const counting = Object.entries(ordinary).map(([id, label]) => ({
    id: id as OrdinaryMotive,
    label,
    counts: true,
    article: "A3.1.4" as const,
  }));
  return [...exempt, ...counting];
}

const exempt = /* @__PURE__ */ lazy(
  () =>
    new Map<string, ExemptAbsence>(
      annexe3Told().absencesThatNeverCount.map((each) => [each.id, each]),
    ),
);

/**
 * The first day from which the days of a motive do not reduce the bonus: an empty string where they
 * never did, none where they do under the law asked for.
 */
export function exemptFrom(motive: AbsenceMotive, law: LawChoice): Day | undefined {
  const seed = exempt().get(motive);
  if (seed === undefined) return undefined;
  const { from, act } = seed;
  if (from === undefined || act === undefined) return "";
  return hasBegun({ from, act }, lawOn(from, law)) ? from : undefined;
}

/** The motives that never count and during which the employer's pay is lost. */
const unpaid: ReadonlySet<AbsenceMotive> = new Set<AbsenceMotive>([
  "maternite-ou-adoption",
  "conge-de-paternite",
  "accident-du-travail-ou-maladie-professionnelle",
  "accident-de-trajet",
  "maintien-ou-rappel-sous-les-drapeaux",
]);

/**
 * Tells whether an absence that never counts loses pay, so that the gross paid is not that of
 * somebody at work.
 */
export function losesPay(motive: AbsenceMotive): boolean {
  return unpaid.has(motive);
}
