import { addDays, completedMonths, type Day, daysBetween, monthsBefore } from "../exact/index.js";
import type { PaidParameterId } from "../ids/index.js";
import { type LawOn, parameterFigure } from "../law/index.js";
import {
  type AppliedReading,
  constant,
  difference,
  type Expression,
  type Figure,
  figure,
  least,
  product,
  quotient,
  resultOf,
  type Step,
  type StepParts,
  step,
  sum,
  type Unit,
} from "../working/index.js";

const monthsInAYear = /* @__PURE__ */ constant(12, "months", {
  fr: "mois par an",
  en: "months a year",
});

/**
 * Days of work as months, counted back from a day: whole months, and a month begun in proportion of
 * its days.
 */
export function asMonths(days: number, on: Day): Expression {
  const start = addDays(on, -days);
  const months = completedMonths(start, on);
  const whole = figure(months, "months", { fr: "mois entiers", en: "whole months" });
  const [begun, end] = [monthsBefore(on, months + 1), monthsBefore(on, months)];
  const rest = daysBetween(start, end);
  if (rest === 0) return whole;
  const name = { fr: "jours du mois entamé", en: "days of the month begun" };
  const length = { fr: "jours de ce mois", en: "days in that month" };
  const part = quotient(
    figure(rest, "days", name),
    figure(daysBetween(begun, end), "days", length),
  );
  return sum(whole, part);
}

type GivenStep = Pick<StepParts, "id" | "label" | "expression">;

/**
 * The working of the months credited for the base trade: all of the first years, a share of the
 * rest, a limit; the last step is the months credited.
 */
export function baseTradeSteps(
  worked: Expression,
  on: LawOn,
  limit: AppliedReading & { readonly choice: "years-given" | "years-looked-at" },
): readonly Step[] {
  const law = (id: PaidParameterId, unit: Unit): Figure => parameterFigure(id, on, unit);
  const inMonths = (id: PaidParameterId): Expression => product(law(id, "years"), monthsInAYear);
  const inFullLimit = inMonths("baseTradeFullYears");
  const cap = inMonths("baseTradeCapYears");
  const add = (given: GivenStep): Step =>
    step({ ...given, unit: "months", articles: ["A1.1/2.4"], readings: [limit] });
  const all = add({ ...texts.worked, expression: worked });
  const inFull = add({ ...texts.inFull, expression: least(resultOf(all), inFullLimit) });
  const looked = limit.choice === "years-given" ? resultOf(all) : least(resultOf(all), cap);
  const beyond = add({
    ...texts.beyond,
    expression: quotient(
      product(difference(looked, resultOf(inFull)), law("baseTradeShareBeyondNumerator", "ratio")),
      law("baseTradeShareBeyondDenominator", "ratio"),
    ),
  });
  const given = sum(resultOf(inFull), resultOf(beyond));
  const expression = limit.choice === "years-given" ? least(given, cap) : given;
  return [all, inFull, beyond, add({ ...texts.credited, expression })];
}

const texts = {
  worked: {
    id: "base-trade",
    label: {
      fr: "Métier de base exercé depuis l'âge de vingt ans",
      en: "Base trade worked from the age of twenty",
    },
  },
  inFull: {
    id: "base-trade-in-full",
    label: { fr: "Pris en compte en totalité", en: "Counted in full" },
  },
  beyond: {
    id: "base-trade-beyond",
    label: { fr: "Surplus, aux deux tiers", en: "The rest, at two thirds" },
  },
  credited: {
    id: "base-trade-credited",
    label: {
      fr: "Métier de base repris, dans la limite globale",
      en: "Base trade credited, within the overall limit",
    },
  },
} as const;
