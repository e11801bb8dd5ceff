import type { Step } from "../trace.js";
import type { Career } from "./career.js";
import { merged } from "./periods.js";
import { daysStep } from "./suspension.js";

/**
 * Neutralised periods are given back: from 1 July 2003 on they count like any other service. So do the periods during which a step was held back by the reduction of working time. The dates of a career are real ones, so giving back takes nothing away from them.
 *
 * @article Art12 L.647-654
 * @article Art7 L.587
 */
export function givenBackSteps({ neutralised = [], heldBack = [] }: Career): readonly Step[] {
  return [
    ...daysStep("given-back", merged(neutralised), {
      label: {
        fr: "Périodes de neutralisation rendues : elles comptent",
        en: "Neutralised periods given back: they count",
      },
      articles: ["Art12"],
    }),
    ...daysStep("restored", merged(heldBack), {
      label: {
        fr: "Maintiens provisoires dans un échelon rétablis : ils comptent",
        en: "Periods held back in a step restored: they count",
      },
      articles: ["Art7"],
    }),
  ];
}
