import {
  type BonusDistribution,
  type BonusEstablishment,
  distributeDecentralizedBonus,
  safeDistributeDecentralizedBonus,
} from "../../decentralized-bonus/index.js";
import { type Issue, issue, relocated } from "../../intake/index.js";
import { populationsSaid } from "./cells.js";
import { type Column, columnsOf } from "./columns.js";
import type { LineIssue } from "./line-issue.js";
import { type PersonLine, personOf } from "./person-of.js";
import { type Table, tableOf } from "./table.js";

/** The terms asked beside the people. */
export type AskedBonus = Omit<BonusEstablishment, "people">;

/** The terms of the reading of a file. */
export interface LinesRead {
  /** The headers of the columns that are not to be read. */
  readonly ignored: readonly string[];
  readonly onLine: () => void;
}

/** A file read: its lines, and what is wrong with them. */
export interface ReadFile {
  readonly table: Table;
  readonly lines: readonly PersonLine[];
  /** Whether the header can be read: without it no line can be set aside. */
  readonly legible: boolean;
  /** The issues, in the order of the lines. */
  readonly issues: readonly LineIssue[];
  /** The issues apart from the people. */
  readonly others: readonly Issue[];
  /** The distribution, when nothing is wrong. */
  readonly distribution: BonusDistribution | undefined;
}

/**
 * Reads a file; everything that is wrong is told, and nothing is distributed unless all is well.
 */
export function readFile(
  text: string,
  asked: AskedBonus,
  { ignored, onLine }: LinesRead,
): ReadFile {
  const table = tableOf(text);
  const header = table.header ?? { line: 1, cells: [] };
  const { columns, issues } = columnsOf(header, ignored);
  const wrong = table.header === undefined && table.issues.length > 0 ? table.issues : issues;
  const unread = { table, lines: [], others: [], distribution: undefined };
  if (wrong.length > 0) return { ...unread, legible: false, issues: wrong };
  const lines = table.rows.map((row) => {
    onLine();
    return personOf(row, columns, asked.year);
  });
  return { table, legible: true, ...checkedLines(table, lines, columns, asked) };
}

type CheckedLines = Pick<ReadFile, "lines" | "issues" | "others" | "distribution">;

function checkedLines(
  table: Table,
  lines: readonly PersonLine[],
  columns: readonly Column[],
  asked: AskedBonus,
): CheckedLines {
  const people = lines.map(({ person }) => person);
  const outcome = safeDistributeDecentralizedBonus({ ...asked, people });
  const found = outcome.ok ? [] : outcome.issues;
  const short = new Set(table.issues.map(({ line }) => line));
  const unread = lines.flatMap((line) => line.issues);
  const told = new Set(unread.map(({ line, column }) => `${line} ${column}`));
  const beyond = found.flatMap((each) =>
    lineIssue(each, lines, columns).filter(
      ({ line, column }) => isOfDays(each) || !told.has(`${line} ${column}`),
    ),
  );
  const own = [...unread, ...beyond].filter(({ line }) => !short.has(line));
  const issues = [...table.issues, ...own].sort((a, b) => a.line - b.line);
  const others = found.filter((each) => lineIssue(each, lines, columns).length === 0);
  const distribution = outcome.ok && issues.length === 0 ? outcome.value : undefined;
  return { lines, issues, others, distribution };
}

/** Whether an issue is with the days of an absence: another flaw of its cell does not tell it. */
function isOfDays({ path: [, , key, , field] }: Issue): boolean {
  return key === "absences" && field !== "motive";
}

/** Lines that were distributed. */
export interface DistributedLines {
  readonly lines: readonly PersonLine[];
  readonly distribution: BonusDistribution;
}

/** Distributes the lines of a file in which nothing is wrong, as if the others were not there. */
export function withoutWrongLines(
  { lines, issues }: ReadFile,
  asked: AskedBonus,
): DistributedLines {
  const wrong = new Set(issues.map(({ line }) => line));
  const kept = lines.filter(({ row }) => !wrong.has(row.line));
  const people = kept.map(({ person }) => person);
  return { lines: kept, distribution: distributeDecentralizedBonus({ ...asked, people }) };
}

const populationsWanted = {
  fr: `une population parmi ${populationsSaid.fr}`,
  en: `a population among ${populationsSaid.en}`,
};
const grossWanted = {
  fr:
    "« Brut si présent », le brut de qui aurait travaillé toute l'année, au lieu de « Brut " +
    "annuel » ; ou « Brut versé » : le salarié fut absent sans abattement",
  en:
    '"Gross if present", the gross of somebody at work all year, instead of "Yearly gross"; ' +
    'or "Gross as paid": the employee was absent without abatement',
};

/** An issue of a person, as an issue of a line and of a column. */
function lineIssue(
  found: Issue,
  lines: readonly PersonLine[],
  columns: readonly Column[],
): readonly LineIssue[] {
  const [, index, key, position] = found.path;
  const line = found.path[0] === "people" ? lines[index as number] : undefined;
  if (line === undefined) return [];
  const field = key === "employed" ? (position === "from" ? "entered" : "left") : key;
  const gross = line.person[field as "grossByMonth"];
  const month = Array.isArray(gross) ? gross[position as number]?.month : undefined;
  const column =
    columns.find((each) => each.field === field && each.month === month) ??
    columns.find((each) => each.field === "yearlyGross" && field === "grossByMonth") ??
    columns.find((each) => each.field === field);
  const cell = column === undefined ? "" : (line.row.cells[column.position] ?? "");
  const asWritten = cell !== "" && field !== "absences" && found.code !== "missing";
  const isAbsent = field === "grossIfPresent" && found.code === "missing";
  const words = isAbsent ? grossWanted : field === "population" ? populationsWanted : undefined;
  const wanted = words === undefined ? found : { ...found, expected: words };
  const told = asWritten
    ? issue(found.code, [], { ...wanted, received: cell })
    : relocated(wanted, []);
  return [{ line: line.row.line, column: column?.header, issue: told }];
}
