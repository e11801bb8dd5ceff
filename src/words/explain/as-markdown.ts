import type { Language } from "../../exact/index.js";
import type {
  ExplainedLine,
  ExplainedPart,
  ExplainedReading,
  ExplainedStep,
  Explanation,
} from "./explanation.js";
import { around, citedIn, colon, readingLine, reasonLine, remarkLine, semicolon } from "./text.js";

/** Signs that Markdown would read as its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}

/** An explanation as Markdown. */
export function asMarkdown(explanation: Explanation<string, string>): string {
  const { language, readings, dataset } = explanation;
  const notes = readings.length === 0 ? [] : readingsTable(readings, language);
  const source =
    `${around.dataset[language]}${colon(language)} ` + `${dataset.version} (\`${dataset.hash}\`)`;
  return [...partLines(explanation, language, 1), ...notes, source, ""].join("\n");
}

function partLines(
  part: ExplainedPart<string, string>,
  language: Language,
  level: number,
): readonly string[] {
  const heading = "#".repeat(Math.min(level, 5));
  return [
    `${heading} ${plain(part.title)}`,
    "",
    ...part.lines.flatMap((line) => lineLines(line, language, `${heading}#`)),
    ...part.remarks.map((remark) => `- ${plain(remarkLine(remark, language))}`),
    ...(part.remarks.length === 0 ? [] : [""]),
    ...part.parts.flatMap((inner) => partLines(inner, language, level + 1)),
  ];
}

function lineLines(
  { label, display, steps }: ExplainedLine<string, string>,
  language: Language,
  heading: string,
): readonly string[] {
  const title = `${heading} ${plain(label)}${colon(language)} ${display}`;
  return [title, "", ...steps.flatMap((step) => stepLines(step, language)), ""];
}

function stepLines(step: ExplainedStep<string, string>, language: Language): readonly string[] {
  const cited = plain(citedIn(step, language));
  const label = `${plain(step.label)}${colon(language)} ${plain(step.words)}`;
  return [
    `- ${label}`,
    `  - **${plain(step.sum)}**`,
    ...step.reasons.map((reason) => `  - ${plain(reasonLine(reason, language))}`),
    `  - ${around.text[language]}${colon(language)} ${cited}`,
    ...step.readings.map((reading) => `  - ${plain(readingLine(reading, language))}`),
  ];
}

function readingsTable(
  readings: readonly ExplainedReading<string>[],
  language: Language,
): readonly string[] {
  const title = around.readings[language];
  const rows = readings.map(({ id, subject, words, choice, others }) => {
    const rest = others
      .map((other) => `${plain(other.words)} (\`${other.choice}\`)`)
      .join(semicolon(language));
    return `| ${id} | ${plain(subject)} | ${plain(words)} (\`${choice}\`) | ${rest} |`;
  });
  const head = `| ${around.reading[language]} | | | ${around.other[language]} |`;
  return [`## ${title}`, "", head, "| --- | --- | --- | --- |", ...rows, ""];
}
