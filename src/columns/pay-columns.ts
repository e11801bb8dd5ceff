/**
 * A month of pay for a crowd, to the cent what `computePay` makes of each row. What a row comes to
 * is a formula read off the working of a slip; a row that no formula can take is a slip itself.
 */
import { frozen, remembered } from "../exact/index.js";
import { type Issue, issue, nearest, type Outcome, readable, unwrap } from "../intake/index.js";
import {
  type Assumption,
  type LineCode,
  type PaySlip,
  type PayWarning,
  payRequestFields,
  safeComputePay,
} from "../pay/index.js";
import { bitsOf, type CellsByPath, cellAt, columnsOf, rowsOf, shapeIssues } from "./cells.js";
import { columnRun } from "./column-run.js";
import type { ColumnsOut } from "./columns-out.js";
import type { PayColumnsRequest } from "./pay-columns-request.js";
import { pointWarnings } from "./point-warnings.js";
import { putAt } from "./put-at.js";

/** A row that is refused, and everything that is wrong with it. */
export interface RefusedRow {
  /** Its place, from 0. */
  readonly row: number;
  /** Its issues, as `computePay` gives them. */
  readonly issues: readonly Issue[];
}

/** The results of the rows, in cents, as whole numbers; zero where a row is refused. */
export interface PaidColumns {
  /** How many rows. */
  readonly rows: number;
  /** The amounts of each line that a row has: zero in a row that has it not. */
  readonly lines: Readonly<Partial<Record<LineCode, Float64Array>>>;
  /** The sum of the lines. */
  readonly gross: Float64Array;
  /** The decentralized bonus, where it is paid with the month. */
  readonly decentralizedBonus?: Float64Array;
  /** The gross and the decentralized bonus. */
  readonly total: Float64Array;
  /** The rows that are refused, in their order. */
  readonly refusals: readonly RefusedRow[];
  /** The assumptions of some rows; absent where there is none. */
  readonly assumed?: readonly Assumption[];
  /** The warnings about the point values given; absent where there is none. */
  readonly warnings?: readonly PayWarning[];
}

/**
 * A month of pay for every row of columns, in cents: what {@link computePay} makes of the request
 * that the row stands for.
 *
 * A field is given one value for all rows, or a column: numbers side by side (typed arrays), values
 * by their place in a dictionary, or a list with a value a row. Rows are refused one by one, in
 * `refusals`. Throws a `PayError`: `not-applicable` for careers, facts and parts, which are no
 * columns; `unknown-key`; `invalid-type` for what is no column; `contradictory` for columns of
 * different lengths; `out-of-range` beyond ten million rows. {@link safePayColumns} returns them
 * instead. Large tables are fed in chunks: what is learnt of one serves the next.
 *
 * @article Expose-III L.116-128
 * @example
 * payColumns({ metier: "aide-soignant", month: "2003-09", law: "as-signed",
 *   seniorityYears: new Int8Array([0, 7]) }).gross // Float64Array [ 145700, 155899 ]
 */
export function payColumns(request: PayColumnsRequest): PaidColumns {
  return unwrap(safePayColumns(request));
}

/**
 * The same as {@link payColumns}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safePayColumns(request: unknown): Outcome<PaidColumns> {
  const read = readable(request);
  if (typeof read !== "object" || read === null || Array.isArray(read)) {
    return notAnObject(request);
  }
  const columns = columnsIn(read);
  return columns === undefined ? notAnObject(request) : answered(read, columns);
}

/** The columns of a request; nothing where a list too long to be copied refuses to be read. */
function columnsIn(request: object): CellsByPath | undefined {
  try {
    return columnsOf(request);
  } catch {
    return undefined;
  }
}

function notAnObject(received: unknown): Outcome<never> {
  const expected = { fr: "un objet", en: "an object" };
  return { ok: false, issues: [issue("invalid-type", [], { received, expected })] };
}

function answered(request: object, columns: CellsByPath): Outcome<PaidColumns> {
  const misshapen = [...fieldIssues(request), ...shapeIssues(columns)];
  const wrong = misshapen.length > 0 ? misshapen : lengthIssues(request, columns);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  return { ok: true, value: paidColumns(columns, rowsIn(request, columns)) };
}

const notColumns: ReadonlySet<string> = new Set(["seniority", "facts", "parts"]);

function fieldIssues(request: object): readonly Issue[] {
  const known = Object.keys(payRequestFields()).filter((field) => !notColumns.has(field));
  return Object.keys(request).flatMap((field) => {
    if (field === "rows" || known.includes(field)) return [];
    const isField = notColumns.has(field);
    const expected = isField
      ? {
          fr: "rien ici : une carrière, des faits et des périodes se donnent à computePay",
          en: "nothing here: a career, facts and parts are for computePay",
        }
      : { fr: `une des clés ${known.join(", ")}`, en: `one of the keys ${known.join(", ")}` };
    const code = isField ? "not-applicable" : "unknown-key";
    const suggestion = isField ? undefined : nearest(field, known);
    return [issue(code, [field], { received: field, expected, suggestion })];
  });
}

function rowsIn({ rows }: { readonly rows?: number }, columns: CellsByPath): number {
  if (rows !== undefined) return rows;
  for (const cells of columns.values()) {
    const own = rowsOf(cells);
    if (own !== undefined) return own;
  }
  return 1;
}

function lengthIssues(request: object, columns: CellsByPath): readonly Issue[] {
  const { rows } = request as { readonly rows?: unknown };
  if (rows !== undefined && !(Number.isInteger(rows) && (rows as number) >= 0)) {
    const expected = { fr: "un nombre de lignes", en: "a number of rows" };
    return [issue("invalid-type", ["rows"], { received: rows, expected })];
  }
  const wanted = rowsIn(request, columns);
  if (wanted > mostRows) return [tooManyRows(wanted)];
  return [...columns].flatMap(([path, cells]) => {
    const [own, bits] = [rowsOf(cells), bitsOf(cells)];
    const parts = path.split(".");
    const expected = { fr: `${wanted} lignes`, en: `${wanted} rows` };
    if (own !== undefined && own !== wanted)
      return [issue("contradictory", parts, { received: own, expected })];
    if (bits === undefined || bits >= wanted) return [];
    return [issue("contradictory", [...parts, "valid"], { received: bits, expected })];
  });
}

/** The most rows that are paid at once. */
const mostRows = 10_000_000;

function tooManyRows(received: number): Issue {
  const expected = {
    fr: `au plus ${mostRows} lignes à la fois : donnez-les par morceaux`,
    en: `at most ${mostRows} rows at once: feed them in chunks`,
  };
  return issue("out-of-range", ["rows"], { received, expected });
}

function paidColumns(columns: CellsByPath, rows: number): PaidColumns {
  const out = columnsOut(rows);
  const refusals: RefusedRow[] = [];
  const assumed = new Map<string, Assumption>();
  const assume = (made: readonly Assumption[]): void => {
    for (const each of made) assumed.set(each.label.fr, each);
  };
  const payRow = (row: number): void => {
    const outcome = safeComputePay(requestAt(columns, row));
    if (!outcome.ok) refusals.push({ row, issues: outcome.issues });
    else {
      putSlip(outcome.value, row, out);
      assume(outcome.value.assumed ?? []);
    }
  };
  columnRun(columns, rows, { ...out, payRow, assume });
  const said = saidOf(refusals, [...assumed.values()]);
  return { rows, ...paidIn(out), ...said, ...pointWarnings(columns, rows) };
}

function paidIn({ gross, total, lines, bonus: [decentralizedBonus] }: OutKept) {
  const found = Object.fromEntries(lines) as PaidColumns["lines"];
  return { lines: found, gross, total, ...(decentralizedBonus && { decentralizedBonus }) };
}

function saidOf(refusals: readonly RefusedRow[], assumed: readonly Assumption[]) {
  return {
    refusals: frozen([...refusals].sort((one, other) => one.row - other.row)),
    ...(assumed.length > 0 && { assumed: frozen(assumed) }),
  };
}

interface OutKept extends ColumnsOut {
  readonly lines: ReadonlyMap<LineCode, Float64Array>;
  /** The bonus, where a row has one. */
  readonly bonus: readonly Float64Array[];
}

function columnsOut(rows: number): OutKept {
  const lines = new Map<LineCode, Float64Array>();
  const bonus: Float64Array[] = [];
  return {
    gross: new Float64Array(rows),
    total: new Float64Array(rows),
    lines,
    bonus,
    lineOf: (code) => remembered(lines, code, () => new Float64Array(rows)),
    bonusOf: () => {
      if (bonus[0] === undefined) bonus.push(new Float64Array(rows));
      return bonus[0] as Float64Array;
    },
  };
}

function putSlip(slip: PaySlip, row: number, out: ColumnsOut): void {
  const cents = (amount: { toNumber(): number }): number => Math.round(amount.toNumber() * 100);
  for (const { code, amount } of slip.lines) {
    const line = out.lineOf(code);
    line[row] = (line[row] as number) + cents(amount);
  }
  out.gross[row] = cents(slip.gross);
  out.total[row] = cents(slip.total);
  if (slip.decentralizedBonus) out.bonusOf()[row] = cents(slip.decentralizedBonus.amount);
}

/** The request that a row stands for. */
export function requestAt(columns: CellsByPath, row: number): object {
  const request: Record<string, unknown> = {};
  for (const [path, cells] of columns) {
    const value = cellAt(cells, row);
    if (value !== undefined) putAt(request, path.split("."), value);
  }
  return request;
}
