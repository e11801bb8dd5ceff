import { type Day, decimal, frenchDay, type Language, writeNumber } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import { heldId } from "../../job/index.js";
import type { Landmark, Percentage, Timeline } from "../../seniority/index.js";

const headings: Readonly<Record<Language, readonly string[]>> = {
  fr: ["À partir du", "Métier", "Ancienneté", "Majoration cadre"],
  en: ["From", "Métier", "Seniority", "Cadre majoration"],
};

/**
 * A timeline as a table to read: a line a change, the percentages in force from that day on, and
 * what they gain.
 *
 * @example
 * timelineTable(careerTimeline({ metier: "aide-soignant", hired: "2001-09-15" }, "2003-07-01",
 *   "2004-07-01"), "en")
 * // From        Métier         Seniority  Cadre majoration
 * // 2003-07-01  aide-soignant         1%                 –
 * // 2003-09-15  aide-soignant         2%                 –
 */
export function timelineTable(timeline: Timeline | Json<Timeline>, language: Language): string {
  const { landmarks } = timeline as Timeline;
  const rows = landmarks.map((landmark) => rowOf(landmark, language));
  const lines = [headings[language], ...rows];
  const widths = headings[language].map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] as string).length)),
  );
  return lines.map((cells) => aligned(cells, widths)).join("\n");
}

function rowOf(
  { on, metier, seniority, cadreMajoration }: Landmark,
  language: Language,
): readonly string[] {
  return [
    dayIn(on, language),
    heldId(metier),
    percentIn(seniority, language),
    cadreMajoration === undefined ? "–" : percentIn(cadreMajoration, language),
  ];
}

/** The day and the métier to the left, the percentages to the right. */
function aligned(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => {
    const width = widths[column] as number;
    return column < 2 ? cell.padEnd(width) : cell.padStart(width);
  });
  return padded.join("  ");
}

function dayIn(day: Day, language: Language): string {
  return language === "fr" ? frenchDay(day) : day;
}

/** A percentage, at two decimals where it has any. */
function percentIn({ rate: given }: Percentage, language: Language): string {
  const rate = decimal(given);
  const written = writeNumber(rate, language, rate.isInteger() ? 0 : 2);
  return language === "fr" ? `${written}\u202f%` : `${written}%`;
}
