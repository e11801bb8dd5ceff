import type { BonusDistribution, InstalmentTerms } from "../decentralized-bonus/index.js";
import { type Language, type Weekday, weekdays, yearOf } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { fold, wordIssue } from "../intake/index.js";
import { dayIn } from "./bonus/cells.js";
import { type LineIssue, lineIssuesText } from "./bonus/line-issue.js";
import { monthIn } from "./bonus/month-in.js";
import type { PersonLine } from "./bonus/person-of.js";
import { type AskedBonus, type ReadFile, readFile, withoutWrongLines } from "./bonus/read-file.js";
import { reportOf, type Style } from "./bonus/report.js";
import { bonusColumns, bonusOptions } from "./bonus-options.js";
import type { Command, GivenArguments } from "./command.js";
import { exit, type Io, write } from "./io.js";
import { dayAsked, lawIn } from "./law-options.js";
import { startProgress } from "./progress.js";
import { establishment } from "./starters.js";
import { textOf } from "./text-of.js";
import { UsageError } from "./usage-error.js";
import { refuseOver, writeWhole } from "./write-whole.js";

/**
 * `ccn51-paie bonus FILE.csv --year YEAR`: the bonus of an establishment, a line a person in, a
 * line a person out and the statement of both pools.
 */
export const bonus: Command = {
  name: "bonus",
  synopsis: { fr: "FICHIER.csv|- --year AAAA", en: "FILE.csv|- --year YYYY" },
  summary: {
    fr: "la prime décentralisée d'un établissement",
    en: "the decentralized bonus of an establishment",
  },
  details: bonusColumns(),
  options: bonusOptions,
  starter: establishment,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const { language } = given;
  const [file, ...others] = given.words;
  if (file === undefined || others.length > 0) throw new UsageError(oneFile);
  const [asked, output] = [askedIn(given), given.text("output")];
  if (output !== undefined) await refuseOver(file, output);
  const read = readWithBar(await textOf(file, io), { asked, ignored: given.texts("ignore") }, io);
  const result = resultOf(read, asked, given.has("set-aside"));
  if (result === undefined) {
    const messages = read.others.map((each) => `${wordIssue(each, language).message}\n`).join("");
    await write(io.stderr, messages + lineIssuesText(read.issues, language));
    return exit.refused;
  }
  const report = reportOf(result, styleOf(read, language));
  if (output === undefined) await write(io.stdout, report);
  else await writeWhole(output, report);
  await write(io.stderr, lineIssuesText(read.issues, language));
  return read.issues.length === 0 ? exit.well : exit.refused;
}

const oneFile = { fr: "bonus attend un fichier", en: "bonus wants one file" };
const wantsYear = { fr: "--year AAAA manque", en: "--year YYYY is missing" };

/** The terms that the options give; the year is the one thing that has no default. */
function askedIn(given: GivenArguments): AskedBonus {
  const on = dayAsked(given);
  const year = given.text("year") ?? (on && yearOf(on));
  if (year === undefined) throw new UsageError(wantsYear);
  const week = given.text("working-days");
  const readings = given.texts("reading").map((each) => each.split("="));
  const instalments = given.texts("instalment").map(instalmentIn);
  const [absencesFrom, absencesUntil] = [given.text("absences-from"), given.text("absences-until")];
  return {
    year: Number(year),
    ...lawIn(given),
    ...(given.has("quarterly-holidays") ? { quarterlyHolidays: true } : {}),
    ...(absencesFrom === undefined ? {} : { absencesFrom: dayIn(absencesFrom) }),
    ...(absencesUntil === undefined ? {} : { absencesUntil: dayIn(absencesUntil) }),
    ...(instalments.length === 0 ? {} : { protocol: { year: Number(year), instalments } }),
    ...(week === undefined ? {} : { workingDays: week.split(",").map(weekdayIn) }),
    ...(readings.length === 0 ? {} : { readings: Object.fromEntries(readings) as ReadingChoices }),
  };
}

/** `2005-06=2005-01..2005-06`, months that an instalment is worked out on, or `2005-06=1`. */
function instalmentIn(text: string): InstalmentTerms {
  const [month = "", rest = ""] = text.split("=").map(monthIn);
  const [from = "", lastMonth] = rest.split("..").map(monthIn);
  return lastMonth === undefined ? { month, share: from } : { month, basis: { from, lastMonth } };
}

const jours = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

/** A day of the week by its name, French or English; what is none is refused later. */
function weekdayIn(name: string): Weekday {
  const folded = fold(name);
  return weekdays[jours.indexOf(folded)] ?? (folded as Weekday);
}

const step = 1000;

interface AskedOfFile {
  readonly asked: AskedBonus;
  readonly ignored: readonly string[];
}

function readWithBar(text: string, { asked, ignored }: AskedOfFile, io: Io): ReadFile {
  const progress = startProgress(text.split("\n").length, io);
  let lines = 0;
  const onLine = (): void => {
    lines += 1;
    if (lines % step === 0) progress.advance(step);
  };
  const read = readFile(text, asked, { ignored, onLine });
  progress.advance(lines % step);
  progress.stop();
  return read;
}

interface BonusRun {
  readonly distribution: BonusDistribution;
  readonly lines: readonly PersonLine[];
  readonly setAside: readonly LineIssue[];
}

/**
 * The distribution, of the lines that are right when the others are to be set aside; nothing when
 * it cannot be.
 */
function resultOf(read: ReadFile, asked: AskedBonus, setAside: boolean): BonusRun | undefined {
  const { distribution, lines, issues, others, legible } = read;
  if (distribution !== undefined) return { distribution, lines, setAside: [] };
  if (!setAside || !legible || others.length > 0) return undefined;
  return { ...withoutWrongLines(read, asked), setAside: issues };
}

const withComma = /^-?\d[\d\s.\u00a0\u202f]*,\d+$/;
const withPoint = /^-?\d[\d\s,\u00a0\u202f]*\.\d+$/;

/**
 * The report is written as the file is: same separator, same decimal mark; where the file has both
 * or neither, the one that goes with the separator.
 */
function styleOf({ table }: ReadFile, language: Language): Style {
  const cells = table.rows.flatMap((row) => row.cells);
  const comma = cells.some((cell) => withComma.test(cell));
  const point = cells.some((cell) => withPoint.test(cell));
  const usual = table.separator === ";" ? "," : ".";
  const written = comma ? "," : ".";
  return {
    language,
    separator: table.separator,
    decimalMark: comma === point ? usual : written,
  };
}
