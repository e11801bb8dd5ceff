import { type Day, type Label, type Month, monthOf } from "../../exact/index.js";
import { type Expression, resultOf, sum } from "../../working/index.js";
import { agreementOf } from "../agreement/agreements.js";
import { reading } from "../agreement/chosen.js";
import { figureOf, firstDayOf } from "../agreement/figures.js";
import type { ReadingChoices } from "../agreement/ids.js";
import { type AgreementStep, step } from "../agreement/working.js";

/** The months that the amendment names. */
export type IncreaseMonth = "2002-08" | "2002-12";

/** A general increase: the month that names it, and from when it holds. */
export interface Increase {
  readonly increase: IncreaseMonth;
  readonly from: Day;
  readonly month: Month;
  /** Its rate, in percent. */
  readonly rate: Expression & { readonly unit: "percent" };
  /** The working of the rate, where it is a sum. */
  readonly steps: readonly AgreementStep[];
}

/** Of which month, in words. */
export const ofMonth: Readonly<Record<IncreaseMonth, Label>> = {
  "2002-08": { fr: "d'août 2002", en: "of August 2002" },
  "2002-12": { fr: "de décembre 2002", en: "of December 2002" },
};

/**
 * The general increases of 2002, in the months that the amendment names; on the day of publication
 * where the caller reads so (R107).
 *
 * @article CLCC-sal-1 L.3324-3328
 */
export function increasesOf(readings: ReadingChoices | undefined): readonly Increase[] {
  const { published } = agreementOf("clcc-2002-salaires");
  const late = reading(readings, "R107").choice === "published" ? published : undefined;
  const december = decemberRate(readings);
  const augustFrom = late ?? firstDayOf("increaseOfAugust");
  const decemberFrom = late ?? firstDayOf("increaseOfDecember");
  return [
    {
      increase: "2002-08",
      from: augustFrom,
      month: monthOf(augustFrom),
      rate: figureOf("increaseOfAugust", "percent") as Increase["rate"],
      steps: [],
    },
    { increase: "2002-12", from: decemberFrom, month: monthOf(decemberFrom), ...december },
  ];
}

/**
 * The rate of December; the supplement of the public calendar raises nobody, unless the caller
 * reads so (R108).
 */
function decemberRate(readings: ReadingChoices | undefined): Pick<Increase, "rate" | "steps"> {
  const rate = figureOf("increaseOfDecember", "percent");
  const applied = reading(readings, "R108");
  if (applied.choice === "raises-nobody") return { rate: rate as Increase["rate"], steps: [] };
  const summed = step({
    id: "RATE_2002_12",
    label: { fr: "Taux de décembre 2002", en: "Rate of December 2002" },
    expression: sum(rate, figureOf("publicCalendarSupplement", "percent")),
    unit: "percent",
    articles: ["CLCC-sal-1", "CLCC-sal-3"],
    readings: [applied],
  });
  return { rate: resultOf(summed) as Increase["rate"], steps: [summed] };
}
