import type { BonusPerson } from "../../decentralized-bonus/index.js";
import { absencesIn, isFlaw } from "./absences-in.js";
import { answerIn, fractionIn, numberIn, populationIn, waysToRead } from "./cells.js";
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
export function personOf(row: Row, columns: readonly Column[]): PersonLine {
  const person: Partial<Record<ColumnField, unknown>> = {};
  const months: { readonly month: string; readonly gross: string }[] = [];
  const issues: LineIssue[] = [];
  let name: string | undefined;
  for (const column of columns) {
    const cell = row.cells[column.position] ?? "";
    if (column.field === "name") name = cell;
    if (cell === "" || column.field === "name") continue;
    issues.push(...readTwoWays(row, column, cell));
    if (column.month !== undefined) months.push({ month: column.month, gross: numberIn(cell) });
    else if (column.field === "absences") readAbsences(person, row, column, cell, issues);
    else person[column.field] = valueIn(column, cell);
  }
  if (months.length > 0) person.grossByMonth = months;
  return { row, name, person: person as unknown as BonusPerson, issues };
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
  person: Partial<Record<ColumnField, unknown>>,
  { line }: Row,
  { header }: Column,
  cell: string,
  issues: LineIssue[],
): void {
  const read = absencesIn(cell);
  if (!isFlaw(read)) person.absences = read;
  else issues.push(cellIssue("unreadable", line, header, read));
}
