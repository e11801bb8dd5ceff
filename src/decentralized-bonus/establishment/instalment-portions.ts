/**
 * A bonus paid in several instalments: each person's is cut in proportion to their shares, and they
 * make it up exactly.
 *
 * @article A3.1.3 L.468
 */
import { type Decimal, type DecimalInput, type Month, ofMonth } from "../../exact/index.js";
import { type Portion, shareOut, type Weight } from "../sharing/sharing.js";
import type { InstalmentTerms } from "./bonus-establishment.js";

/** An instalment of somebody's bonus. */
export interface Instalment {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** Euros. */
  readonly amount: Decimal;
  /** The basis of the instalment, where it has its own part of the year. */
  readonly basis?: InstalmentWorked;
}

/** An instalment worked out on its own part of the year. */
export interface InstalmentWorked {
  /** The first month, `YYYY-MM`. */
  readonly from: Month;
  /** The last month, counted. */
  readonly lastMonth: Month;
  /** Euros: the rate of the gross of these months. */
  readonly bonus: Decimal;
  /** The absence days that count, the free ones included. */
  readonly countedDays: Decimal;
  /** Euros; zero where absence is not the criterion. */
  readonly abatement: Decimal;
  /** Euros: the part of the remainder of these months; under criteria, all that they give. */
  readonly share: Decimal;
}

const shareName = { fr: "part de l'échéance", en: "share of the instalment" };

/** The parts of somebody's bonus, an instalment each; none when it is paid once. */
export function instalmentPortions(
  amount: Decimal,
  terms: readonly InstalmentTerms[],
): readonly Portion[] {
  const weights = terms.map(
    ({ share }): Weight => [{ value: share as DecimalInput, unit: "ratio", name: shareName }],
  );
  const shared = {
    id: "instalment",
    label: { fr: "Échéance", en: "Instalment" },
    name: { fr: "prime versée", en: "bonus paid" },
    amount,
    weightsName: { fr: "somme des parts", en: "sum of the shares" },
    weightDecimals: 4,
    articles: ["A3.1.3" as const],
  };
  const { portions } = shareOut(shared, weights, { rule: "largest-remainder", readings: [] });
  return portions.map((portion, index) => {
    const { sharing } = portion;
    const { month } = terms[index] as InstalmentTerms;
    const of = ofMonth(month);
    const label = { fr: `${sharing.label.fr} ${of.fr}`, en: `${sharing.label.en} ${of.en}` };
    return { ...portion, sharing: { ...sharing, id: `${sharing.id}-${month}`, label } };
  });
}
