import { isMonth } from "../../exact/index.js";
import { fold, nearest } from "../../intake/index.js";
import { cellIssue, type LineIssue } from "./line-issue.js";
import { monthIn } from "./month-in.js";
import type { Row } from "./table.js";

/** A field that a column may hold. */
export type ColumnField =
  | "id"
  | "name"
  | "population"
  | "reclassified"
  | "workingTime"
  | "timePresent"
  | "yearlyGross"
  | "grossByMonth"
  | "grossIfPresent"
  | "grossAsPaid"
  | "entered"
  | "left"
  | "absenceDays"
  | "exemptDays"
  | "absences";

/** A column of the file. */
export interface Column {
  readonly field: ColumnField;
  /** The month of a monthly gross. */
  readonly month?: string;
  /** Its header, as the file writes it. */
  readonly header: string;
  readonly position: number;
}

/** The headers of each column, French and English; accents, case and signs do not matter. */
export const headers: Readonly<Record<Exclude<ColumnField, "grossByMonth">, readonly string[]>> = {
  id: ["Matricule", "Identifiant", "Salarié", "Id", "Employee"],
  name: ["Nom", "Nom et prénom", "Name"],
  population: ["Population", "Catégorie", "Category"],
  reclassified: ["Reclassé", "Reclassified"],
  workingTime: ["Temps de travail", "Quotité", "Quotité de travail", "Working time"],
  timePresent: ["Part de l'année", "Time present"],
  yearlyGross: ["Brut annuel", "Salaire brut annuel", "Brut", "Yearly gross", "Gross"],
  grossIfPresent: ["Brut si présent", "Brut de qui aurait travaillé", "Gross if present"],
  grossAsPaid: ["Brut versé", "Gross as paid"],
  entered: ["Entrée", "Date d'entrée", "Embauche", "Entered"],
  left: ["Sortie", "Date de sortie", "Dernier jour", "Left"],
  absenceDays: ["Jours d'absence", "Absence days"],
  exemptDays: ["Jours exonérés", "Exempt days"],
  absences: ["Absences"],
};

const fields = new Map(
  Object.entries(headers).flatMap(([field, names]) =>
    names.map((name) => [fold(name), field as ColumnField] as const),
  ),
);

/** The columns of a file, and what is wrong with its header. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly issues: readonly LineIssue[];
}

const monthly = /^(?:salaire brut|brut|gross)[\s:_-]+(.+)$/i;
const monthlyIfPresent = /^(?:brut si pr[eé]sent|gross if present)[\s:_-]+(.+)$/i;

/** Reads the header of a file, but for the columns that are not to be read. */
export function columnsOf({ line, cells }: Row, ignored: readonly string[] = []): Columns {
  const columns: Column[] = [];
  const issues: LineIssue[] = [];
  const left = new Set(ignored.map(fold));
  for (const [position, header] of cells.entries()) {
    if (left.has(fold(header))) continue;
    const column = columnOf(header, position);
    const same = columns.find(
      ({ field, month }) => field === column?.field && month === column.month,
    );
    if (column === undefined) issues.push(unknownHeader(line, header, position));
    else if (same !== undefined) issues.push(twice(line, header, same.header));
    else columns.push(column);
  }
  return { columns, issues: [...issues, ...missingColumns(line, columns, issues)] };
}

function columnOf(header: string, position: number): Column | undefined {
  const field = fields.get(fold(header));
  if (field !== undefined) return { field, header, position };
  const atWork = monthAfter(monthlyIfPresent, header);
  if (atWork !== undefined) return { field: "grossIfPresent", month: atWork, header, position };
  const month = monthAfter(monthly, header);
  return month === undefined ? undefined : { field: "grossByMonth", month, header, position };
}

/** The month of a monthly gross, in any of the ways in which a cell may write one. */
function monthAfter(words: RegExp, header: string): string | undefined {
  const month = monthIn(words.exec(header.trim().replace(/\s+/g, " "))?.[1] ?? "");
  return isMonth(month) ? month : undefined;
}

function unknownHeader(line: number, received: string, position: number): LineIssue {
  const names = Object.values(headers).flat();
  const expected = {
    fr: "un en-tête connu (voir ccn51-paie bonus --help), ou --ignore suivi de celui-ci",
    en: "a known header (see ccn51-paie bonus --help), or --ignore followed by this one",
  };
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

const required: readonly (readonly ColumnField[])[] = [
  ["id"],
  ["population"],
  ["workingTime"],
  ["yearlyGross", "grossByMonth", "grossIfPresent", "grossAsPaid"],
  ["absenceDays", "absences"],
];

/**
 * The columns without which nothing can be worked out; not told while a header is unknown, which
 * may be one of them.
 */
function missingColumns(
  line: number,
  columns: readonly Column[],
  issues: readonly LineIssue[],
): readonly LineIssue[] {
  if (issues.length > 0) return [];
  const has = new Set(columns.map(({ field }) => field));
  return required
    .filter((choices) => !choices.some((field) => has.has(field)))
    .map(([first]) => {
      const names = headers[first as keyof typeof headers];
      const expected = { fr: `une colonne « ${names[0]} »`, en: `a column "${names.at(-1)}"` };
      return cellIssue("missing", line, undefined, { received: undefined, expected });
    });
}
