import { paidMetier } from "../../catalogue/index.js";
import { type Day, type Decimal, type DecimalInput, lazy } from "../../exact/index.js";
import type { MetierId, ReadingChoices } from "../../ids/index.js";
import {
  answerRequest,
  day,
  flag,
  type Issue,
  issue,
  type Json,
  list,
  maybe,
  number,
  type Outcome,
  quantity,
  type Readable,
  record,
  type Schema,
  unwrap,
  worked,
} from "../../intake/index.js";
import { metierIdSchema } from "../../job/index.js";
import {
  type ActDays,
  boundsIssues,
  firstDayOfScheme,
  type LawAsked,
  lawFields,
  lawOn,
  readingChoicesSchema,
  schemeIssues,
} from "../../law/index.js";
import {
  type Expression,
  figure,
  nothing,
  type Step,
  step,
  type Working,
  workingOf,
} from "../../working/index.js";
import {
  type BonificationCondition,
  conditionIssues,
  conditionSchema,
  lastsUntil,
} from "./bonification-condition.js";

/** A bonification granted by the board to somebody of the medical body. */
export interface MedicalBonificationRequest {
  /** A métier of médecin, pharmacien or biologiste. */
  readonly metier: MetierId;
  /** Points granted, 30 to 180. At most 2 decimals. */
  readonly points: DecimalInput;
  /** The conditions for which the board granted it, one at least, and as long as each lasts. */
  readonly conditions: readonly BonificationCondition[];
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: Day;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** Whether a bonification is due on a day, and until when. */
export interface MedicalBonification extends Working {
  /** Whether one of its conditions holds on that day. */
  readonly due: boolean;
  /** Points: what `extraPoints.bonification` takes; zero when none of its conditions holds. */
  readonly points: Decimal;
  /** The first day on which none of its conditions holds any more, where that day is known. */
  readonly endsOn?: Day;
}

/** A bonification, as JSON carries it. */
export const medicalBonificationResultSchema: () => Schema<Json<MedicalBonification>> =
  /* @__PURE__ */ lazy(() =>
    worked<MedicalBonification>({ due: flag(), points: number(), endsOn: maybe(day()) }),
  );

/** The schema of a bonification. */
export const medicalBonificationSchema: () => Schema<MedicalBonificationRequest> =
  /* @__PURE__ */ lazy(() =>
    record<MedicalBonificationRequest>({
      metier: metierIdSchema(),
      points: quantity({ decimals: 2, atMost: 2000 }),
      conditions: list(conditionSchema(), 50),
      on: day(),
      ...lawFields(),
      readings: maybe(readingChoicesSchema()),
    }),
  );

/**
 * Whether the bonification that the board granted to a médecin, pharmacien or biologiste is due on
 * a day: it lasts as long as one of the conditions for which it was granted. Throws `PayError`.
 *
 * @article A1.2.1.2 L.268-272
 */
export function medicalBonification(request: MedicalBonificationRequest): MedicalBonification {
  return unwrap(safeMedicalBonification(request));
}

/**
 * The same as {@link medicalBonification}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeMedicalBonification(request: unknown): Outcome<MedicalBonification> {
  const schema = medicalBonificationSchema();
  return answerRequest({ schema, issuesOf: requestIssues, resultOf: bonificationOn }, request);
}

function bonificationOn(request: MedicalBonificationRequest): MedicalBonification {
  const { conditions, on, points } = request;
  const until = lastsUntil(conditions, on);
  const due = until !== on;
  const worked = bonificationStep(due ? figure(points, "points", granted) : ended);
  return {
    due,
    points: worked.result,
    ...(due && until !== undefined ? { endsOn: until } : {}),
    ...workingOf([worked]),
  };
}

const granted = {
  fr: "points accordés par le conseil d'administration",
  en: "points granted by the board",
};
const ended = /* @__PURE__ */ nothing("points", {
  fr: "aucune de ses conditions ne dure ce jour-là",
  en: "none of its conditions lasts on that day",
});

function bonificationStep(expression: Expression): Step {
  const label = { fr: "Bonification médicale", en: "Medical bonification" };
  return step({ id: "BONIFICATION", label, expression, unit: "points", articles: ["A1.2.1.2"] });
}

function requestIssues({ usable }: Readable<MedicalBonificationRequest>): readonly Issue[] {
  const { metier, points, conditions, on, readings } = usable;
  return [
    ...metierIssues(metier),
    ...(on === undefined ? [] : schemeIssues(["on"], on)),
    ...(points === undefined
      ? []
      : boundsIssues(points, { ...bounded, law: lawOn(boundedOn(on), usable) })),
    ...conditionIssues(conditions, readings),
  ];
}

const bounded = {
  path: ["points"],
  bounds: ["medicalBonificationMin", "medicalBonificationMax"],
  article: "A1.2.1.2",
} as const;

function boundedOn(on: Day | undefined): Day {
  return on === undefined || on < firstDayOfScheme ? firstDayOfScheme : on;
}

/**
 * The medical body of A1.2.1, médecins directeurs and chefs d'établissement among them; not
 * sages-femmes.
 */
function metierIssues(id: MetierId | undefined): readonly Issue[] {
  if (id === undefined || paidMetier(id)?.medicalBody === true) return [];
  const expected = {
    fr: "un métier de médecin, de pharmacien ou de biologiste",
    en: "a métier of médecin, pharmacien or biologiste",
  };
  const parts = { received: id, expected, article: "A1.2.1.2" } as const;
  return [issue("not-applicable", ["metier"], parts)];
}
