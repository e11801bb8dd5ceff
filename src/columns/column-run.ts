import { powerOfTen, remembered } from "../exact/index.js";
import type { LineCode } from "../pay/index.js";
import { areNumbers, type Cells, type CellsByPath } from "./cells.js";
import { type ColumnInput, columnInputs } from "./column-inputs.js";
import type { ColumnsOut } from "./columns-out.js";
import { type CombinedKeys, combinedKeys } from "./combined-keys.js";
import { type Formula, type InputName, NoFormula, shapeOf } from "./formula.js";
import { chunkRows, type Kernel, type KernelInput, kernelOf } from "./kernel.js";
import { type Keyed, keyed } from "./keyed.js";
import { putAt } from "./put-at.js";
import { type RecordedMonth, recordedMonth } from "./recorded-month.js";

/** Where rows go: into columns, or to a slip of their own. */
export interface RunOut extends ColumnsOut {
  readonly payRow: (row: number) => void;
}

/** Pays every row, by a formula where it has one. */
export function columnRun(columns: CellsByPath, rows: number, out: RunOut): void {
  const read = columnsRead(columns, rows);
  const run = runOf(read);
  for (let first = 0; first < rows; first += chunkRows) {
    payChunk(run, first, Math.min(chunkRows, rows - first), out);
  }
}

/** A column of numbers that formulas take. */
interface ReadInput {
  readonly input: ColumnInput;
  readonly values: ArrayLike<number>;
  readonly buffer: Float64Array;
  /** What a number is multiplied by to be whole. */
  readonly scale: number;
}

interface ColumnsRead {
  readonly keys: readonly Keyed[];
  readonly inputs: readonly ReadInput[];
  /** What every row is given. */
  readonly common: object;
}

function columnsRead(columns: CellsByPath, rows: number): ColumnsRead {
  const common: Record<string, unknown> = {};
  const keys: Keyed[] = [];
  const inputs: ReadInput[] = [];
  for (const [path, cells] of columns) {
    if (cells.kind === "one") putAt(common, path.split("."), cells.value);
    else {
      const input = inputAt(path, columns);
      const values = input && numbersIn(cells, rows);
      if (input === undefined || values === undefined) keys.push(keyed(path, cells));
      else inputs.push(readInput(input, values));
    }
  }
  return { keys, inputs, common };
}

/** The input at a path; one that is among another is an input where the other is. */
function inputAt(path: string, columns: CellsByPath): ColumnInput | undefined {
  const input = columnInputs.find(({ name }) => name === path);
  if (input?.among === undefined) return input;
  const whole = columns.get(input.among);
  return whole !== undefined && areNumbers(whole) ? input : undefined;
}

/** Numbers side by side; those of a list where it has nothing else. */
function numbersIn(cells: Cells, rows: number): ArrayLike<number> | undefined {
  if (areNumbers(cells)) return cells.values;
  if (cells.kind !== "each") return undefined;
  const numbers = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const number = plainNumber(cells.values[row]);
    if (number === undefined) return undefined;
    numbers[row] = number;
  }
  return numbers;
}

const plain = /^\d{1,9}(\.\d{1,6})?$/;

function plainNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && plain.test(value) ? Number(value) : undefined;
}

function readInput(input: ColumnInput, values: ArrayLike<number>): ReadInput {
  const scale = 10 ** input.decimals;
  return { input, values, buffer: new Float64Array(chunkRows), scale };
}

/** A month, among those whose formulas differ by their constants alone. */
interface MonthVariant {
  readonly shape: MonthShape;
  readonly place: number;
}

/** Months of one shape. */
interface MonthShape {
  readonly codes: readonly LineCode[];
  readonly hasBonus: boolean;
  readonly formulas: (readonly Formula[])[];
  /** Percent of seniority by years, in hundredths. */
  readonly rates: Float64Array;
  /** The percentages of the rows of a chunk. */
  readonly rateOfRow: Float64Array;
  /** Made for the months known; nothing where whole numbers cannot hold them. */
  kernel?: Kernel | undefined;
  made: number;
}

interface Run extends ColumnsRead {
  readonly ids: CombinedKeys;
  readonly variants: (MonthVariant | null)[];
  readonly shapes: Map<string, MonthShape>;
  readonly bad: Uint8Array;
}

function runOf(read: ColumnsRead): Run {
  return {
    ...read,
    ids: combinedKeys(read.keys, chunkRows),
    variants: [],
    shapes: new Map(),
    bad: new Uint8Array(chunkRows),
  };
}

function payChunk(run: Run, first: number, rows: number, out: RunOut): void {
  const { bad, ids, variants } = run;
  bad.fill(0);
  ids.read(first, rows, bad);
  for (let id = variants.length; id < ids.count(); id += 1) variants.push(variantOf(run, id));
  for (const input of run.inputs) readNumbers(input, first, rows, bad);
  for (const input of run.inputs) compareNumbers(input, run.inputs, rows, bad);
  for (const shape of shapesIn(run, rows)) payShape(run, shape, { first, rows, out });
  for (let row = 0; row < rows; row += 1) if (bad[row] !== 0) payAlone(first + row, out);
}

/** The shapes of a chunk; rows without any are slips. */
function shapesIn({ ids, variants, bad }: Run, rows: number): ReadonlySet<MonthShape> {
  const found = new Set<MonthShape>();
  let last: MonthVariant | null | undefined;
  for (let row = 0; row < rows; row += 1) {
    const variant = variants[ids.ids[row] as number];
    if (variant === null || variant === undefined) bad[row] = 1;
    else if (variant.shape !== last?.shape) found.add(variant.shape);
    last = variant;
  }
  return found;
}

function payAlone(row: number, out: RunOut): void {
  out.payRow(row);
}

interface Chunk {
  readonly first: number;
  readonly rows: number;
  readonly out: RunOut;
}

function payShape(run: Run, shape: MonthShape, { rows, first, out }: Chunk): void {
  const kernel = kernelFor(run, shape);
  const others = placeRows(run, shape, kernel, rows);
  if (kernel === undefined) return;
  readRates(run, shape, rows, others);
  kernel.run(rows);
  const whole = !others.includes(1);
  columnsOut(shape, out).forEach((column, place) => {
    const cents = kernel.cents[place] as Float64Array | number;
    if (whole && typeof cents !== "number") column.set(cents.subarray(0, rows), first);
    else putCents(column.subarray(first, first + rows), cents, others);
  });
}

/** Says which month of a shape each row is; marks those that the shape does not pay. */
function placeRows(
  { bad, variants, ids }: Run,
  shape: MonthShape,
  kernel: Kernel | undefined,
  rows: number,
): Uint8Array {
  const others = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const variant = variants[ids.ids[row] as number];
    const own = variant?.shape === shape;
    if (own && kernel === undefined) bad[row] = 1;
    if (kernel !== undefined) kernel.variant[row] = own ? variant.place : 0;
    if (!own || bad[row] !== 0) others[row] = 1;
  }
  return others;
}

function putCents(column: Float64Array, cents: Float64Array | number, others: Uint8Array): void {
  for (let row = 0; row < column.length; row += 1) {
    if (others[row] !== 0) continue;
    column[row] = typeof cents === "number" ? cents : (cents[row] as number);
  }
}

function columnsOut({ codes, hasBonus }: MonthShape, out: RunOut): readonly Float64Array[] {
  const lines = codes.map((code) => out.lineOf(code));
  return [...lines, out.gross, out.total, ...(hasBonus ? [out.bonusOf()] : [])];
}

/** The percentages of the years of each row; years that have none are slips. */
function readRates(
  { inputs, bad }: Run,
  shape: MonthShape,
  rows: number,
  others: Uint8Array,
): void {
  const years = inputs.find(({ input }) => input.name === "seniorityYears")?.buffer;
  if (years === undefined) return;
  const { rates, rateOfRow } = shape;
  for (let row = 0; row < rows; row += 1) rateOfRow[row] = rates[years[row] as number] as number;
  for (let row = 0; row < rows; row += 1) {
    if (!Number.isNaN(rateOfRow[row]) || others[row] !== 0) continue;
    others[row] = 1;
    bad[row] = 1;
  }
}

/** Reads numbers as whole ones; what a formula does not take is left to a slip. */
function readNumbers(read: ReadInput, first: number, rows: number, bad: Uint8Array): void {
  const { buffer, values, scale, input } = read;
  const [low, high] = [Math.round(input.from * scale), Math.round(input.to * scale)];
  for (let row = 0; row < rows; row += 1) {
    const value = values[first + row] as number;
    const whole = Math.round(value * scale);
    if (whole >= low && whole <= high && whole / scale === value) buffer[row] = whole;
    else {
      buffer[row] = low;
      bad[row] = 1;
    }
  }
}

/** A number that is beyond another of its row is left to a slip, which refuses it. */
function compareNumbers(
  { input: { among }, buffer }: ReadInput,
  inputs: readonly ReadInput[],
  rows: number,
  bad: Uint8Array,
): void {
  const whole = inputs.find(({ input }) => input.name === among)?.buffer;
  if (whole === undefined) return;
  for (let row = 0; row < rows; row += 1) {
    if ((buffer[row] as number) > (whole[row] as number)) bad[row] = 1;
  }
}

function kernelFor({ inputs }: Run, shape: MonthShape): Kernel | undefined {
  if (shape.made === shape.formulas.length) return shape.kernel;
  shape.made = shape.formulas.length;
  const ofRates = { numbers: shape.rateOfRow, divisor: 100n, bound: 10_000 };
  const known = inputs.map(({ input, buffer, scale }): [InputName, KernelInput] => {
    if (input.name === "seniorityYears") return [input.name, ofRates];
    const bound = Math.round(input.to * scale);
    return [input.name, { numbers: buffer, divisor: powerOfTen(input.decimals), bound }];
  });
  try {
    shape.kernel = kernelOf({ variants: shape.formulas, inputs: new Map(known) });
  } catch (error) {
    if (!(error instanceof NoFormula)) throw error;
    shape.kernel = undefined;
  }
  return shape.kernel;
}

/** The month of a combination of keys. */
function variantOf({ common, ids, inputs, shapes }: Run, id: number): MonthVariant | null {
  const request = JSON.parse(JSON.stringify(common)) as Record<string, unknown>;
  for (const [path, value] of ids.valuesOf(id)) {
    if (value !== undefined) putAt(request, path.split("."), value);
  }
  const names = inputs.map(({ input }) => input.name);
  const month = monthOnce(request, names);
  if (month === undefined) return null;
  const codes = [...month.lines.keys()];
  const formulas = [...month.lines.values(), month.gross, month.total];
  const all = month.bonus === undefined ? formulas : [...formulas, month.bonus];
  const key = [month.rateKey, codes.join(), ...all.map(shapeOf)].join(" ");
  const shape = remembered(shapes, key, () => shapeWith(month, codes));
  shape.formulas.push(all);
  return { shape, place: shape.formulas.length - 1 };
}

function shapeWith(month: RecordedMonth, codes: readonly LineCode[]): MonthShape {
  return {
    codes,
    hasBonus: month.bonus !== undefined,
    formulas: [],
    rates: ratesOnce(month),
    rateOfRow: new Float64Array(chunkRows),
    made: 0,
  };
}

const mostMonths = 20_000;
const months = new Map<string, { readonly month: RecordedMonth | undefined }>();

/** The formulas of a month, read once. */
function monthOnce(request: object, inputs: readonly InputName[]): RecordedMonth | undefined {
  const key = JSON.stringify([request, inputs]);
  if (months.size > mostMonths) months.clear();
  return remembered(months, key, () => ({ month: recordedMonth(request, inputs) })).month;
}

const rates = new Map<string, Float64Array>();
const mostYears = 80;

function ratesOnce({ rateKey, rateOf }: RecordedMonth): Float64Array {
  return remembered(rates, rateKey, () =>
    Float64Array.from({ length: mostYears + 1 }, (_, years) =>
      Math.round((rateOf(years) ?? Number.NaN) * 100),
    ),
  );
}
