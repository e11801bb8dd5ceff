import type { Day } from "../../exact/index.js";
import { day, type Issue, issue, maybe, oneOf, type Schema } from "../../intake/index.js";
import { type AskedDay, beforeAgreement } from "../agreement/before-agreement.js";
import { choicesSchema, reading } from "../agreement/chosen.js";
import type { ArticleId, ReadingChoices } from "../agreement/ids.js";

/** Who works for a cancer centre: employees, and the practitioners among them. */
export type CentreStaff = "employee" | "practitioner";

/** The fields that every question about family events carries. */
export interface FamilyEvent {
  /** Whose it is; an employee who is no practitioner unless told. */
  readonly population?: CentreStaff;
  /**
   * The day on which the approval letter was received: the agreement is in force from the next
   * month on.
   */
  readonly letterReceived?: Day;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The fields of every question about family events. */
export const familyEventFields: () => { readonly [K in keyof FamilyEvent]-?: Schema } = () => ({
  population: maybe(oneOf<CentreStaff>(["employee", "practitioner"])),
  letterReceived: maybe(day()),
  readings: maybe(choicesSchema()),
});

/**
 * The issues with the staff and the day: the agreement covers practitioners too, or them only where
 * the caller reads so (R109), from its first day on.
 *
 * @article CLCC-02.0 L.3345-3359
 */
export function familyEventIssues(
  { population = "employee", letterReceived, readings }: FamilyEvent,
  on: Pick<AskedDay, "day" | "path">,
): readonly Issue<ArticleId>[] {
  const dated = beforeAgreement({ agreement: "clcc-2002-02", letterReceived, ...on });
  const only = reading(readings, "R109").choice === "practitioners-only";
  if (!only || population === "practitioner") return dated;
  const expected = {
    fr: "un praticien : ainsi lu (R109), l'avenant n'en concerne pas d'autres",
    en: "a practitioner: so read (R109), the amendment concerns nobody else",
  };
  const parts = { received: population, expected, article: "CLCC-02.0" } as const;
  return [...dated, issue<ArticleId>("not-applicable", ["population"], parts)];
}
