import { merged } from "../exact/index.js";
import { reading } from "../law/index.js";
import { resultOf, type Step, step, sum } from "../working/index.js";
import type { Credit } from "./credit.js";
import type { Lived } from "./lived.js";
import { daysStep } from "./not-counted.js";

/**
 * Neutralised periods are given back: from 1 July 2003 on they count like any other service. So do
 * the periods during which a step was held back by the reduction of working time. The dates of a
 * career are real ones, so giving them back takes nothing away; under the other reading of article
 * 12, neutralised periods are added once more (reading R49).
 *
 * @article Art12 L.647-654
 * @article Art7 L.587
 */
export function givenBack(lived: Lived, credit: Credit): Credit {
  const { career, choices } = lived;
  const applied = reading(choices, "R49");
  const [neutralised] = daysStep("given-back", merged(career.neutralised ?? []), {
    label: {
      fr: "Périodes de neutralisation rendues : elles comptent",
      en: "Neutralised periods given back: they count",
    },
    articles: ["Art12"],
    readings: [applied],
  });
  const restored = daysStep("restored", merged(career.heldBack ?? []), {
    label: {
      fr: "Maintiens provisoires dans un échelon rétablis : ils comptent",
      en: "Periods held back in a step restored: they count",
    },
    articles: ["Art7"],
    readings: [],
  });
  const steps = [...credit.steps, ...(neutralised === undefined ? [] : [neutralised]), ...restored];
  if (neutralised === undefined || applied.choice === "once") return { ...credit, steps };
  const credited = addedStep(credit, neutralised);
  return { credited, steps: [...steps, credited] };
}

function addedStep({ credited }: Credit, neutralised: Step): Step {
  const added = resultOf(neutralised);
  return step({
    id: "credited-and-given-back",
    label: {
      fr: "Reprise, et périodes de neutralisation ajoutées",
      en: "Time credited, and neutralised periods added",
    },
    expression: credited === undefined ? added : sum(resultOf(credited), added),
    unit: "days",
    articles: ["Art12"],
    readings: neutralised.readings,
  });
}
