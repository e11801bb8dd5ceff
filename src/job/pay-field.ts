import type { ArticleId } from "../ids/index.js";

/**
 * The fields of a request for a month of pay: what a job may say that it does not take. The request
 * itself is typed by them, so that a field is in both or in neither.
 */
export const payFields = [
  "metier",
  "reference",
  "month",
  "seniorityYears",
  "seniority",
  "cadreYears",
  "seniorityRate",
  "seniorityRateSince",
  "technicityRate",
  "technicityRateSince",
  "complements",
  "facts",
  "undecided",
  "functionalBonuses",
  "workingTime",
  "pointValue",
  "constraints",
  "extraPoints",
  "careerIndemnityPoints",
  "differentialIndemnity",
  "promotionPoints",
  "benefitsInKind",
  "statusDifferential",
  "passage",
  "decentralizedBonus",
  "higherWork",
  "replacement",
  "allowances",
  "housingNotProvided",
  "medicalDuties",
  "establishment",
  "segur",
  "population",
  "readings",
  "establishment",
  "prisonCare",
  "gerontologyCare",
  "keptSpecialDuty",
  "smic",
  "law",
  "actDays",
  "annexe2From",
  "presence",
  "parts",
] as const;

/** A field of a request for a month of pay. */
export type PayField = (typeof payFields)[number];

/** The fields that a job takes, where an article leaves others out. */
export interface AcceptedFields {
  /** The fields taken. */
  readonly fields: ReadonlySet<PayField>;
  /** The article that leaves the others out. */
  readonly article: ArticleId;
  /** The articles that leave out some of them in particular. */
  readonly articles?: { readonly [Field in PayField]?: ArticleId };
}

/** The fields that say which part of a month is paid: no job leaves them out. */
const ofEveryJob: ReadonlySet<PayField> = new Set(["presence", "parts"]);

/** The article that leaves a field out of a job; `undefined` where the job takes it. */
export function articleAgainst(
  accepts: AcceptedFields | undefined,
  field: PayField,
): ArticleId | undefined {
  if (accepts === undefined || ofEveryJob.has(field) || accepts.fields.has(field)) return undefined;
  return accepts.articles?.[field] ?? accepts.article;
}
