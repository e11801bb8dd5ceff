import { type Label, type Language, quotes } from "../exact/index.js";
import { allFamilies, type Move, type Sheet, type SheetItem, sheetsByCode } from "./catalogue.js";
import type { MetierCode } from "./ids.js";
import { type Metier, metier as metierOf } from "./metier.js";
import { movesUnder } from "./moves.js";
import type { Path } from "./path.js";
import type { View } from "./reading.js";
import { share } from "./share.js";

const words = {
  people: { fr: "personnes", en: "people" },
  ofBranch: { fr: "% de la branche imprimés", en: "% of the branch printed" },
  recomputed: { fr: "recalculés", en: "recomputed" },
  companies: { fr: "sociétés", en: "companies" },
  otherTitles: { fr: "autres appellations", en: "other titles" },
  reports: { fr: "rattachement", en: "reports to" },
  mission: { fr: "mission", en: "mission" },
  conditions: { fr: "conditions", en: "conditions" },
  usual: { fr: "activités courantes", en: "usual activities" },
  frequent: { fr: "activités fréquentes", en: "frequent activities" },
  rare: { fr: "activités plus rares", en: "rarer activities" },
  jobs: { fr: "emplois", en: "jobs" },
  skills: { fr: "compétences", en: "skills" },
  specific: { fr: "compétences de certaines sociétés", en: "skills of some companies" },
  aptitudes: { fr: "aptitudes", en: "aptitudes" },
  recruitment: { fr: "recrutement", en: "recruitment" },
  permits: { fr: "habilitations", en: "permits" },
  within: { fr: "évolution dans le métier", en: "evolution within the métier" },
  moves: { fr: "évolution vers", en: "moves to" },
  missing: { fr: "perdu avec la fin du texte", en: "lost with the end of the text" },
  lostSheet: {
    fr: "La fiche est perdue : le reste n'est pas connu, ce qui n'est pas « aucun ».",
    en: "The sheet is lost: the rest is not known, which is not “none”.",
  },
  noPath: { fr: "aucune évolution imprimée n'y mène", en: "no printed move leads there" },
  incomplete: {
    fr: "les évolutions d'un métier du chemin sont perdues : d'autres chemins ont pu être imprimés",
    en: "the moves of a métier on the way are lost: other ways may have been printed",
  },
} as const satisfies Readonly<Record<string, Label>>;

type Word = keyof typeof words;
type Line = (word: Word, value: string | undefined) => readonly string[];

function lineIn(language: Language): Line {
  const colon = language === "fr" ? " : " : ": ";
  return (word, value) =>
    value === undefined || value === "" ? [] : [`  ${words[word][language]}${colon}${value}`];
}

/**
 * A métier in plain text: its figures, and its sheet, or that it is lost.
 *
 * Throws a `PayError`: `unknown-metier`, with the nearest code.
 *
 * @example metierText("0103", "fr").includes("305 personnes") // true
 */
export function metierText(code: MetierCode, language: Language, view: View = {}): string {
  const metier = metierOf(code, view);
  const sheet = sheetsByCode().get(code);
  const family = allFamilies().find((each) => each.code === metier.family)?.label;
  return [
    `${code}  ${metier.label}`,
    `  ${metier.family} ${family}`,
    `  ${figures(metier, language, view)}`,
    ...(sheet === undefined
      ? [`  ${words.lostSheet[language]}`]
      : sheetLines(sheet, lineIn(language), language, view)),
    "",
  ].join("\n");
}

function figures({ code, headcount, companies }: Metier, language: Language, view: View): string {
  const { exact, printed, agrees } = share({ code, ...view });
  const decimal = (value: string): string => (language === "fr" ? value.replace(".", ",") : value);
  const differs = agrees ? "" : ` (${decimal(exact)} ${words.recomputed[language]})`;
  const percent = `${decimal(printed)} ${words.ofBranch[language]}${differs}`;
  const people = `${headcount} ${words.people[language]}`;
  return [people, percent, `${companies} ${words.companies[language]}`].join(", ");
}

const named = (items: readonly SheetItem[] | undefined): string | undefined =>
  items?.map(({ fr }) => fr).join(" ; ");

function sheetLines(sheet: Sheet, line: Line, language: Language, view: View): readonly string[] {
  const { activities, skills, jobs, missing = [] } = sheet;
  return [
    ...line("otherTitles", sheet.otherTitles.titles.join(", ")),
    ...line("reports", sheet.reports.join(", ")),
    ...line("mission", sheet.mission[language]),
    ...line("conditions", sheet.conditions.items.join(" ; ")),
    ...line("usual", named(activities?.usual)),
    ...line("frequent", named(activities?.frequent)),
    ...line("rare", named(activities?.rare)),
    ...line("jobs", jobs?.map(({ title }) => title).join(" ; ")),
    ...line("skills", named(skills?.usual)),
    ...line("specific", named(skills?.specific)),
    ...line("aptitudes", named(sheet.aptitudes)),
    ...line("recruitment", sheet.recruitment?.printed),
    ...line("permits", named(sheet.permits)),
    ...line("within", named(sheet.within)),
    ...line("moves", movesUnder(sheet.code, view)?.map(moveInWords).join(" ; ")),
    ...line("missing", missing.map((part) => words[part][language]).join(", ")),
  ];
}

function moveInWords({ title, to }: Move): string {
  return to === undefined ? title : `${title} (${to})`;
}

/**
 * Métiers, one a line: code, headcount, title.
 *
 * @example metiersTable(metiers({ family: "05" })).split("\n").length // 3
 */
export function metiersTable(metiers: readonly Metier[]): string {
  return metiers
    .map(({ code, headcount, label }) => `${code}  ${String(headcount).padStart(4)}  ${label}\n`)
    .join("");
}

/**
 * A way from a métier to another in plain text, one métier a line.
 *
 * @example pathText(path("0107", "0902"), "fr").split("\n").length // 5
 */
export function pathText({ codes, incomplete }: Path, language: Language): string {
  const [open, close] = quotes[language];
  const way = codes?.map((code) => `${code}  ${open}${metierOf(code).label}${close}`);
  return [
    ...(way ?? [words.noPath[language]]),
    ...(incomplete ? [words.incomplete[language]] : []),
    "",
  ].join("\n");
}
