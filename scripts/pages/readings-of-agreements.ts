// The page of the readings of the agreements printed after the avenant, from their seeds: one for each language.
import type { Language } from "../../src/exact/label.js";
import { setIn } from "../../src/exact/typography.js";
import { citation } from "../../src/other-agreements/agreement/texts.js";
import { type AgreementReading, readings } from "../../src/other-agreements/index.js";
import { writeQuantity } from "../../src/words/explain/quantity.js";

const words = {
  fr: {
    title: "Lectures des accords publiés après l'avenant",
    intro:
      "Écrit par `npm run generate` à partir de `seeds/other-agreements/`. Ne pas modifier. Chaque ambiguïté, les deux façons de la lire, et ce que chacune donne sur un exemple que chacun peut refaire.",
    where: "Où",
    taken: "Lecture prise",
    other: "Autre lecture",
    why: "Pourquoi",
    example: "Exemple",
    refused: "la demande est refusée",
    colon: " :",
  },
  en: {
    title: "Readings of the agreements printed after the avenant",
    intro:
      "Written by `npm run generate` from `seeds/other-agreements/`. Do not edit. Each ambiguity, both ways to read it, and what each gives on an example that anybody can run.",
    where: "Where",
    taken: "Reading taken",
    other: "Other reading",
    why: "Why",
    example: "Example",
    refused: "the request is refused",
    colon: ":",
  },
} as const;

function answer({ example }: AgreementReading, choice: string, language: Language): string {
  const shown = example.amounts[choice];
  if (typeof shown === "object") return `${words[language].refused} (\`${shown.refused}\`)`;
  if (example.unit === undefined) return `\`${shown}\``;
  return writeQuantity(shown as string, example.unit, language);
}

function section(reading: AgreementReading, language: Language): readonly string[] {
  const says = words[language];
  const { id, subject, question, where, choices, why, example } = reading;
  const places = where.map(({ article }) => citation(article, language));
  return [
    `## ${id}${says.colon} ${subject[language]}`,
    "",
    question[language],
    "",
    `- **${says.where}**${says.colon} ${places.join(language === "fr" ? " ; " : "; ")}`,
    ...choices.map(({ id: choice, label }, index) => {
      const which = index === 0 ? says.taken : says.other;
      return `- **${which}**${says.colon} ${label[language]} (\`readings: { ${id}: "${choice}" }\`)`;
    }),
    `- **${says.why}**${says.colon} ${why[language]}`,
    `- **${says.example}** (\`${example.function}\`)${says.colon} ${example.about[language]}`,
    ...choices.map(
      ({ id: choice }) => `  - \`${choice}\`${says.colon} ${answer(reading, choice, language)}`,
    ),
    ...(example.withoutEuros === undefined ? [] : [`  - ${example.withoutEuros[language]}`]),
    "",
  ];
}

/** The page of the readings of the agreements, as Markdown. */
export function readingsOfAgreements(language: Language): string {
  const { title, intro } = words[language];
  const page = [
    `# ${title}`,
    "",
    intro,
    "",
    ...readings().flatMap((reading) => section(reading, language)),
  ];
  return page.map((line) => setIn(line, language)).join("\n");
}
