import type { PaidParameterId } from "../../ids/index.js";
import { parameterAt, parameterFigure, reading } from "../../law/index.js";
import {
  type AppliedReading,
  type Figure,
  product,
  resultOf,
  step,
  sumOf,
} from "../../working/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountsOf, type EarlierLines, payLine } from "./pay-line.js";
import { steadyLines } from "./steady-lines.js";

const label = { fr: "Prime de vie chère", en: "Cost-of-living bonus" };
const baseLabel = {
  fr: "Assiette de la prime de vie chère",
  en: "Base of the cost-of-living bonus",
};

interface RateOfPlace {
  readonly rate: PaidParameterId;
  readonly article: PayLine["articles"][number];
}

const places: Readonly<Record<string, RateOfPlace>> = {
  martinique: { rate: "costOfLivingRateMartinique", article: "Vie-chere-Martinique" },
  guadeloupe: { rate: "costOfLivingRateGuadeloupe", article: "Vie-chere-Guadeloupe" },
  guyane: { rate: "costOfLivingRateGuyane", article: "Vie-chere-Guyane" },
};

/** The rate of the place of an establishment under the law of the month, where there is one. */
export function costOfLivingRate({ place, law }: Situation): Figure | undefined {
  const known = places[place];
  if (known === undefined || parameterAt(known.rate, law) === undefined) return undefined;
  return parameterFigure(known.rate, law, "percent");
}

const named: readonly LineCode[] = [
  "BASE_SALARY",
  "SENIORITY",
  "CADRE_MAJORATION",
  "CAREER_INDEMNITY",
];

/** The lines that count, and the readings that say so. */
function baseLines(
  { readings }: Situation,
  earlier: EarlierLines,
): { readonly codes: readonly LineCode[]; readonly applied: readonly AppliedReading[] } {
  const own = reading(readings, "R56");
  const minimum = earlier.has("MINIMUM_SALARY") ? [reading(readings, "R71")] : [];
  const inside = minimum.some(({ choice }) => choice === "one-pass");
  const all: readonly LineCode[] = [...steadyLines, "REDUCED_GROSS", "KEPT_SPECIAL_DUTY"];
  const codes = own.choice === "all-fixed-lines" ? all : named;
  const others = all.filter((code) => !named.includes(code));
  const differs = others.some((code) => earlier.get(code)?.amount.isZero() === false);
  return {
    codes: inside ? [...codes, "MINIMUM_SALARY"] : codes,
    applied: [...(differs ? [own] : []), ...minimum],
  };
}

/**
 * In Martinique, Guadeloupe and Guyane a bonus of 20 % is due on the lines that do not vary
 * (reading
 * R56), whatever the contract and the seniority; the complement to the minimum salary is in its
 * base
 * (reading R71).
 *
 * @article Vie-chere-Martinique
 * @article Vie-chere-Guadeloupe
 * @article Vie-chere-Guyane
 */
export function costOfLiving(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const rate = costOfLivingRate(situation);
  if (rate === undefined) return undefined;
  const { codes, applied } = baseLines(situation, earlier);
  const articles = [(places[situation.place] as RateOfPlace).article];
  const base = step({
    id: "COST_OF_LIVING_BASE",
    label: baseLabel,
    expression: sumOf(amountsOf(earlier, codes)),
    unit: "euros",
    decimals: situation.decimals,
    articles,
    readings: applied,
  });
  const expression = product(resultOf(base), rate);
  const amounts = { expression, base: base.result, rate: rate.value };
  const parts = { code: "COST_OF_LIVING", label, ...amounts, articles } as const;
  return payLine(situation, { ...parts, readings: applied, before: [base] });
}
