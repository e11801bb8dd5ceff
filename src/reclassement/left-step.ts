import { frenchDay, frozen, type Label } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { parameterFigure, reading } from "../law/index.js";
import {
  difference,
  type Expression,
  figure,
  greatest,
  nothing,
  product,
  resultOf,
  type Step,
  step,
} from "../working/index.js";
import type { Increase, IncreaseKind } from "./absorption-request.js";

const names: Readonly<Record<IncreaseKind, Label>> = {
  general: { fr: "augmentation générale", en: "general increase" },
  category: { fr: "augmentation catégorielle", en: "category increase" },
  individual: { fr: "augmentation individuelle", en: "individual increase" },
  seniority: { fr: "avancement à l'ancienneté", en: "step of seniority" },
  point: { fr: "hausse de la valeur du point", en: "rise of the point value" },
  promotion: { fr: "promotion", en: "promotion" },
};

const none = /* @__PURE__ */ frozen(nothing("euros", { fr: "rien", en: "nothing" }));

/**
 * What one increase leaves of the indemnity: never less than nothing. A step of seniority takes
 * from it, or does not (reading R51).
 */
export function leftStep(
  before: Step,
  increase: Increase,
  index: number,
  choices: ReadingChoices | undefined,
): Step {
  const { on, kind } = increase;
  const applied = kind === "seniority" ? [reading(choices, "R51")] : [];
  const apart = applied.some(({ choice }) => choice === "seniority-apart");
  const kept = resultOf(before);
  return step({
    id: `LEFT_${index + 1}`,
    label: {
      fr: `Indemnité différentielle au ${frenchDay(on)} (${names[kind].fr})`,
      en: `Differential indemnity on ${on} (${names[kind].en})`,
    },
    expression: apart ? kept : greatest(none, difference(kept, absorbing(increase))),
    articles: kind === "point" ? ["Art9", "Avenant-2006-03"] : ["Art9", "Expose-II.8"],
    readings: applied,
    unit: "euros",
    decimals: 2,
  });
}

/**
 * What an increase takes from the indemnity: all of it, but for the point value from 1 July 2006
 * on.
 */
function absorbing({ on, kind, amount }: Increase): Expression {
  const added = figure(amount, "euros", names[kind]);
  if (kind !== "point") return added;
  return product(added, parameterFigure("pointIncreaseAbsorptionShare", on, "percent"));
}
