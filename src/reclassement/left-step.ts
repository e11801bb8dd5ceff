import { frenchDay, frozen, type Label } from "../exact/index.js";
import { type LawChoice, lawOn, parameterFigure, reading } from "../law/index.js";
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
import type { CareerIndemnityCut } from "./career-indemnity-cuts.js";

const names: Readonly<Record<IncreaseKind, Label>> = {
  general: { fr: "augmentation générale", en: "general increase" },
  category: { fr: "augmentation catégorielle", en: "category increase" },
  individual: { fr: "augmentation individuelle", en: "individual increase" },
  seniority: { fr: "avancement à l'ancienneté", en: "step of seniority" },
  point: { fr: "hausse de la valeur du point", en: "rise of the point value" },
  promotion: { fr: "promotion", en: "promotion" },
};

const none = /* @__PURE__ */ frozen(nothing("euros", { fr: "rien", en: "nothing" }));

/** What goes with an increase. */
export interface AbsorbedWith {
  readonly index: number;
  /** What the increase takes from a career indemnity held beside. */
  readonly cut: CareerIndemnityCut | undefined;
  readonly choice: LawChoice;
}

/**
 * What one increase leaves of the indemnity: never less than nothing. A step of seniority takes
 * from it, or does not (reading R51); of a promotion that cuts the career indemnity, the net rise
 * does (reading R177).
 */
export function leftStep(
  before: Step,
  increase: Increase,
  { index, cut, choice }: AbsorbedWith,
): Step {
  const { on, kind } = increase;
  const { readings } = choice;
  const applied = [
    ...(kind === "seniority" ? [reading(readings, "R51")] : []),
    ...(cut === undefined ? [] : [reading(readings, "R177")]),
  ];
  const apart = applied.some(({ choice }) => choice === "seniority-apart");
  const net = applied.some(({ choice }) => choice === "net-rise") ? cut : undefined;
  const kept = resultOf(before);
  return step({
    id: `LEFT_${index + 1}`,
    label: {
      fr: `Indemnité différentielle au ${frenchDay(on)} (${names[kind].fr})`,
      en: `Differential indemnity on ${on} (${names[kind].en})`,
    },
    expression: apart ? kept : greatest(none, difference(kept, absorbing(increase, net, choice))),
    articles: kind === "point" ? ["Art9", "Avenant-2006-03"] : ["Art9", "Expose-II.8"],
    readings: applied,
    unit: "euros",
    decimals: 2,
  });
}

/**
 * What an increase takes from the indemnity: all of it, but for the point value from 1 July 2006
 * on, and for what a promotion takes back elsewhere.
 */
function absorbing(
  { on, kind, amount }: Increase,
  cut: CareerIndemnityCut | undefined,
  choice: LawChoice,
): Expression {
  const added = figure(amount, "euros", names[kind]);
  if (cut !== undefined) return greatest(none, difference(added, resultOf(cut.lost)));
  if (kind !== "point") return added;
  return product(
    added,
    parameterFigure("pointIncreaseAbsorptionShare", lawOn(on, choice), "percent"),
  );
}
