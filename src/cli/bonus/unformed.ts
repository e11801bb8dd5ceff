const formula = /^[=+\-@\t\r]/;
const number = /^-\d+(?:[.,]\d+)?$/;

/** A cell that no spreadsheet takes for a formula: a number below zero is none, and stays one. */
export function unformed(cell: string): string {
  return formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
}
