import {
  type DecimalInput,
  decimal,
  type Label,
  type Language,
  quotes,
  writeNumber,
} from "../../exact/index.js";
import type { Condition } from "../../law/index.js";
import type { Test, Tested } from "./evaluate.js";
import { type Fact, type FactValue, factOf, factValues } from "./facts.js";

function both(word: (language: Language) => string): Label {
  return { fr: word("fr"), en: word("en") };
}

/** The unit of a fact, as a number is written with it; nothing for a bare count. */
export function unitOf({ unit }: Fact): Label {
  return unit === undefined ? bare : (units[unit] as Label);
}

const units: Readonly<Record<string, Label>> = {
  fte: { fr: "\u00a0ETP", en: " FTE" },
  beds: { fr: "\u00a0lits", en: " beds" },
  years: { fr: "\u00a0ans", en: " years" },
  hours: { fr: "\u00a0heures", en: " hours" },
  percent: { fr: "\u202f%", en: "%" },
  "per-week": { fr: " par semaine", en: " a week" },
  euros: { fr: " €", en: " €" },
  people: { fr: "\u00a0personnes", en: " people" },
  inhabitants: { fr: "\u00a0habitants", en: " inhabitants" },
  sectors: { fr: "\u00a0secteurs", en: " sectors" },
};

const bare: Label = { fr: "", en: "" };

const said = {
  yes: { fr: "oui", en: "yes" },
  no: { fr: "non", en: "no" },
  none: { fr: "aucun", en: "none" },
  or: { fr: " ou ", en: " or " },
  and: { fr: " et ", en: " and " },
  not: { fr: "non\u00a0: ", en: "not: " },
  everybody: { fr: "tout titulaire du métier", en: "every holder of the métier" },
  asked: { fr: "demandé", en: "asked" },
  excluded: { fr: "exclu", en: "excluded" },
  colon: { fr: "\u00a0: ", en: ": " },
  semicolon: { fr: "\u00a0; ", en: "; " },
} as const;

function quantity(fact: Fact, value: DecimalInput, language: Language): string {
  return `${writeNumber(decimal(value), language)}${unitOf(fact)[language]}`;
}

function named(fact: Fact, id: string, language: Language): string {
  const { label } = factValues(fact).find((each) => each.id === id) as FactValue;
  const [open, close] = quotes[language];
  return `${open}${label[language]}${close}`;
}

const comparisons = {
  atLeast: { fr: "au moins", en: "at least" },
  atMost: { fr: "au plus", en: "at most" },
  moreThan: { fr: "plus de", en: "more than" },
  lessThan: { fr: "moins de", en: "less than" },
} as const;

/** The requirement of a test on its fact, without the name of the fact. */
export function askedBy(test: Test): Label {
  return both((language) => askedIn(test, language));
}

function askedIn(test: Test, language: Language): string {
  const fact = factOf(test.fact);
  if ("includes" in test) return named(fact, test.includes, language);
  if ("oneOf" in test) {
    return test.oneOf.map((id) => named(fact, id, language)).join(said.or[language]);
  }
  if ("between" in test) {
    const [low, high] = test.between;
    const upTo = quantity(fact, high, language);
    const from = writeNumber(decimal(low), language);
    return language === "fr" ? `de ${from} à ${upTo}` : `${from} to ${upTo}`;
  }
  for (const [key, words] of Object.entries(comparisons)) {
    const bound = (test as unknown as Readonly<Record<string, string | undefined>>)[key];
    if (bound !== undefined) return `${words[language]} ${quantity(fact, bound, language)}`;
  }
  return said.yes[language];
}

/** The value given to a fact, in words. */
export function statedAs(fact: Fact, value: unknown): Label {
  return both((language) => {
    if (typeof value === "boolean") return said[value ? "yes" : "no"][language];
    if (fact.type === "number") return quantity(fact, value as DecimalInput, language);
    const ids = (Array.isArray(value) ? value : [value]) as readonly string[];
    if (ids.length === 0) return said.none[language];
    return ids.map((id) => named(fact, id, language)).join(", ");
  });
}

const inWords = new WeakMap<Condition, Label>();

/**
 * A condition in words, from the labels of its facts.
 *
 * @example
 * conditionInWords({ fact: "beds", moreThan: "300" }).fr
 * // "lits de l'établissement : plus de 300 lits"
 */
export function conditionInWords(condition: Condition): Label {
  const known = inWords.get(condition) ?? both((language) => worded(condition, language, false));
  inWords.set(condition, known);
  return known;
}

function worded(condition: Condition, language: Language, nested: boolean): string {
  if ("always" in condition) return said.everybody[language];
  if ("not" in condition) return said.not[language] + worded(condition.not, language, true);
  if ("fact" in condition) return testInWords(condition, language);
  const [parts, joint] = "all" in condition ? [condition.all, said.and] : [condition.any, said.or];
  const text = parts.map((part) => worded(part, language, true)).join(joint[language]);
  return nested ? `(${text})` : text;
}

function testInWords(test: Test, language: Language): string {
  const { label, type } = factOf(test.fact);
  const name = uncapitalised(label[language]);
  return type === "boolean" ? name : `${name}${said.colon[language]}${askedIn(test, language)}`;
}

/** Without its capital, unless its first word is an acronym. */
function uncapitalised(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The reason for a decision, in words: each fact, the value given, what was asked of it. */
export function reasonInWords(
  because: readonly Tested[],
  facts: Readonly<Record<string, unknown>>,
): Label {
  return both((language) =>
    because.map((tested) => testedInWords(tested, facts, language)).join(said.semicolon[language]),
  );
}

function testedInWords(
  { test, contrary }: Tested,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const fact = factOf(test.fact);
  const given = statedAs(fact, facts[test.fact])[language];
  const colon = said.colon[language];
  const rule = said[contrary ? "excluded" : "asked"][language];
  return `${fact.label[language]}${colon}${given} (${rule}${colon}${askedIn(test, language)})`;
}
