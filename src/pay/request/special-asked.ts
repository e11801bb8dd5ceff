import type { AllowanceAsked } from "../../entitlement/index.js";
import type { DecimalInput } from "../../exact/index.js";
import {
  type AbolishedId,
  allComplementIds,
  allFunctionalBonusIds,
  type ComplementId,
  type ExtinctionAllowanceId,
  type FunctionalBonusId,
  type MetierId,
} from "../../ids/index.js";
import {
  deferred,
  flag,
  list,
  maybe,
  nameAmong,
  oneOf,
  quantity,
  record,
  type Schema,
} from "../../intake/index.js";
import { metierIdSchema } from "../../job/index.js";
import { annexe3 } from "../../law/index.js";
import { type DutiesOfMonth, dutiesFields } from "./medical-duties.js";

/** Another métier: that of the work done, or of whoever is replaced. */
export interface OtherMetier {
  /** The other métier. */
  readonly metier: MetierId;
  /** Its complements, beside those granted to every holder. */
  readonly complements?: readonly ComplementId[];
}

/** The replacement of another, for the month (08.03.2 to November 2012, 08.04.2 since). */
export interface Replacement extends OtherMetier {
  /** The functional bonuses of the métier replaced, one title only (since December 2012). */
  readonly functionalBonuses?: readonly FunctionalBonusId[];
  /**
   * Whether the replacement is effective and total; half is due otherwise. Yes unless told (since
   * December 2012).
   */
  readonly effective?: boolean;
  /**
   * The days for which it lasts, where they are to be checked: more than 15 (since December 2012).
   * Whole number.
   */
  readonly days?: DecimalInput;
}

/** Work of a higher métier (08.03.3). */
export interface HigherWork extends OtherMetier {
  /**
   * Percent of the hours spent on it; more than half gives its conventional coefficient. At most 2
   * decimals.
   */
  readonly shareOfHours: DecimalInput;
}

/** The elements that special pay adds to a month. */
export interface SpecialAsked {
  /** Work of a higher métier. */
  readonly higherWork?: HigherWork;
  /**
   * The replacement of another, for the month: to November 2012 of the holder of a higher métier,
   * the differential of 08.03.2; since, the indemnity of 08.04.2. Counted in internat and
   * constraints.
   */
  readonly replacement?: Replacement;
  /** Allowances in extinction (A3.4.1), for those in post and drawing them. */
  readonly allowances?: readonly AllowanceAsked[];
  /** Whether a teacher has the right to free housing and cannot be given it (A3.6.2.2). */
  readonly housingNotProvided?: boolean;
  /** Duties, on-call periods and calls of the medical body (M.05.02). */
  readonly medicalDuties?: DutiesOfMonth;
}

/**
 * Every allowance that has a name: in extinction, or no longer due and refused with its article.
 */
type AllowanceId = ExtinctionAllowanceId | AbolishedId;

function otherMetierFields(): { readonly [K in keyof OtherMetier]-?: Schema } {
  return {
    metier: metierIdSchema(),
    complements: maybe(list(nameAmong(allComplementIds), 20)),
  };
}

function replacementFields(): { readonly [K in keyof Replacement]-?: Schema } {
  return {
    ...otherMetierFields(),
    functionalBonuses: maybe(list(nameAmong(allFunctionalBonusIds), 20)),
    effective: maybe(flag()),
    days: maybe(quantity({ decimals: 0, atMost: 366 })),
  };
}

function allowanceSchema(): Schema<AllowanceAsked> {
  const named = [...annexe3.extinctionAllowances, ...annexe3.abolished];
  return record<AllowanceAsked>({
    id: oneOf(named.map(({ id }) => id as AllowanceId)),
    drawnBefore: flag(),
  });
}

/** The fields of {@link SpecialAsked}. */
export function specialFields(): { readonly [K in keyof SpecialAsked]-?: Schema } {
  const shareOfHours = quantity({ decimals: 2, atMost: 100 });
  return {
    higherWork: maybe(deferred(() => record<HigherWork>({ ...otherMetierFields(), shareOfHours }))),
    replacement: maybe(deferred(() => record<Replacement>(replacementFields()))),
    allowances: maybe(deferred(() => list(allowanceSchema(), 20))),
    housingNotProvided: maybe(flag()),
    medicalDuties: maybe(deferred(() => record<DutiesOfMonth>(dutiesFields()))),
  };
}
