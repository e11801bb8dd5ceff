import {
  capital,
  dayInFull,
  decimal,
  frenchDay,
  type Label,
  type Language,
  writeNumber,
} from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import type {
  Deciding,
  PrintedKind,
  Reclassification,
  ReclassifiedMetier,
  TextComplement,
} from "../../reclassement/index.js";
import type { Standing } from "../../seniority/index.js";
import { atBothEnds, paragraph } from "../fiche/paragraph.js";
import { cited, kinds, named } from "../fiche/words.js";
import { reclassificationWords as words } from "./reclassification-words.js";

const indent = "  ";
const deeper = "    ";

/**
 * A reclassement as a text to read: each métier to which the emploi may lead, what decides for it,
 * what the table prints and what the text says, what is still to be asked, seniority and
 * majoration.
 *
 * @example
 * reclassificationText(reclassify({ emploi: "Aide-soignant diplômé" }), "en").split("\n")[0]
 * // "Aide-soignant: coefficient 351"
 */
export function reclassificationText(
  given: Reclassification | Json<Reclassification>,
  language: Language,
): string {
  const { metiers } = given as Reclassification;
  const several = metiers.length > 1 ? `${metiers.length} ${words.possible[language]}\n\n` : "";
  return several + metiers.map((each) => metierText(each, language)).join("\n");
}

function metierText(each: ReclassifiedMetier, language: Language): string {
  const { label, coefficient, decided } = each;
  const points = `${words.coefficient[language]} ${writeNumber(coefficient, language)}`;
  const soFar = decided ? "" : ` (${words.soFar[language]})`;
  return [
    saying(capital(label), points + soFar, language),
    ...decidingLines(each.deciding, language),
    ...emploisLines(each, language),
    ...tableLines(each.table, language),
    ...questionLines(each, language),
    ...standingLines(each, language),
    "",
  ].join("\n");
}

function saying(subject: string, words: string, language: Language): string {
  return named({ fr: subject, en: subject }, words, language);
}

/** A text after a dash, its later lines under its first. */
function bullet(text: string): string {
  return `${deeper}- ${paragraph(text, `${deeper}  `).join("\n").trimStart()}`;
}

function decidingLines(deciding: readonly Deciding[], language: Language): readonly string[] {
  if (deciding.length === 0) return [];
  return [
    indent + words.deciding[language],
    ...deciding.map(({ text, verdict }) =>
      bullet(saying(words[verdict][language], text[language], language)),
    ),
  ];
}

function emploisLines({ emplois }: ReclassifiedMetier, language: Language): readonly string[] {
  return emplois.flatMap(({ label, note, source }) => [
    atBothEnds(indent + label, cited(source, language)),
    ...(note === undefined ? [] : paragraph(note[language], deeper)),
  ]);
}

function tableLines(table: readonly PrintedKind[], language: Language): readonly string[] {
  const said = new Map(table.flatMap(({ text }) => text.map((each) => [each.id, each] as const)));
  return [
    ...table.flatMap((each) => printedLines(each, language)),
    ...[...said.values()].map((each) => textLine(each, language)),
  ];
}

function printedLines(
  { emploi, kind, printed, points, verdict }: PrintedKind,
  language: Language,
): readonly string[] {
  const cell =
    printed === undefined ? words.empty[language] : `${words.table[language]} ${printed}`;
  const text =
    verdict === "undecided"
      ? words.open[language]
      : `${words.text[language]} ${writeNumber(points, language)} (${words[verdict][language]})`;
  const subject = `${emploi}, ${kinds[kind][language]}`;
  return paragraph(saying(subject, `${cell}, ${text}`, language), indent);
}

function textLine(each: TextComplement, language: Language): string {
  const { points, label, condition, verdict, reason = condition } = each;
  const subject = `${label[language]}, ${writeNumber(points, language)} points`;
  return bullet(saying(subject, `${words[verdict][language]}, ${reason[language]}`, language));
}

function questionLines({ questions }: ReclassifiedMetier, language: Language): readonly string[] {
  if (questions.length === 0) return [];
  return [
    indent + words.toAsk[language],
    ...questions.map(({ id, question }) => bullet(`${question[language]} (${id})`)),
  ];
}

function standingLines({ seniority }: ReclassifiedMetier, language: Language): readonly string[] {
  if (seniority === undefined) return [];
  const { seniority: own, cadreMajoration, asOf } = seniority;
  const on = (name: Label): string => `${name[language]} ${dayInFull(asOf, language)}`;
  return [
    indent + standingLine(on(words.seniority), own, language),
    ...(cadreMajoration === undefined
      ? []
      : [indent + standingLine(on(words.majoration), cadreMajoration, language)]),
  ];
}

function standingLine(name: string, { rate, date }: Standing, language: Language): string {
  const exact = decimal(rate);
  const percent = writeNumber(exact, language, exact.isInteger() ? 0 : 2);
  const [unit, since] = language === "fr" ? ["\u00a0%", frenchDay(date)] : ["%", date];
  return named(
    { fr: name, en: name },
    `${percent}${unit}, ${words.since[language]} ${since}`,
    language,
  );
}
