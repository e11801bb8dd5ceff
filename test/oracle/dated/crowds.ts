/**
 * Random requests as rows of columns, and crowds drawn around one of them: what `payColumns` gives beside slips, in cents.
 */
import type { Draw } from "../random.js";
import type { Law } from "./law.js";
import type { Answer, Request } from "./request.js";

type Loose = Readonly<Record<string, unknown>>;

/** The amounts of a row, a line that comes to nothing left out. */
export interface RowCents {
  readonly lines: Readonly<Record<string, number>>;
  readonly gross: number;
  readonly decentralizedBonus: number;
  readonly total: number;
}

/** The result of columns, as far as it is compared. */
export interface ColumnsPaid {
  readonly lines: Readonly<Record<string, Float64Array>>;
  readonly gross: Float64Array;
  readonly decentralizedBonus?: Float64Array;
  readonly total: Float64Array;
  readonly refusals: readonly {
    readonly row: number;
    readonly issues: readonly { readonly code: string }[];
  }[];
}

const noColumns = ["seniority", "facts", "parts"];

/** Whether a request can be a row: it has no career, no facts and no parts. */
export function isRow(request: object): boolean {
  return noColumns.every((field) => (request as Loose)[field] === undefined);
}

/** Requests side by side, a list a field. */
export function asColumns(requests: readonly object[]): object {
  const fields = new Set(requests.flatMap((request) => Object.keys(request)));
  const lists = [...fields].map((field) => {
    const values = requests.map((request) => (request as Loose)[field]);
    const indices = Int32Array.from(values, (value, row) => (value === undefined ? -1 : row));
    return [field, { dictionary: values, indices }] as const;
  });
  return { rows: requests.length, ...Object.fromEntries(lists) };
}

/** A row of columns; nothing where it is refused. */
export function rowAt(paid: ColumnsPaid, row: number): RowCents | undefined {
  if (paid.refusals.some((refusal) => refusal.row === row)) return undefined;
  const lines = Object.entries(paid.lines).map(([code, column]) => [code, column[row] as number]);
  return {
    lines: Object.fromEntries(lines.filter(([, cents]) => cents !== 0).sort()),
    gross: paid.gross[row] as number,
    decentralizedBonus: paid.decentralizedBonus?.[row] ?? 0,
    total: paid.total[row] as number,
  };
}

const centsOf = (amount = "0.00"): number => Number(amount.replace(".", ""));

/** The oracle's slip, or another written alike, as a row; nothing for a refusal. */
export function asRow(answer: Answer): RowCents | undefined {
  if (!("lines" in answer)) return undefined;
  const { lines, gross, decentralizedBonus, total } = answer;
  const cents = Object.entries(lines).map(([code, amount]) => [code, centsOf(amount)] as const);
  return {
    lines: Object.fromEntries(cents.filter(([, amount]) => amount !== 0).sort()),
    gross: centsOf(gross),
    decentralizedBonus: centsOf(decentralizedBonus),
    total: centsOf(total),
  };
}

/** Numbers that a formula takes row by row: where they stand, and one drawn. */
const numbers: Readonly<Record<string, (draw: Draw) => number>> = {
  seniorityYears: (draw) => draw.below(46),
  workingTime: (draw) => (draw.onceIn(3) ? 1 : (1 + draw.below(10_000)) / 10_000),
  careerIndemnityPoints: (draw) => draw.below(4000) / 100,
  differentialIndemnity: (draw) => draw.below(40_000) / 100,
  statusDifferential: (draw) => draw.below(20_000) / 100,
  keptSpecialDuty: (draw) => draw.below(20_000) / 100,
  prisonCare: (draw) => (1 + draw.below(10_000)) / 10_000,
  gerontologyCare: (draw) => (1 + draw.below(10_000)) / 10_000,
};

/** A crowd around a request: its numbers drawn anew for each row, as numbers side by side. */
export function crowdAround(request: Request, draw: Draw, rows: number): Crowd {
  const { workingTime: _, ...asked } = request;
  // The euros of a replacement at part time are not written.
  const time = request.replacement === undefined ? { workingTime: 1 } : {};
  const drawn = Object.entries({ ...asked, ...time }).flatMap(([field, value]) => {
    const one = numbers[field];
    if (one === undefined || typeof value === "object") return [];
    return [[field, Float64Array.from({ length: rows }, () => one(draw))] as const];
  });
  const requests = Array.from({ length: rows }, (__, row) => ({
    ...asked,
    ...Object.fromEntries(drawn.map(([field, column]) => [field, column[row]])),
  }));
  return { columns: { ...forAll(asked, rows), ...Object.fromEntries(drawn) }, requests };
}

/** The fields of a request for all rows of a crowd, each a value by its place. */
function forAll(request: Loose, rows: number): object {
  const fields = Object.entries(request).filter(([, value]) => value !== undefined);
  const indices = new Int32Array(rows);
  const places = fields.map(([field, value]) => [field, { dictionary: [value], indices }] as const);
  return { rows, ...Object.fromEntries(places) };
}

export interface Crowd {
  readonly columns: object;
  readonly requests: readonly Request[];
}

/** A month paid by one law and due by another, as back pay is asked. */
export function lateMonth(request: Request, draw: Draw): LateMonth {
  const { law: _, replacement: __, ...month } = request;
  const year = Number(request.month.slice(0, 4)) + draw.below(2);
  const day = `${year}-${String(1 + draw.below(12)).padStart(2, "0")}-15`;
  const paid = { knownOn: day < "2003-07-01" ? "2003-07-01" : day };
  return { months: [month], paid, due: "in-force" };
}

export interface LateMonth {
  readonly months: readonly Request[];
  readonly paid: Law;
  readonly due: Law;
}
