import { isHarmless, type Language } from "../exact/index.js";
import { type Issue, issue, relocated, wordIssue } from "../intake/index.js";
import { safeComputePay } from "../pay/index.js";
import type { AnsweredRequest } from "./answered-request.js";
import { type LineIssue, lineIssuesText } from "./bonus/line-issue.js";
import { type Row, tableOf } from "./bonus/table.js";
import { asWritten } from "./export/as-written.js";
import { type ExportColumn, nameOf } from "./export/export-column.js";
import { type Header, headerOf, type PlacedColumn } from "./export/header-of.js";
import { knownColumns } from "./export/known-columns.js";
import { type Loose, type ReadLine, requestOf } from "./export/request-of.js";
import { paidTwiceText } from "./paid-twice-text.js";

/** The terms told beside an export: headers left unread, and what every line is given. */
export interface ExportTerms {
  readonly ignored: readonly string[];
  readonly request: Loose;
}

/**
 * An export answered: a result a line, with the words on lines that pay the same reference twice;
 * or what is wrong with its header.
 */
export type AnsweredExport =
  | { readonly answered: readonly AnsweredRequest[]; readonly twice: string }
  | { readonly issues: readonly LineIssue[] };

/**
 * Pays every line of an export; a line that is wrong is told whole, and the others are paid.
 * `onLine` is called before each, with how many there are.
 */
export function answeredLines(
  text: string,
  told: ExportTerms,
  language: Language,
  onLine: (lines: number) => void = () => {},
): AnsweredExport {
  const table = tableOf(text);
  if (table.header === undefined && table.issues.length > 0) return { issues: table.issues };
  const paths = new Set(Object.keys(told.request));
  const beside = { ignored: told.ignored, told: paths };
  const header: Header = headerOf(table.header ?? { line: 1, cells: [] }, beside);
  if (header.issues.length > 0) return { issues: header.issues };
  const answered = table.rows.map((row, index) => {
    onLine(table.rows.length);
    const short = table.issues.filter(({ line }) => line === row.line);
    const read = requestOf(row, header.columns, told.request);
    return answeredLine(read, short, header.columns, index, language);
  });
  const lines = table.rows.map(({ line }) => line);
  return { answered, twice: paidTwiceText(lines, answered, language) };
}

function answeredLine(
  read: ReadLine,
  short: readonly LineIssue[],
  columns: readonly PlacedColumn[],
  index: number,
  language: Language,
): AnsweredRequest {
  const reference = referenceOf(read.request);
  const who = { reference, name: read.name };
  const outcome = safeComputePay(read.request);
  const issues = short.length > 0 ? short : issuesOf(read, outcome, columns, language);
  if (outcome.ok && issues.length === 0) return { ...who, slip: outcome.value };
  const line = read.row.line;
  const refusal = {
    line,
    index,
    ...(reference === undefined ? {} : { reference }),
    issues: issues.map((each) => wordIssue(at(each), language)),
  };
  return { ...who, refusal, said: lineIssuesText(issues, language) };
}

type PayOutcome = ReturnType<typeof safeComputePay>;

/** Everything wrong with a line: what could not be read, then what the rules refuse beside it. */
function issuesOf(
  read: ReadLine,
  outcome: PayOutcome,
  columns: readonly PlacedColumn[],
  language: Language,
): readonly LineIssue[] {
  const told = new Set(read.issues.map(({ column }) => column));
  const refused = outcome.ok ? [] : outcome.issues;
  const beyond = refused
    .map((each) => lineIssue(asWritten(each), read, columns, language))
    .filter(({ column }) => column === undefined || !told.has(column));
  return [...read.issues, ...beyond];
}

/** Where data say that an issue is: its column, else its path in the request. */
function at({ column, issue: found }: LineIssue): Issue {
  return column === undefined ? found : relocated(found, [column]);
}

function referenceOf({ reference }: Loose): string | undefined {
  return typeof reference === "string" && isHarmless(reference) ? reference : undefined;
}

/** An issue of a request, as an issue of a line and of a column. */
function lineIssue(
  found: Issue,
  { row }: ReadLine,
  columns: readonly PlacedColumn[],
  language: Language,
): LineIssue {
  const about = knownColumns.filter((column) => isAbout(column, found));
  const placed = placedAt(about, row, columns);
  const header = placed?.header ?? (about[0] && nameOf(about[0])[language]);
  if (header === undefined) return { line: row.line, column: undefined, issue: found };
  const cell = placed === undefined ? "" : (row.cells[placed.position] as string);
  const asWritten = cell !== "" && found.code !== "missing";
  const told = asWritten
    ? issue(found.code, [], { ...found, received: cell })
    : relocated(found, []);
  return { line: row.line, column: header, issue: told };
}

/** Of the columns that an issue may be about, the last that the line fills, else one of it. */
function placedAt(
  about: readonly ExportColumn[],
  row: Row,
  columns: readonly PlacedColumn[],
): PlacedColumn | undefined {
  const here = about.flatMap((column) => columns.filter((each) => each.column === column));
  return here.findLast(({ position }) => row.cells[position] !== "") ?? here[0];
}

/** Where the columns of a career, and of a director, stand in a request. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  metier: ["metier", "seniority.metier", "seniority.promotions.0.to", "metier.director"],
  as: ["metier.as"],
  "director.coefficient": ["metier.coefficient", "metier.calculation"],
  hired: ["seniority.hired", "seniority"],
  decentralizedBonus: ["decentralizedBonus", "decentralizedBonus.paid"],
  promotedOn: ["seniority.promotions.0.on"],
  metierBefore: ["seniority.promotions.0.from", "seniority.metier"],
};

function isAbout({ path }: ExportColumn, { path: at }: Issue): boolean {
  const where = at.join(".");
  return (elsewhere[path] ?? [path]).some((own) => where === own || isInside(where, own));
}

/** A list's entry, and what is in it, is in its column; an object has columns of its own. */
function isInside(where: string, own: string): boolean {
  return where.startsWith(`${own}.`) && /^\d+(?:\.|$)/.test(where.slice(own.length + 1));
}
