import { frenchDay, type Label } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import {
  isSince2012,
  type LawChoice,
  lawOn,
  parameterApart,
  parameterFigure,
  reading,
} from "../law/index.js";
import {
  type AppliedReading,
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

const none = /* @__PURE__ */ nothing("euros", { fr: "rien", en: "nothing" });

/** The terms that go with an increase. */
export interface AbsorbedWith {
  readonly index: number;
  /** The reduction of a career indemnity held beside, by the increase. */
  readonly cut: CareerIndemnityCut | undefined;
  readonly choice: LawChoice;
}

/**
 * The indemnity that one increase leaves: never less than nothing. A step of seniority takes from
 * it, or does not (reading R51); of a promotion that cuts the career indemnity, the net rise does
 * (reading R177). A promotion since December 2012 ends it.
 *
 * @article RP-08.03.3
 */
export function leftStep(
  before: Step,
  increase: Increase,
  { index, cut, choice }: AbsorbedWith,
): Step {
  const { on, kind } = increase;
  const since2012 = isSince2012(on, choice);
  const ends = kind === "promotion" && since2012;
  const applied = ends ? [] : appliedTo(kind, cut, { since2012, choice });
  const apart = applied.some(({ choice }) => choice === "seniority-apart");
  const net = applied.some(({ choice }) => choice === "net-rise") ? cut : undefined;
  const kept = resultOf(before);
  return step({
    id: `LEFT_${index + 1}`,
    label: {
      fr: `Indemnité différentielle au ${frenchDay(on)} (${names[kind].fr})`,
      en: `Differential indemnity on ${on} (${names[kind].en})`,
    },
    expression: ends ? none : apart ? kept : reduced(kept, absorbing(increase, net, choice)),
    articles: ends ? ["RP-08.03.3"] : articlesOn(kind),
    readings: applied,
    unit: "euros",
    decimals: 2,
  });
}

function appliedTo(
  kind: IncreaseKind,
  cut: CareerIndemnityCut | undefined,
  { since2012, choice: { readings } }: { readonly since2012: boolean; readonly choice: LawChoice },
): readonly AppliedReading[] {
  return [
    ...(kind === "seniority" ? [reading(readings, "R51")] : []),
    ...(kind === "point" && since2012 ? [reading(readings, "R91")] : []),
    ...(cut === undefined ? [] : [reading(readings, "R177")]),
  ];
}

function articlesOn(kind: IncreaseKind): readonly ArticleId[] {
  return kind === "point" ? ["Art9", "Avenant-2006-03"] : ["Art9", "Expose-II.8"];
}

function reduced(kept: Expression, by: Expression): Expression {
  return greatest(none, difference(kept, by));
}

/**
 * The amount that an increase takes from the indemnity: all of it, but for the point value from 1
 * July 2006 on, and for what a promotion takes back elsewhere.
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
    parameterFigure(
      parameterApart("pointIncreaseAbsorptionShare"),
      lawOn(on, choice),
      "percent",
      choice.readings,
    ),
  );
}
