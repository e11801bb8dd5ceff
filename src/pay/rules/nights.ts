import { type Decimal, multiplied, total } from "../../exact/index.js";
import { constraintFigure } from "../../law/index.js";
import { type Expression, type Figure, figure, product, sumOf } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";
import { type Units, unitAmount, unitReadings } from "./unit-amount.js";

const label = { fr: "Travail de nuit", en: "Night work" };
const nightLabel = { fr: "Une nuit", en: "One night" };
const workedLabel = {
  fr: "Supplément d'une nuit de travail effectif",
  en: "Supplement for a night of effective work",
};
const nightsName = { fr: "nuits", en: "nights" };
const workedName = { fr: "nuits de travail effectif", en: "nights of effective work" };

const units = {
  night: { id: "NIGHT_UNIT", label: nightLabel, article: "A3.2.1" },
  "effective-night": { id: "WORKED_NIGHT_UNIT", label: workedLabel, article: "A3.2.2" },
} as const;

/** So many nights, the points they earn, and what these are worth. */
interface Nights extends Units {
  readonly expression: Expression;
  readonly points: Decimal;
}

function nightsAt(situation: Situation, kind: keyof typeof units, count: Figure): Nights {
  const { id, label: unitLabel, article } = units[kind];
  const points = constraintFigure(kind, situation.law, "points");
  const unit = unitAmount(situation, id, unitLabel, points, article);
  const expression = product(count, unit.expression);
  return { expression, points: multiplied(points.value, count.value), count, unit };
}

/**
 * A night whose normal service covers at least 5 h between 21 h and 6 h earns one point, and 1.65
 * point more when the work is effective throughout. The allowance is the same at part time.
 *
 * @article A3.2.1 L.126
 * @article A3.2.2 L.126
 * @article Expose-II.10 L.111
 */
export function nights(situation: Situation): PayLine | undefined {
  const { nights: all, workedNights } = situation.constraints;
  if (all === undefined) return undefined;
  const every = nightsAt(situation, "night", figure(all, "nights", nightsName));
  const amounts = [every];
  if (workedNights !== undefined) {
    const worked = figure(workedNights, "nights", workedName);
    amounts.push(nightsAt(situation, "effective-night", worked));
  }
  return payLine(situation, {
    code: "NIGHTS",
    label,
    expression: sumOf(amounts.map(({ expression }) => expression)),
    points: total(amounts.map(({ points }) => points)),
    base: situation.pointValue.value,
    articles: workedNights === undefined ? ["A3.2.1"] : ["A3.2.1", "A3.2.2"],
    readings: unitReadings(situation, amounts),
    before: amounts.flatMap(({ unit }) => unit.before),
  });
}
