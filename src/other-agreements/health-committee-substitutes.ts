import { type Day, type Label, lazy } from "../exact/index.js";
import {
  day,
  flag,
  type Json,
  labelSchema,
  oneOf,
  record,
  type Schema,
  worked,
} from "../intake/index.js";
import { agreementOf } from "./agreement/agreements.js";
import { type AgreementWorking, workingWith } from "./agreement/working.js";

/**
 * The rights of substitute members of the health and safety committee of the Association audoise.
 */
export interface HealthCommitteeSubstitutes extends AgreementWorking {
  /** The first day on which it is so. */
  readonly inForce: Day;
  /** Whether they have hours of their own. */
  readonly ownHours: false;
  /** Whether the holders may share their hours with them. */
  readonly holdersMayShareHours: true;
  /** Whether they are protected as the holders are. */
  readonly protectedAsHolders: true;
  /** Whether they may sit, and visit, in a holder's place. */
  readonly mayReplaceHolder: true;
  /** Who may invite others of them beyond the legal number, and at whose request. */
  readonly invited: {
    /** Who invites. */
    readonly by: "president";
    /** Who asks for it. */
    readonly atRequestOf: "secretary";
  };
  /** That in words, in both languages. */
  readonly label: Label;
}

/** The schema of the rule. */
export const healthCommitteeSubstitutesResultSchema: () => Schema<
  Json<HealthCommitteeSubstitutes>
> = /* @__PURE__ */ lazy(() =>
  worked<HealthCommitteeSubstitutes>({
    inForce: day(),
    ownHours: flag(),
    holdersMayShareHours: flag(),
    protectedAsHolders: flag(),
    mayReplaceHolder: flag(),
    invited: record<HealthCommitteeSubstitutes["invited"]>({
      by: oneOf(["president"]),
      atRequestOf: oneOf(["secretary"]),
    }),
    label: labelSchema(),
  }),
);

const label: Label = {
  fr: [
    "Suppléants élus du CHSCT : même protection que les titulaires, pas d'heures propres",
    "(les titulaires peuvent partager les leurs), présence à la place d'un titulaire, ou sur",
    "invitation du président à la demande du secrétaire",
  ].join(" "),
  en: [
    "Elected substitutes of the health and safety committee: protected as holders are, no hours",
    "of their own (holders may share theirs), present in a holder's place, or invited by the",
    "president at the secretary's request",
  ].join(" "),
};

/**
 * The substitutes of the health and safety committee: a record, from which no pay follows.
 *
 * @article AASM-3.1 L.3283-3292
 * @example healthCommitteeSubstitutes().ownHours // false
 */
export function healthCommitteeSubstitutes(): HealthCommitteeSubstitutes {
  return {
    inForce: agreementOf("aasm-2002-03").inForce as Day,
    ownHours: false,
    holdersMayShareHours: true,
    protectedAsHolders: true,
    mayReplaceHolder: true,
    invited: { by: "president", atRequestOf: "secretary" },
    label,
    ...workingWith([]),
    articles: ["AASM-3.1"],
  };
}
