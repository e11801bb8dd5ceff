import { parse } from "csv-parse/sync";
import type { Label } from "../../exact/index.js";
import { cellIssue, type LineIssue } from "./line-issue.js";

/** A line of a file, cut into cells. */
export interface Row {
  /** Its number in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The separator of the cells of a line. */
export type Separator = ";" | "," | "\t";

/** A file cut into lines and cells. */
export interface Table {
  readonly separator: Separator;
  readonly header: Row | undefined;
  readonly rows: readonly Row[];
  readonly issues: readonly LineIssue[];
}

const separators: readonly Separator[] = [";", ",", "\t"];

/** The separator that the header has most of; a semicolon when it has none. */
function separatorOf(text: string): Separator {
  const header = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const count = (separator: Separator): number => header.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

const announced = /^sep=([;,\t])[ ;,\t]*(?=\n)/i;

/**
 * A text and what separates its cells: the first line may say it, for spreadsheets; an empty line
 * then keeps the count.
 */
function separated(text: string): { readonly text: string; readonly separator: Separator } {
  const separator = announced.exec(text)?.[1] as Separator | undefined;
  if (separator === undefined) return { text, separator: separatorOf(text) };
  return { text: text.replace(announced, ""), separator };
}

/**
 * Cuts a text of comma- or semicolon-separated values; empty lines are left out, and columns with
 * neither a header nor a cell, as spreadsheets add; lines of the wrong length are told.
 */
export function tableOf(given: string): Table {
  const { text, separator } = separated(given.replace(/\r\n?/g, "\n"));
  try {
    const [header, ...rows] = withoutEmpty(rowsOf(text, separator));
    const width = header?.cells.length ?? 0;
    return { separator, header, rows, issues: rows.flatMap((row) => lengthIssue(row, width)) };
  } catch (error) {
    return { separator, header: undefined, rows: [], issues: [unreadable(error as Failure)] };
  }
}

interface ParsedTable {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowsOf(text: string, delimiter: Separator): readonly Row[] {
  const parsed = parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as readonly ParsedTable[];
  return parsed
    .filter(({ record }) => record.some((cell) => cell !== ""))
    .map(({ record, info }) => ({ line: info.lines, cells: record }));
}

/** Lines without the columns that say nothing at all. */
function withoutEmpty(lines: readonly Row[]): readonly Row[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const isSaid = Array.from({ length: width }, (_, place) =>
    lines.some(({ cells }) => (cells[place] ?? "") !== ""),
  );
  if (!isSaid.includes(false)) return lines;
  return lines.map((row) => ({ ...row, cells: row.cells.filter((_, place) => isSaid[place]) }));
}

function lengthIssue({ line, cells }: Row, width: number): readonly LineIssue[] {
  if (cells.length === width) return [];
  const expected = { fr: `${width} colonnes`, en: `${width} columns` };
  return [cellIssue("unreadable", line, undefined, { received: cells.length, expected })];
}

const readable: Label = {
  fr: "des valeurs séparées par des virgules ou des points-virgules, les guillemets fermés",
  en: "values separated by commas or semicolons, quotation marks closed",
};

/** The failure of csv-parse on a text that it cannot cut, and its place. */
interface Failure {
  readonly message: string;
  readonly lines: number;
}

function unreadable({ message, lines }: Failure): LineIssue {
  return cellIssue("unreadable", lines, undefined, { received: message, expected: readable });
}
