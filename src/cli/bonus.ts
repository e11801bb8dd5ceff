import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Weekday, weekdays } from "../decentralized-bonus/absences/absence.js";
import type { BonusDistribution } from "../decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import type { Language } from "../exact/label.js";
import type { ReadingChoices } from "../ids/types.js";
import { wordIssue } from "../intake/issue.js";
import { fold } from "../intake/nearest.js";
import { type LineIssue, lineIssuesText } from "./bonus/line-issue.js";
import type { PersonLine } from "./bonus/person-of.js";
import { type Asked, type ReadFile, readFile, withoutWrongLines } from "./bonus/read.js";
import { reportOf, type Style } from "./bonus/report.js";
import { decoded } from "./bonus/table.js";
import { exit, type Io, languageOf, UsageError, write } from "./io.js";
import { startProgress } from "./progress.js";

const options = {
  year: { type: "string" },
  "quarterly-holidays": { type: "boolean" },
  "working-days": { type: "string" },
  reading: { type: "string", multiple: true },
  "set-aside": { type: "boolean" },
  output: { type: "string" },
  lang: { type: "string" },
} as const;

type Values = ReturnType<typeof parsed>["values"];

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** `ccn51-paie bonus FILE.csv --year YEAR`: the bonus of an establishment, a line a person in, a line a person out and the statement of both pools. */
export async function bonusCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError("bonus: un seul fichier");
  const language = languageOf(values.lang);
  const asked = askedIn(values);
  const text = decoded(await bytesOf(file === "-" ? io.stdin : createReadStream(file)));
  const read = readWithBar(text, asked, io);
  const result = resultOf(read, asked, values["set-aside"] === true);
  if (result === undefined) {
    const messages = read.others.map((each) => `${wordIssue(each, language).message}\n`).join("");
    await write(io.stderr, messages + lineIssuesText(read.issues, language));
    return exit.refused;
  }
  const report = reportOf(result, styleOf(read, language));
  if (values.output === undefined) await write(io.stdout, report);
  else await writeFile(values.output, report);
  await write(io.stderr, lineIssuesText(read.issues, language));
  return read.issues.length === 0 ? exit.well : exit.refused;
}

async function bytesOf(source: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** What the options ask; the year is the one thing that has no default. */
function askedIn(values: Values): Asked {
  if (values.year === undefined) throw new UsageError("bonus: --year AAAA");
  const week = values["working-days"];
  const readings = values.reading?.map((each) => each.split("="));
  return {
    year: Number(values.year),
    ...(values["quarterly-holidays"] === true ? { quarterlyHolidays: true } : {}),
    ...(week === undefined ? {} : { workingDays: week.split(",").map(weekdayIn) }),
    ...(readings === undefined ? {} : { readings: Object.fromEntries(readings) as ReadingChoices }),
  };
}

const jours = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

/** A day of the week by its name, French or English; what is none is refused later. */
function weekdayIn(name: string): Weekday {
  const folded = fold(name);
  return weekdays[jours.indexOf(folded)] ?? (folded as Weekday);
}

const step = 1000;

function readWithBar(text: string, asked: Asked, io: Io): ReadFile {
  const progress = startProgress(text.split("\n").length, io);
  let lines = 0;
  const read = readFile(text, asked, () => {
    lines += 1;
    if (lines % step === 0) progress.advance(step);
  });
  progress.advance(lines % step);
  progress.stop();
  return read;
}

interface Result {
  readonly distribution: BonusDistribution;
  readonly lines: readonly PersonLine[];
  readonly setAside: readonly LineIssue[];
}

/** The distribution, of the lines that are right when the others are to be set aside; nothing when it cannot be. */
function resultOf(read: ReadFile, asked: Asked, setAside: boolean): Result | undefined {
  const { distribution, lines, issues, others, legible } = read;
  if (distribution !== undefined) return { distribution, lines, setAside: [] };
  if (!setAside || !legible || others.length > 0) return undefined;
  return { ...withoutWrongLines(read, asked), setAside: issues };
}

const withComma = /^-?\d[\d\s.\u00a0\u202f]*,\d+$/;
const withPoint = /^-?\d[\d\s,\u00a0\u202f]*\.\d+$/;

/** The report is written as the file is: same separator, same decimal mark; where the file has both or neither, the one that goes with the separator. */
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
