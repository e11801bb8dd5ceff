import { fold, nearest } from "../../intake/index.js";
import { cellIssue, type LineIssue } from "../bonus/line-issue.js";
import type { Row } from "../bonus/table.js";
import { type ExportColumn, nameOf } from "./export-column.js";
import { knownColumns } from "./known-columns.js";

/** A column of the file. */
export interface PlacedColumn {
  readonly column: ExportColumn;
  /** Its header, as the file writes it. */
  readonly header: string;
  readonly position: number;
}

/** The header of an export, read, and the issues with it. */
export interface Header {
  readonly columns: readonly PlacedColumn[];
  readonly issues: readonly LineIssue[];
}

/**
 * The terms told beside the file: headers that are not to be read, and what every line is given.
 */
export interface HeaderTerms {
  readonly ignored: readonly string[];
  /** The paths that need no column. */
  readonly told: ReadonlySet<string>;
}

const byName = new Map(
  knownColumns.flatMap((column) =>
    [...column.names.fr, ...column.names.en].map((name) => [fold(name), column] as const),
  ),
);

/** Reads the header of an export: what is unknown in it, said twice or missing is told. */
export function headerOf({ line, cells }: Row, { ignored, told }: HeaderTerms): Header {
  const left = new Set(ignored.map(fold));
  const columns: PlacedColumn[] = [];
  const issues: LineIssue[] = [];
  for (const [position, header] of cells.entries()) {
    if (left.has(fold(header))) continue;
    const column = byName.get(fold(header));
    const same = columns.find((each) => each.column === column);
    if (column === undefined) issues.push(unknown(line, header, position));
    else if (same !== undefined) issues.push(twice(line, header, same.header));
    else columns.push({ column, header, position });
  }
  return { columns, issues: [...issues, ...missing(line, columns, issues, told)] };
}

function unknown(line: number, received: string, position: number): LineIssue {
  const expected = {
    fr: "un en-tête connu (voir ccn51-paie pay --help), ou --ignore suivi de celui-ci",
    en: "a known header (see ccn51-paie pay --help), or --ignore followed by this one",
  };
  const names = knownColumns.flatMap(({ names: { fr, en } }) => [...fr, ...en]);
  const suggestion = received === "" ? undefined : nearest(received, names);
  return cellIssue("unknown-key", line, received || `n° ${position + 1}`, {
    received,
    expected,
    suggestion,
  });
}

function twice(line: number, received: string, first: string): LineIssue {
  const expected = {
    fr: `une seule colonne pour ce que dit déjà « ${first} »`,
    en: `one column only for what "${first}" says already`,
  };
  return cellIssue("duplicate", line, received, { received, expected });
}

/** The columns without which nobody can be paid; not told while a header is unknown. */
function missing(
  line: number,
  columns: readonly PlacedColumn[],
  issues: readonly LineIssue[],
  told: ReadonlySet<string>,
): readonly LineIssue[] {
  if (issues.length > 0) return [];
  const has = new Set([...told, ...columns.map(({ column }) => column.path)]);
  return knownColumns
    .filter(({ path }) => ["metier", "month"].includes(path) && !has.has(path))
    .map((column) => {
      const { fr, en } = nameOf(column);
      const option = column.path === "month" ? { fr: ", ou --month", en: ", or --month" } : none;
      const expected = {
        fr: `une colonne « ${fr} »${option.fr}`,
        en: `a column "${en}"${option.en}`,
      };
      return cellIssue("missing", line, undefined, { received: undefined, expected });
    });
}

const none = { fr: "", en: "" };
