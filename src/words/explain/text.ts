import { capital, type Label, type Language, quotes } from "../../exact/index.js";
import type { ExplainedReason } from "./explained-reason.js";
import type {
  ExplainedLine,
  ExplainedPart,
  ExplainedReading,
  ExplainedRemark,
  ExplainedStep,
  Explanation,
} from "./explanation.js";

/** The words around an explanation. */
export const around: Readonly<
  Record<"why" | "text" | "reading" | "readings" | "other" | "chosen" | "take" | "dataset", Label>
> = {
  why: { fr: "Pourquoi", en: "Why" },
  text: { fr: "Texte", en: "Text" },
  reading: { fr: "Lecture", en: "Reading" },
  readings: { fr: "Lectures du texte", en: "Readings of the text" },
  other: { fr: "Autre lecture", en: "Other reading" },
  chosen: { fr: "choisie par l'appelant", en: "chosen by the caller" },
  take: { fr: "à demander par", en: "to be asked for by" },
  dataset: { fr: "Jeu de données", en: "Dataset" },
};

/** A colon, with what stands before it in French. */
export function colon(language: Language): string {
  return language === "fr" ? "\u00a0:" : ":";
}

/** The sign between the items of a list, with a space before it in French. */
export function semicolon(language: Language): string {
  return language === "fr" ? "\u00a0; " : "; ";
}

/** An explanation as plain text. */
export function asText(explanation: Explanation<string, string>): string {
  const { language, readings, dataset } = explanation;
  const title = `${around.readings[language]}${colon(language)}`;
  const notes = readings.flatMap((reading) => readingNote(reading, language));
  const source =
    `${around.dataset[language]}${colon(language)} ` + `${dataset.version} (${dataset.hash})`;
  return [
    ...partLines(explanation, language, "="),
    ...(notes.length === 0 ? [] : [title, ...notes, ""]),
    source,
    "",
  ].join("\n");
}

function partLines(
  part: ExplainedPart<string, string>,
  language: Language,
  underline: string,
): readonly string[] {
  return [
    part.title,
    underline.repeat([...part.title].length),
    "",
    ...part.lines.flatMap((line) => [...lineLines(line, language), ""]),
    ...part.remarks.map((remark) => remarkLine(remark, language)),
    ...(part.remarks.length === 0 ? [] : [""]),
    ...part.parts.flatMap((inner) => partLines(inner, language, "-")),
  ];
}

function lineLines(line: ExplainedLine<string, string>, language: Language): readonly string[] {
  const { label, display, steps } = line;
  return [
    `${label}${colon(language)} ${display}`,
    ...steps.flatMap((step) => {
      if (step.label === label) return stepLines(step, language, "  ");
      const own = `  ${step.label}${colon(language)} ${step.display}`;
      return [own, ...stepLines(step, language, "    ")];
    }),
  ];
}

function stepLines(
  step: ExplainedStep<string, string>,
  language: Language,
  indent: string,
): readonly string[] {
  const cited = citedIn(step, language);
  const readings = step.readings.map((reading) => readingLine(reading, language));
  const texts = `${around.text[language]}${colon(language)} ${cited}`;
  const reasons = step.reasons.map((reason) => reasonLine(reason, language));
  return [step.words, step.sum, ...reasons, texts, ...readings].map((text) => `${indent}${text}`);
}

/** Why a figure stands there, in one line: its name, the facts, the article. */
export function reasonLine(
  { name, words, article }: ExplainedReason<string>,
  language: Language,
): string {
  const [open, close] = quotes[language];
  const why = around.why[language];
  return `${why} ${open}${name}${close}${colon(language)} ${words} (${article.display})`;
}

/** A remark of a result beside its sums, in one line, with the texts that say so. */
export function remarkLine(remark: ExplainedRemark<string>, language: Language): string {
  const texts = citedIn(remark, language);
  return texts === "" ? remark.words : `${remark.words} (${texts})`;
}

/** The texts that a step or a remark cites, as a list. */
export function citedIn(
  { articles }: Pick<ExplainedStep<string, string>, "articles">,
  language: Language,
): string {
  return articles.map(({ display }) => display).join(semicolon(language));
}

/** A reading in one line: its number, the question, the answer. */
export function readingLine(reading: ExplainedReading<string>, language: Language): string {
  const { id, question, words } = reading;
  return `${around.reading[language]} ${id}${colon(language)} ${question} ${capital(words)}.`;
}

function readingNote(reading: ExplainedReading<string>, language: Language): readonly string[] {
  const { id, subject, words, taken, others } = reading;
  const whose = taken ? "" : ` (${around.chosen[language]})`;
  const rest = others.map((other) => {
    const asked = `${around.take[language]} readings: { "${id}": "${other.choice}" }`;
    return `      ${around.other[language]}${colon(language)} ${other.words} (${asked})`;
  });
  return [`  ${id}, ${subject}${colon(language)} ${words}${whose}`, ...rest];
}
