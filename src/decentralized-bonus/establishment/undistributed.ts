import type { Decimal, Label } from "../../exact/index.js";
import { own } from "../../working/index.js";

/** Euros that nobody could be paid, and why. */
export interface Undistributed {
  /** Why, by name. */
  readonly code: "everybody-abated" | "cents-left" | "criterion-of-nobody";
  /** Euros. */
  readonly amount: Decimal;
  /** Its name, in both languages. */
  readonly label: Label;
  /** The criterion that nobody meets. */
  readonly criterion?: string;
}

const labels: Readonly<Record<Undistributed["code"], Label>> = {
  "everybody-abated": {
    fr:
      "reliquat que personne ne peut recevoir : tous " +
      "les salariés de la masse ont subi un abattement",
    en: "remainder that nobody can be paid: everybody in the mass suffered an abatement",
  },
  "cents-left": {
    fr: "centimes laissés par le partage (lecture R7)",
    en: "cents left by the sharing (reading R7)",
  },
  "criterion-of-nobody": {
    fr: "part d'un critère que personne ne remplit",
    en: "part of a criterion that nobody meets",
  },
};

/** The amount that sharing left, and why; nothing when nothing was left. */
export function undistributed(
  code: Undistributed["code"],
  amount: Decimal,
  criterion?: string,
): readonly Undistributed[] {
  if (amount.isZero()) return [];
  const label = own(labels[code]);
  return [{ code, amount, label, ...(criterion === undefined ? {} : { criterion }) }];
}
