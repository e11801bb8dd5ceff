import type { DecimalInput } from "../exact/index.js";
import { type DirectorId, directorIds } from "../ids/index.js";
import { flag, maybe, month, oneOf, quantity, record, type Schema } from "../intake/index.js";
import { pointValueSchema, type Valuation } from "../law/index.js";
import { type Charges, chargesFields } from "./charges.js";

/** The calculation of a director's coefficient: its charges, and its month or its point value. */
export interface DirectorCalculation extends Charges, Pick<Valuation, "month" | "pointValue"> {}

/** A director, paid by the charges of the establishment (A1.3). */
export interface PaidDirector {
  /** The post held. */
  readonly director: DirectorId;
  /**
   * Points: the reference coefficient of the last calculation. At most 2 decimals; or
   * `calculation`.
   */
  readonly coefficient?: DecimalInput;
  /** The last calculation, worked out again; or `coefficient`. */
  readonly calculation?: DirectorCalculation;
  /**
   * Approved beds or the like: under 100, a deputy's post is an exception and the slip warns. Whole
   * number.
   */
  readonly beds?: DecimalInput;
  /**
   * Whether a directeur général answers to the board for all the establishments: extra points are
   * then due. True unless told.
   */
  readonly overAllEstablishments?: boolean;
}

/** The payslip's name for each. */
export const directorTitles: { readonly [F in DirectorId]: string } = {
  "directeur-general": "Directeur général",
  directeur: "Directeur",
  "directeur-adjoint": "Directeur adjoint",
  gestionnaire: "Gestionnaire",
};

/** The schema of a director. */
export function directorJobSchema(): Schema<PaidDirector> {
  const calculation = record<DirectorCalculation>({
    ...chargesFields(),
    month: maybe(month()),
    pointValue: maybe(pointValueSchema()),
  });
  return record<PaidDirector>({
    director: oneOf(directorIds),
    coefficient: maybe(quantity({ decimals: 2, moreThan: 0, atMost: 5000 })),
    calculation: maybe(calculation),
    beds: maybe(quantity({ decimals: 0, atMost: 100000 })),
    overAllEstablishments: maybe(flag()),
  });
}

/** Whether a function is that of a deputy: a directeur adjoint or a gestionnaire. */
export function isDeputy({ director }: PaidDirector): boolean {
  return director === "directeur-adjoint" || director === "gestionnaire";
}
