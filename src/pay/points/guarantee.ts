import { reading, regimeEntry, regimeFigure } from "../../law/index.js";
import { type Expression, greatest, resultOf, type Step, step } from "../../working/index.js";
import { byOtherHours, type MinimumTerms, monthlyMinimum } from "./monthly-minimum.js";

const label = { fr: "SMIC du mois", en: "SMIC of the month" };

/**
 * The amount to which pay at full time is brought up since December 2012: the conventional minimum
 * of the year, or the SMIC, by its hourly value where the caller gives it, where there is none or
 * it is higher.
 *
 * @article RP-08.02
 * @article 2014-01-7bis
 */
export function guarantee(terms: MinimumTerms): Guarantee {
  const own = guaranteeBy(terms);
  const other = guaranteeBy(byOtherHours(terms));
  if (other.due.value.equals(own.due.value)) return own;
  const applied = reading(terms.readings, "R61");
  return { ...own, steps: own.steps.map((each) => ({ ...each, readings: [applied] })) };
}

/** The amount guaranteed, and the steps that give it. */
interface Guarantee {
  readonly steps: readonly Step[];
  readonly due: Expression;
}

function guaranteeBy(terms: MinimumTerms): Guarantee {
  const smic = step({
    id: "MONTHLY_SMIC",
    label,
    expression: monthlyMinimum(terms),
    unit: "euros",
    decimals: 2,
    articles: ["Smic"],
  });
  if (regimeEntry("conventionalMinimum", terms.law) === undefined) {
    return { steps: [smic], due: resultOf(smic) };
  }
  const minimum = regimeFigure("conventionalMinimum", terms.law, "euros");
  return { steps: [smic], due: greatest(minimum, resultOf(smic)) };
}
