import {
  type Decimal,
  type DecimalInput,
  decimal,
  type Language,
  minusSign,
  noBreak,
  roundDown,
  writeNumber,
} from "../../exact/index.js";
import type { Unit } from "../../working/index.js";

type UnitNames = Readonly<Record<Language, readonly [one: string, several: string]>>;

/** The units that stand after the number, as words. */
const names: Readonly<Partial<Record<Unit, UnitNames>>> = {
  points: { fr: ["point", "points"], en: ["point", "points"] },
  "million-euros": { fr: ["million d'euros", "millions d'euros"], en: ["million", "million"] },
  francs: { fr: ["franc", "francs"], en: ["franc", "francs"] },
  years: { fr: ["an", "ans"], en: ["year", "years"] },
  months: { fr: ["mois", "mois"], en: ["month", "months"] },
  days: { fr: ["jour", "jours"], en: ["day", "days"] },
  hours: { fr: ["heure", "heures"], en: ["hour", "hours"] },
  nights: { fr: ["nuit", "nuits"], en: ["night", "nights"] },
  people: { fr: ["personne", "personnes"], en: ["person", "people"] },
  fte: { fr: ["ETP", "ETP"], en: ["FTE", "FTE"] },
};

/** The units that stand after the number, or in English before it, as signs. */
const signs: Readonly<Partial<Record<Unit, Readonly<Record<Language, string>>>>> = {
  euros: { fr: "\u00a0€", en: "" },
  "euros-per-point": { fr: "\u00a0€", en: "" },
  percent: { fr: "\u202f%", en: "%" },
  "percent-per-year": { fr: "\u202f% par an", en: "% a year" },
};

const inEuros: ReadonlySet<Unit> = new Set<Unit>(["euros", "euros-per-point", "million-euros"]);

/** The most decimals of a result shown in full; of one that has more, the first six. */
const shownInFull = 8;
const shownOtherwise = 6;

/**
 * The most decimals that a request or a figure of the law may have: a number with more is the
 * result of a division.
 */
const longestGiven = 15;

function digitsOf(value: Decimal, unit: Unit, language: Language): string {
  const least = unit === "euros" || unit === "euros-per-point" ? 2 : 0;
  if (value.decimalPlaces() > longestGiven) return cut(value, language);
  return writeNumber(value.abs(), language, Math.max(least, value.decimalPlaces()));
}

function cut(value: Decimal, language: Language): string {
  return `${writeNumber(roundDown(value.abs(), shownOtherwise), language, shownOtherwise)}…`;
}

function signOf(value: Decimal): string {
  return value.isNegative() && !value.isZero() ? minusSign : "";
}

/** A number without its unit: money with two decimals at least, the rest with those it has. */
export function writeBare(given: DecimalInput, unit: Unit, language: Language): string {
  const value = decimal(given);
  return `${signOf(value)}${digitsOf(value, unit, language)}`;
}

/** The text that follows a number of a unit; empty where nothing does. */
export function unitAfter(given: DecimalInput, unit: Unit, language: Language): string {
  const worded = names[unit]?.[language];
  if (worded === undefined) return signs[unit]?.[language] ?? "";
  const [single, several] = worded;
  return `${noBreak}${isSingular(decimal(given), language) ? single : several}`;
}

/** In French the plural begins at two; in English everything but one is plural. */
export function isSingular(value: Decimal, language: Language): boolean {
  return language === "fr" ? value.abs().lessThan(2) : value.equals(1);
}

function dressed(digits: string, value: Decimal, unit: Unit, language: Language): string {
  const before = language === "en" && inEuros.has(unit) ? "€" : "";
  return `${signOf(value)}${before}${digits}${unitAfter(value, unit, language)}`;
}

/**
 * A number with its unit.
 *
 * @example writeQuantity("2320.41", "euros", "en") // "€2,320.41"
 */
export function writeQuantity(given: DecimalInput, unit: Unit, language: Language): string {
  const value = decimal(given);
  return dressed(digitsOf(value, unit, language), value, unit, language);
}

/**
 * A worked-out number with its unit; one with too many decimals is cut, and shows that it goes on.
 */
export function writeResult(given: DecimalInput, unit: Unit, language: Language): string {
  const value = decimal(given);
  if (value.decimalPlaces() <= shownInFull) return writeQuantity(value, unit, language);
  return dressed(cut(value, language), value, unit, language);
}
