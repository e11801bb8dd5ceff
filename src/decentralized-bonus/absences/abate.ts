/**
 * Each day of absence takes one sixtieth of the yearly bonus away; the first six days of the civil
 * year take nothing. The abatement stops at the whole bonus: sixty sixtieths (reading R6; the text
 * stops at nothing).
 *
 * @article A3.1.4 L.475-476
 */

import { type Decimal, decimal, type Label, zero } from "../../exact/index.js";
import type { ArticleId, ReadingChoices } from "../../ids/index.js";
import { annexe3Told, type DatedFigure, lawOn, reading, valueAt } from "../../law/index.js";
import type { Arithmetic, Named } from "../../working/index.js";
import type { BonusYear } from "./bonus-year.js";
import type { CountedDays } from "./counted-days.js";

const articles: readonly ArticleId[] = ["A3.1.4"];
const dayArticles: readonly ArticleId[] = ["A3.1.4", "A3.1.5"];

function dated({ values, label }: DatedFigure, year: BonusYear): Named {
  const value = valueAt(values, lawOn(year.period.from, year)) as Decimal;
  return { value, unit: "days", name: label };
}

/**
 * The first days of absence of a civil year that cost nothing; an instalment on its own part of the
 * year may have its share of them (reading R260).
 */
export function freeDays(year: BonusYear): Named {
  const whole = dated(annexe3Told().decentralizedBonus.freeDays, year);
  return partChoice(year) === "halved" ? shareOf(whole, year) : whole;
}

/**
 * The days of which each takes its part of the bonus, when it is divided among them: those of a
 * year, or as many of them as an instalment has months (reading R260).
 */
function divisor(year: BonusYear): Named {
  const whole = dated(annexe3Told().decentralizedBonus.divisor, year);
  const choice = partChoice(year);
  return choice === undefined || choice === "sixtieth-of-each" ? whole : shareOf(whole, year);
}

/** How a part of the year counts its days; nothing of a whole year. */
function partChoice({ part, readings }: BonusYear): ReadingChoices["R260"] {
  return part === undefined ? undefined : reading(readings, "R260").choice;
}

/** Days of a year, for the months of a part of it. */
function shareOf({ value, name }: Named, { months }: BonusYear): Named {
  const days = decimal(value as Decimal)
    .times(months.length)
    .div(12);
  const suffix = { fr: `, ${months.length} mois sur 12`, en: `, ${months.length} months of 12` };
  return {
    value: days,
    unit: "days",
    name: { fr: `${name.fr}${suffix.fr}`, en: `${name.en}${suffix.en}` },
  };
}

const countedLabel = { fr: "Jours d'absence qui comptent", en: "Absence days that count" };
const abatedLabel = {
  fr: "Jours d'absence donnant lieu à abattement",
  en: "Absence days that are abated",
};
const abatementLabel = { fr: "Abattement", en: "Abatement" };
const leftLabel = { fr: "Prime après abattement", en: "Bonus after abatement" };
const noDay: Named = { value: zero, unit: "days", name: { fr: "aucun jour", en: "no day" } };

/** The days of absence in a working. */
export interface DaysOf<E> {
  /** The days that count, the free ones included. */
  readonly counted: E;
  /** The days that are abated. */
  readonly abated: E;
}

/** The days of absence of a bonus: those that count, and those that are abated. */
export function abatedDays<E>(on: Arithmetic<E>, days: CountedDays, year: BonusYear): DaysOf<E> {
  const counted = on.step({
    id: "counted-days",
    label: countedLabel,
    expression: on.sum(days.counted.map(on.figure)),
    unit: "days",
    articles: dayArticles,
    readings: days.readings,
  });
  const beyond = on.greatest(on.figure(noDay), on.difference(counted, freeLeft(on, days, year)));
  const expression = on.least(on.figure(divisor(year)), beyond);
  const abated = on.step({
    id: "abated-days",
    label: abatedLabel,
    expression,
    unit: "days",
    articles,
  });
  return { counted, abated };
}

/**
 * The free days that other absences leave: all of them, unless readings R21 and R233 let exempt
 * days, or those before the scheme, use them up.
 */
function freeLeft<E>(on: Arithmetic<E>, { freeUsed }: CountedDays, year: BonusYear): E {
  const free = on.figure(freeDays(year));
  if (freeUsed.length === 0) return free;
  return on.greatest(on.figure(noDay), on.difference(free, on.sum(freeUsed.map(on.figure))));
}

/** A bonus in a working: as it is rounded, and before. */
export interface BonusOf<E> {
  readonly bonus: E;
  readonly exact: E;
}

/** An abatement in a working, and what is left of the bonus. */
export interface AbatedBonus<E> {
  readonly abatement: E;
  readonly left: E;
}

/**
 * The abatement and what is left of the bonus; under R1 on the total, only what is left is rounded.
 */
export function abate<E>(
  on: Arithmetic<E>,
  { bonus, exact }: BonusOf<E>,
  abated: E,
  year: BonusYear,
): AbatedBonus<E> {
  const applied = reading(year.readings, "R1");
  const amount = (id: string, label: Label, expression: E): E =>
    on.step({ id, label, expression, unit: "euros", decimals: 2, articles, readings: [applied] });
  const sixtieths = on.figure(divisor(year));
  if (applied.choice === "on-the-total") {
    const kept = on.product(exact, on.difference(sixtieths, abated));
    const left = amount("after-abatement", leftLabel, on.quotient(kept, sixtieths));
    return { abatement: amount("abatement", abatementLabel, on.difference(bonus, left)), left };
  }
  const taken = on.quotient(on.product(bonus, abated), sixtieths);
  const abatement = amount("abatement", abatementLabel, taken);
  return { abatement, left: amount("after-abatement", leftLabel, on.difference(bonus, abatement)) };
}
