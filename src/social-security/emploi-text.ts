import { type Label, type Language, quotes } from "../exact/index.js";
import { activitiesOf } from "./activities.js";
import type { Activity, Alternative, Emploi } from "./catalogue.js";
import { askedBy } from "./diploma.js";
import { emploi as emploiOf } from "./emploi.js";
import { grids } from "./grid.js";
import type { EmploiCode, OtherCode } from "./ids.js";
import type { View } from "./reading.js";

const words = {
  level: { fr: "niveau", en: "level" },
  levels: { fr: "niveaux", en: "levels" },
  ofMetier: { fr: "du métier : lecture R140", en: "of the métier: reading R140" },
  askedAs: { fr: "demandé sous le code", en: "asked for under the code" },
  otherCodes: { fr: "autres codes", en: "other codes" },
  otherLabels: { fr: "autres libellés", en: "other labels" },
  inBranch: { fr: "dans la branche", en: "in the branch" },
  before: { fr: "avant", en: "before" },
  replacedBy: { fr: "remplacé par", en: "replaced by" },
  replaces: { fr: "remplace", en: "replaces" },
  year: { fr: "en", en: "in" },
  diploma: { fr: "diplôme", en: "diploma" },
  none: { fr: "aucun n'est demandé", en: "none is asked for" },
  silent: { fr: "le texte n'en dit rien", en: "the text says nothing of it" },
  plus: { fr: "en plus", en: "besides" },
  purpose: { fr: "à quoi il sert", en: "what it is for" },
  activities: { fr: "activités", en: "activities" },
  lost: { fr: "perdues : rien n'est imprimé", en: "lost: nothing is printed" },
  only: { fr: "seulement", en: "only" },
  lines: { fr: "lignes du texte", en: "lines of the text" },
} as const satisfies Readonly<Record<string, Label>>;

type Word = keyof typeof words;

/**
 * The sheet of an emploi in plain text: grid, levels, codes, diploma, purpose, activities.
 *
 * Throws a `PayError`: `unknown-emploi`, with the nearest code.
 *
 * @example emploiText("060304", "en").includes("level 6EB") // true
 */
export function emploiText(
  code: EmploiCode | OtherCode,
  language: Language,
  view: View = {},
): string {
  const emploi = emploiOf(code, view);
  const say = (word: Word): string => words[word][language];
  const line = (word: Word, value: string | undefined): readonly string[] =>
    value === undefined || value === "" ? [] : [`  ${say(word)}${colon(language)}${value}`];
  return [
    `${emploi.code}  ${emploi.label}`,
    `  ${place(emploi, language)}`,
    ...line("askedAs", emploi.askedAs),
    ...line("otherCodes", emploi.otherCodes?.join(", ")),
    ...line("otherLabels", otherLabels(emploi, language)),
    ...line("before", formerly(emploi)),
    ...line("replacedBy", moved(emploi.replacedBy, emploi.replacedBy?.code, language)),
    ...line("replaces", moved(emploi.replaces, emploi.replaces?.codes.join(", "), language)),
    ...diplomaLines(emploi, language, view),
    ...line("purpose", emploi.purpose?.[language]),
    ...activityLines(emploi, language, view),
    ...line("lines", [emploi.lines.table ?? [], emploi.lines.sheet].flat().join(", ")),
    "",
  ].join("\n");
}

function colon(language: Language): string {
  return language === "fr" ? " : " : ": ";
}

function place({ grid: id, levels, levelsOf }: Emploi, language: Language): string {
  const grid = grids().find((each) => each.id === id)?.label[language];
  const word = words[levels.length === 1 ? "level" : "levels"][language];
  const whose = levelsOf === "metier" ? ` (${words.ofMetier[language]})` : "";
  return `${grid}, ${word} ${levels.join(", ")}${whose}`;
}

function otherLabels({ printed = [], branchLabels = [] }: Emploi, language: Language): string {
  const [open, close] = quotes[language];
  const own = printed.map(({ label }) => `${open}${label}${close}`);
  const ofBranches = branchLabels.map(
    ({ label, branches }) =>
      `${open}${label}${close} (${words.inBranch[language]} ${branches.join(", ")})`,
  );
  return [...own, ...ofBranches].join(", ");
}

function formerly({ formerLabel, formerMetier, recodes }: Emploi): string {
  return [
    ...(formerLabel === undefined ? [] : [formerLabel.label]),
    ...(formerMetier === undefined ? [] : [`${formerMetier.code} ${formerMetier.label}`]),
    ...(recodes === undefined ? [] : [`${recodes.code} ${recodes.label}`]),
  ].join(", ");
}

function moved(
  note: { readonly year: number } | undefined,
  codes: string | undefined,
  language: Language,
): string | undefined {
  return note === undefined ? undefined : `${codes}, ${words.year[language]} ${note.year}`;
}

function diplomaLines(emploi: Emploi, language: Language, view: View): readonly string[] {
  const { anyOf, plus, statutes, none, silent } = askedBy(emploi, view);
  const head = `  ${words.diploma[language]}${colon(language)}`;
  if (silent) return [`${head}${words.silent[language]}`];
  if (none) return [`${head}${words.none[language]}`];
  const cited = statutes.map(({ code, article }) => `${code}, ${article}`).join(" ; ");
  return [
    ...anyOf.map((each) => `${head}${inWords(each, language)}`),
    ...plus.map((each) => `  ${words.plus[language]}${colon(language)}${each}`),
    ...(cited === "" ? [] : [`  ${cited}`]),
  ];
}

function inWords({ titles, rncp, rncpLevel, bac }: Alternative, language: Language): string {
  const about = [
    ...(rncp === undefined ? [] : [`RNCP ${rncp}`]),
    ...(rncpLevel === undefined ? [] : [`${words.level[language]} ${rncpLevel}`]),
    ...(bac === undefined ? [] : [bac]),
  ].join(", ");
  return `${titles.join(" / ")}${about === "" ? "" : ` (${about})`}`;
}

function activityLines(emploi: Emploi, language: Language, view: View): readonly string[] {
  const all = activitiesOf(emploi.code, view);
  const head = `  ${words.activities[language]}`;
  if (all.length === 0) return [`${head}${colon(language)}${words.lost[language]}`];
  return [
    head,
    ...all.flatMap(({ level, activities }) => [
      `    ${level}`,
      ...activities.map((each) => `      - ${doing(each, language)}`),
    ]),
  ];
}

function doing({ fr, branches }: Activity, language: Language): string {
  return branches === undefined ? fr : `${fr} (${branches.join(", ")} ${words.only[language]})`;
}

/**
 * Emplois, one a line: code, levels, title.
 *
 * @example emploisTable(emplois({ level: "6EC" })).split("\n")[0]?.startsWith("060305") // true
 */
export function emploisTable(emplois: readonly Emploi[]): string {
  const width = Math.max(0, ...emplois.map(({ code }) => code.length));
  const levelWidth = Math.max(0, ...emplois.map(({ levels }) => levels.join(" ").length));
  return emplois
    .map(({ code, levels, label }) =>
      [code.padEnd(width), levels.join(" ").padEnd(levelWidth), label].join("  "),
    )
    .map((line) => `${line}\n`)
    .join("");
}
