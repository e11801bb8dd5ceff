import type { Decimal } from "../../exact/index.js";
import type { Population } from "../../law/index.js";
import {
  type AppliedReading,
  figure,
  product,
  resultOf,
  type Step,
  step,
} from "../../working/index.js";
import { type DecentralizedRate, decentralizedRateAt } from "../bonus/decentralized-rate.js";
import type { MonthlyBonusLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";

const label = { fr: "Prime décentralisée", en: "Decentralized bonus" };

/**
 * The decentralized bonus is a percentage of the gross; where it is paid monthly, of the gross of
 * the month.
 *
 * @article A3.1.2 L.460-463
 * @article A3.1.4 L.474
 * @article Expose-III.9 L.127
 */
export function monthlyBonus(situation: Situation, gross: Step): MonthlyBonusLine | undefined {
  const rate = bonusRate(situation);
  if (rate === undefined) return undefined;
  const amount = step({
    id: "DECENTRALIZED_BONUS",
    label,
    expression: product(resultOf(gross), figure(rate.percent, "percent", rate.label)),
    unit: "euros",
    decimals: 2,
    articles: ["A3.1.4", rate.article],
    readings: rate.readings,
  });
  return {
    rate: rate.percent,
    base: gross.result,
    amount: amount.result,
    articles: amount.articles,
    steps: [amount],
  };
}

/** The rate of a bonus paid with the month; none where it is not asked for. */
export function bonusRate(situation: Situation): DecentralizedRate | undefined {
  const { monthlyBonus: asked, position, law, readings } = situation;
  if (asked === undefined) return undefined;
  const population = position.population as Exclude<Population, "emploi-jeune-non-qualifie">;
  const { quarterlyHolidays, reclassified } = asked;
  const question = { population, quarterlyHolidays, reclassified, law, readings };
  const rate = decentralizedRateAt(question);
  const doubt = populationReadings(situation);
  return doubt.length === 0 ? rate : { ...rate, readings: [...doubt, ...rate.readings] };
}

/** Reading R23, while a member of the medical body and a director have different rates. */
export function populationReadings({
  position,
  law,
  readings,
}: Situation): readonly AppliedReading[] {
  const doubt = position.readings.filter(({ id }) => id === "R23");
  if (doubt.length === 0) return doubt;
  const percent = (population: "medical" | "director"): Decimal =>
    decentralizedRateAt({ population, law, readings }).percent;
  return percent("medical").equals(percent("director")) ? [] : doubt;
}
