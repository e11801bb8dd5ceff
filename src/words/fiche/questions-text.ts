import { type CatalogueView, metier, unitOf } from "../../catalogue/index.js";
import { type FactToGather, factsToGather } from "../../entitlement/index.js";
import type { Label, Language } from "../../exact/index.js";
import type { MetierId } from "../../ids/index.js";
import { paragraph } from "./paragraph.js";
import { named } from "./words.js";

const words = {
  title: { fr: "les faits à réunir", en: "the facts to gather" },
  boolean: { fr: "oui ou non", en: "yes or no" },
  number: { fr: "un nombre", en: "a number" },
  decimals: { fr: "décimales au plus", en: "decimals at most" },
  choice: { fr: "un seul de", en: "one of" },
  set: { fr: "tous ceux qui conviennent, ou aucun, de", en: "all that apply, or none, of" },
  decides: { fr: "décide", en: "decides" },
  judgement: {
    fr: "laissé à l'appréciation : la réponse le dira",
    en: "left to judgement: the answer will say so",
  },
} as const satisfies Readonly<Record<string, Label>>;

const indent = "    ";

/**
 * The facts to gather for a métier, as numbered questions in plain text. Throws `unknown-metier`.
 */
export function questionsText(id: MetierId, language: Language, view: CatalogueView = {}): string {
  const { label } = metier(id, view);
  const facts = factsToGather(id, view);
  const body = facts.flatMap((fact, index) => questionLines(fact, index + 1, language));
  return [named({ fr: label, en: label }, words.title[language], language), "", ...body, ""].join(
    "\n",
  );
}

function questionLines(fact: FactToGather, number: number, language: Language): readonly string[] {
  const { id, question, values = [], decides, judgement = false } = fact;
  const [first, ...rest] = paragraph(question[language], indent) as [string, ...string[]];
  const purposes = [...new Set(decides.map(({ label }) => label[language]))].join("; ");
  return [
    `${`${number}.`.padEnd(indent.length)}${first.trimStart()}`,
    ...rest,
    indent + named({ fr: id, en: id }, kindOf(fact, language), language),
    ...values.flatMap((value) =>
      paragraph(
        `- ${named({ fr: value.id, en: value.id }, value.label[language], language)}`,
        `${indent}  `,
      ),
    ),
    ...(judgement ? [`${indent}(${words.judgement[language]})`] : []),
    ...paragraph(named(words.decides, purposes, language), indent),
    "",
  ];
}

function kindOf(fact: FactToGather, language: Language): string {
  const { type, decimals = 0 } = fact;
  const unit = unitOf(fact)[language].trim();
  const digits = decimals === 0 ? "" : `${decimals} ${words.decimals[language]}`;
  const details = [unit, digits].filter((detail) => detail !== "").join(", ");
  return details === "" ? words[type][language] : `${words[type][language]} (${details})`;
}
