import { type Decimal, frozen, remembered } from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import { type LawOn, reading, regimeTable, underEveryLaw } from "../../law/index.js";
import { type Expression, type Figure, figure, product, quotient } from "../../working/index.js";

const names = {
  hours: { fr: "heures de la semaine", en: "hours of the week" },
  weeks: { fr: "semaines de l'année", en: "weeks of the year" },
  months: { fr: "mois de l'année", en: "months of the year" },
  ofMonth: { fr: "heures par mois", en: "hours a month" },
};

/** The terms of the statutory minimum of a month. */
export interface MinimumTerms {
  readonly law: LawOn;
  /** Euros an hour. */
  readonly smic: Figure;
  readonly readings: ReadingChoices | undefined;
}

/** The same terms by the other answer to reading R61. */
export function byOtherHours(terms: MinimumTerms): MinimumTerms {
  const { choice } = reading(terms.readings, "R61");
  const R61 = choice === "455-thirds" ? "151.67" : "455-thirds";
  return { ...terms, readings: { ...terms.readings, R61 } };
}

/**
 * The statutory minimum of a whole month: the hourly one, thirty-five hours over fifty-two weeks,
 * by twelfths (reading R61).
 *
 * @article Smic
 */
export function monthlyMinimum(terms: MinimumTerms): Expression {
  const byHours = remembered(minimums, terms.smic, () => new Map<string, Expression>());
  const { choice } = reading(terms.readings, "R61");
  return remembered(byHours, choice, () => frozen(minimumOf(terms)));
}

/** By the hourly minimum, and the hours of reading R61. */
const minimums = new WeakMap<Figure, Map<string, Expression>>();

function minimumOf({ law, smic, readings }: MinimumTerms): Expression {
  if (reading(readings, "R61").choice === "151.67") {
    return product(smic, figure("151.67", "hours", names.ofMonth));
  }
  const [hours, weeks, months] = regimeTable(
    "statutoryMonthHours",
    underEveryLaw(law),
  ) as readonly [Decimal, Decimal, Decimal];
  const worked = product(
    smic,
    figure(hours, "hours", names.hours),
    figure(weeks, "ratio", names.weeks),
  );
  return quotient(worked, figure(months, "months", names.months));
}
