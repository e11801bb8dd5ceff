import type { Label } from "../../exact/index.js";
import type { ArticleId } from "../agreement/ids.js";
import type { CentreStaff } from "../family/staff.js";

/** The cause of an absence. */
export type SickCause =
  | "illness"
  | "work-accident"
  | "occupational-disease"
  | "commuting-accident"
  | "long-illness"
  | "hospital"
  | "maternity"
  | "adoption";

/** Each cause, in words. */
export const causes: Readonly<Record<SickCause, Label>> = {
  illness: { fr: "maladie", en: "illness" },
  "work-accident": { fr: "accident du travail", en: "work accident" },
  "occupational-disease": { fr: "maladie professionnelle", en: "occupational disease" },
  "commuting-accident": { fr: "accident de trajet", en: "commuting accident" },
  "long-illness": { fr: "affection de longue durée", en: "long illness" },
  hospital: { fr: "hospitalisation", en: "hospital stay" },
  maternity: { fr: "maternité", en: "maternity" },
  adoption: { fr: "adoption", en: "adoption" },
};

/** The names of the causes. */
export const causeIds: readonly SickCause[] = Object.keys(causes) as SickCause[];

/**
 * The causes paid from the first day.
 *
 * @article CLCC-2.7.1.3.2 L.3434
 * @article CLCC-2.9.1.3.2 L.3444
 */
export const paidAtOnce: ReadonlySet<SickCause> = /* @__PURE__ */ new Set<SickCause>([
  "work-accident",
  "occupational-disease",
  "commuting-accident",
  "long-illness",
  "hospital",
]);

/**
 * The causes that do not count in the rank of a stop.
 *
 * @article CLCC-2.7.1.3.4 L.3436
 * @article CLCC-2.9.1.3.4 L.3446
 */
export const notInRank: ReadonlySet<SickCause> = /* @__PURE__ */ new Set<SickCause>([
  "work-accident",
  "commuting-accident",
  "maternity",
  "adoption",
]);

/** The causes of an absence that is no sick leave: other articles pay them. */
export const noSickness: ReadonlySet<SickCause> = /* @__PURE__ */ new Set<SickCause>([
  "maternity",
  "adoption",
]);

/**
 * A paragraph of the article on sick leave: that of employees, or that of practitioners, word for
 * word the same.
 */
export type Paragraph = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The paragraph that a result cites. */
export function paragraph(population: CentreStaff | undefined, number: Paragraph): ArticleId {
  const article = population === "practitioner" ? "CLCC-2.9.1.3" : "CLCC-2.7.1.3";
  return `${article}.${number}`;
}
