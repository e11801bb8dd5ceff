// The page of readings, from the seeds: one for each language.
import anomalySeeds from "../../seeds/anomalies.json" with { type: "json" };
import type { Label, Language } from "../../src/exact/label.js";
import { decimal } from "../../src/exact/money.js";
import { minusSign, setIn } from "../../src/exact/typography.js";
import { citation } from "../../src/law/articles.js";
import { type Reading, readings } from "../../src/verify/readings.js";
import { writeQuantity } from "../../src/words/explain/quantity.js";

interface Anomaly {
  readonly where: string;
  readonly line?: number;
  readonly lines?: readonly number[];
  readonly about?: Label;
  readonly effect: "settled" | "none" | "typography";
  readonly reading?: string;
  readonly why?: Label;
}

const anomalies = anomalySeeds as readonly Anomaly[];

const words = {
  fr: {
    title: "Lectures du texte",
    intro: [
      "Écrit par `npm run generate` à partir de `seeds/readings.json` et de `seeds/reading-examples.json`. Ne pas modifier.",
      "",
      "Le texte publié de l'avenant n° 2002-02 est abîmé, ambigu ou muet par endroits. Chaque ambiguïté a ici son numéro, les façons de la lire, celle que la bibliothèque",
      "prend et pourquoi, et ce qu'elle change en euros sur un exemple que chacun peut refaire. Un résultat dit sur quelles lectures il repose :",
      "un bulletin montre celles dont un autre choix y changerait un centime.",
      '`readings()` donne les mêmes en données ; pour prendre l\'autre lecture, la nommer dans la demande : `readings: { R1: "on-the-total" }`.',
      "",
      "« L.170 » renvoie à la ligne 170 du texte publié.",
    ],
    where: "Où",
    taken: "Lecture prise",
    other: "Autre lecture",
    why: "Pourquoi",
    confidence: { high: "confiance haute", medium: "confiance moyenne", low: "confiance faible" },
    example: "Exemple",
    ask: "à demander par",
    refused: "la demande est refusée",
    colon: " :",
    verdicts: { met: "oui", unmet: "non" },
    anomalies: "Anomalies du texte publié",
    anomaliesIntro:
      "Chaque anomalie relevée dans le texte publié est tranchée par une lecture, ou sans effet sur un montant ou une condition.",
    head: ["Ligne", "Où", "Tranchée par, ou pourquoi sans effet"],
    typography: "Coquilles et coupures de mise en page, sans effet",
  },
  en: {
    title: "Readings of the text",
    intro: [
      "Written by `npm run generate` from `seeds/readings.json` and `seeds/reading-examples.json`. Do not edit.",
      "",
      "The published text of avenant no. 2002-02 is damaged, ambiguous or silent in places. Each ambiguity has a number here, the ways to read it, the one that the library",
      "takes and why, and what it changes in euros on an example that anybody can run. A result says which readings it rests on:",
      "a payslip shows those of which another choice moves a cent of it.",
      '`readings()` gives the same as data; to take the other reading, name it in the request: `readings: { R1: "on-the-total" }`.',
      "",
      '"L.170" is line 170 of the published text.',
    ],
    where: "Where",
    taken: "Reading taken",
    other: "Other reading",
    why: "Why",
    confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
    example: "Example",
    ask: "to be asked for by",
    refused: "the request is refused",
    colon: ":",
    verdicts: { met: "yes", unmet: "no" },
    anomalies: "Anomalies of the published text",
    anomaliesIntro:
      "Each anomaly noted in the published text is settled by a reading, or without effect on an amount or a condition.",
    head: ["Line", "Where", "Settled by, or why without effect"],
    typography: "Misprints and cuts of layout, without effect",
  },
} as const;

function linesOf(lines: readonly number[]): string {
  return lines.length === 0 ? "" : ` (L.${lines.join("-")})`;
}

function amountOf({ example }: Reading, choice: string, language: Language): string {
  const { refused, verdicts } = words[language];
  const amount = example.amounts[choice];
  if (typeof amount === "object") return `${refused} (\`${amount.refused}\`)`;
  if (example.unit === undefined) return verdicts[amount as keyof typeof verdicts];
  return writeQuantity(amount as string, example.unit, language);
}

function changeOf({ example, taken }: Reading, choice: string, language: Language): string {
  const [from, to] = [example.amounts[taken], example.amounts[choice]];
  if (typeof from !== "string" || typeof to !== "string" || example.unit === undefined) return "";
  const change = decimal(to).minus(decimal(from));
  const sign = change.isNegative() ? minusSign : "+";
  return ` (${sign}${writeQuantity(change.abs(), example.unit, language)})`;
}

function section(reading: Reading, language: Language): readonly string[] {
  const says = words[language];
  const { id, subject, question, where, choices, taken, why, confidence, example } = reading;
  const colon = says.colon;
  const places = where.map(
    ({ article, lines }) => `${citation(article, language)}${linesOf(lines)}`,
  );
  const first = choices.find((choice) => choice.id === taken) as Reading["choices"][number];
  const others = choices.filter((choice) => choice !== first);
  return [
    `## ${id}${colon} ${subject[language]}`,
    "",
    question[language],
    "",
    `- **${says.where}**${colon} ${places.join(language === "fr" ? " ; " : "; ")}`,
    `- **${says.taken}**${colon} ${first.label[language]} (\`${first.id}\`, ${says.confidence[confidence]})`,
    ...others.map(({ id: choice, label }) => {
      const asked = `${says.ask} \`readings: { ${id}: "${choice}" }\``;
      return `- **${says.other}**${colon} ${label[language]} (${asked})`;
    }),
    `- **${says.why}**${colon} ${why[language]}`,
    `- **${says.example}**${colon} ${example.about[language]}`,
    ...choices.map(({ id: choice }) => {
      const change = choice === taken ? "" : changeOf(reading, choice, language);
      return `  - \`${choice}\`${colon} ${amountOf(reading, choice, language)}${change}`;
    }),
    ...(example.withoutEuros === undefined ? [] : [`  - ${example.withoutEuros[language]}`]),
    "",
  ];
}

function anomalyRow(anomaly: Anomaly, language: Language): string {
  const { line, where, about, reading, why } = anomaly;
  const place = about === undefined ? where : `${where} (${about[language]})`;
  return `| ${line} | ${place} | ${reading ?? why?.[language]} |`.replaceAll("\n", " ");
}

/** The page of readings and anomalies, as Markdown. */
export function readingsPage(language: Language): string {
  const says = words[language];
  const told = anomalies.filter(({ effect }) => effect !== "typography");
  const misprints = anomalies.flatMap(({ effect, lines = [] }) =>
    effect === "typography" ? lines : [],
  );
  const page = [
    `# ${says.title}`,
    "",
    ...says.intro,
    "",
    ...readings().flatMap((reading) => section(reading, language)),
    `## ${says.anomalies}`,
    "",
    says.anomaliesIntro,
    "",
    `| ${says.head.join(" | ")} |`,
    "| --- | --- | --- |",
    ...told.map((anomaly) => anomalyRow(anomaly, language)),
    "",
    `${says.typography}${says.colon} ${misprints.map((line) => `L.${line}`).join(", ")}.`,
    "",
  ];
  return page.map((line) => setIn(line, language)).join("\n");
}
