import type { BonusPerson } from "../../decentralized-bonus/index.js";
import { absencesIn } from "./absences-in.js";
import { answerIn, dayIn, fractionIn, numberIn, populationIn, waysToRead } from "./cells.js";
import type { Column, ColumnField } from "./columns.js";
import { cellIssue, type LineIssue } from "./line-issue.js";
import type { Row } from "./table.js";

/** A line of the file, and the person that it tells. */
export interface PersonLine {
  readonly row: Row;
  readonly name: string | undefined;
  /** As it will be checked: a cell that could not be read is there as it was. */
  readonly person: BonusPerson;
  readonly issues: readonly LineIssue[];
}

/** Reads the person of a line; an empty cell says nothing. */
export function personOf(row: Row, columns: readonly Column[], year: number): PersonLine {
  const person: PersonCells = {};
  const issues: LineIssue[] = [];
  let name: string | undefined;
  for (const column of columns) {
    const cell = row.cells[column.position] ?? "";
    if (column.field === "name") name = cell;
    if (cell === "" || column.field === "name") continue;
    issues.push(...readTwoWays(row, column, cell));
    if (column.month !== undefined) addMonth(person, column.field, column.month, cell);
    else if (column.field === "absences") readAbsences(person, row, column, cell, issues);
    else person[column.field] = valueIn(column, cell);
  }
  return { row, name, person: employedIn(person, year) as unknown as BonusPerson, issues };
}

type PersonCells = Partial<Record<ColumnField | "employed", unknown>>;

/** A gross of one month joins the others of its kind. */
function addMonth(person: PersonCells, field: ColumnField, month: string, cell: string): void {
  const before = Array.isArray(person[field]) ? (person[field] as readonly unknown[]) : [];
  person[field] = [...before, { month, gross: numberIn(cell) }];
}

/** The days of entering and leaving as a time of employment: the year's, where one is not told. */
function employedIn({ entered, left, ...person }: PersonCells, year: number): PersonCells {
  if (entered === undefined && left === undefined) return person;
  const from = entered ?? `${year - 1}-01-01`;
  return { ...person, employed: left === undefined ? { from } : { from, lastDay: left } };
}

function valueIn({ field }: Column, cell: string): unknown {
  switch (field) {
    case "id":
      return cell;
    case "population":
      return populationIn(cell);
    case "reclassified":
      return answerIn(cell);
    case "workingTime":
    case "timePresent":
      return fractionIn(cell);
    case "entered":
    case "left":
      return dayIn(cell);
    default:
      return numberIn(cell);
  }
}

const counted: ReadonlySet<ColumnField> = new Set([
  "yearlyGross",
  "grossByMonth",
  "grossIfPresent",
  "grossAsPaid",
  "absenceDays",
  "exemptDays",
]);

/** A number that could be either of two is neither. */
function readTwoWays({ line }: Row, { field, header }: Column, cell: string): readonly LineIssue[] {
  const expected = counted.has(field) ? waysToRead(cell) : undefined;
  if (expected === undefined) return [];
  return [cellIssue("unreadable", line, header, { received: cell, expected })];
}

function readAbsences(
  person: PersonCells,
  { line }: Row,
  { header }: Column,
  cell: string,
  issues: LineIssue[],
): void {
  const { absences, flaws } = absencesIn(cell);
  if (absences.length > 0) person.absences = absences;
  for (const flaw of flaws) issues.push(cellIssue("unreadable", line, header, flaw));
}
