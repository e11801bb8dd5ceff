import { powerOfTen, remembered } from "../exact/index.js";
import type { Assumption, LineCode } from "../pay/index.js";
import { areNumbers, type Cells, type CellsByPath } from "./cells.js";
import { type ColumnInput, columnInputs } from "./column-inputs.js";
import type { ColumnsOut } from "./columns-out.js";
import { type CombinedKeys, combinedKeys, mostCombined } from "./combined-keys.js";
import { type Formula, type InputName, NoFormula, shapeOf } from "./formula.js";
import { chunkRows, type Kernel, type KernelInput, kernelOf } from "./kernel.js";
import { keyed, signatureOf } from "./keyed.js";
import { putAt } from "./put-at.js";
import { type RecordedMonth, recordedMonth } from "./recorded-month.js";
import { toldApart } from "./told-apart.js";

/** Where rows go: into columns, or to a slip of their own. */
export interface RunOut extends ColumnsOut {
  readonly payRow: (row: number) => void;
  readonly assume: (assumed: readonly Assumption[]) => void;
}

/** Pays every row, by a formula where it has one. */
export function columnRun(columns: CellsByPath, rows: number, out: RunOut): void {
  const run = runFor(columnsRead(columns, rows));
  for (let first = 0; first < rows; first += chunkRows) {
    payChunk(run, first, Math.min(chunkRows, rows - first), out);
  }
}

/** A column of numbers that formulas take. */
interface ReadInput {
  readonly input: ColumnInput;
  readonly values: ArrayLike<number>;
  readonly buffer: Float64Array;
  /** The factor by which a number is multiplied to be whole. */
  readonly scale: number;
}

interface ColumnsRead {
  /** The columns that tell requests apart, by their paths. */
  readonly keyCells: readonly (readonly [path: string, cells: Cells])[];
  readonly inputs: readonly ReadInput[];
  /** The values given to every row. */
  readonly common: object;
}

function columnsRead(columns: CellsByPath, rows: number): ColumnsRead {
  const common: Record<string, unknown> = {};
  const keyCells: [string, Cells][] = [];
  const inputs: ReadInput[] = [];
  for (const [path, cells] of columns) {
    if (cells.kind === "one") putAt(common, path.split("."), cells.value);
    else {
      const input = inputAt(path, columns);
      const values = input && numbersIn(cells, rows);
      if (input === undefined || values === undefined) keyCells.push([path, cells]);
      else inputs.push(readInput(input, values));
    }
  }
  return { keyCells, inputs, common };
}

/** The input at a path; one that is among another is an input where the other is. */
function inputAt(path: string, columns: CellsByPath): ColumnInput | undefined {
  const input = columnInputs().find(({ name }) => name === path);
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

const noBuffer = /* @__PURE__ */ new Float64Array(0);

function readInput(input: ColumnInput, values: ArrayLike<number>): ReadInput {
  const scale = 10 ** input.decimals;
  return { input, values, buffer: noBuffer, scale };
}

/** A month, among those whose formulas differ by their constants alone. */
interface MonthVariant {
  readonly shape: MonthShape;
  readonly place: number;
  readonly assumed: readonly Assumption[];
}

/** Months of one shape. */
interface MonthShape {
  readonly codes: readonly LineCode[];
  readonly hasBonus: boolean;
  readonly formulas: (readonly Formula[])[];
  /** Percent of seniority by years, in hundredths. */
  readonly rates: Float64Array;
  /** Whether some years have none. */
  readonly lacksRates: boolean;
  /** The percentages of the rows of a chunk. */
  readonly rateOfRow: Float64Array;
  /** Made for the months known; nothing where whole numbers cannot hold them. */
  kernel?: Kernel | undefined;
  made: number;
}

/** The state learnt from columns, which serves the next of the same fields. */
interface LearntFormulas {
  readonly ids: CombinedKeys;
  readonly variants: (MonthVariant | null)[];
  /** The numbers of each input while a chunk is worked out. */
  readonly buffers: Map<InputName, Float64Array>;
  /** The shape of each variant by its number, and its place in it; -1 where its rows are slips. */
  readonly shapeOf: Int32Array;
  readonly placeOf: Int32Array;
  readonly shapes: Map<string, MonthShape>;
  /** The rows of a chunk that are slips. */
  readonly bad: Uint8Array;
  /** Those that a shape does not pay. */
  readonly others: Uint8Array;
}

interface Run extends ColumnsRead, LearntFormulas {
  readonly cells: readonly Cells[];
}

const mostLearnt = 16;
const learntMet = new Map<string, LearntFormulas>();

/** A run over columns, with what was learnt of those of the same fields. */
function runFor(read: ColumnsRead): Run {
  const { keyCells, inputs, common } = read;
  const names = inputs.map(({ input }) => input.name);
  const fields = keyCells.map(([path, cells]) => signatureOf(path, cells));
  const key = toldApart([common, fields, names]);
  if (learntMet.size > mostLearnt) learntMet.clear();
  const learnt = remembered(learntMet, key, () => learntOf(read));
  if (learnt.ids.count() > mostCombined / 2) learntMet.delete(key);
  const own = inputs.map((each) => ({ ...each, buffer: bufferOf(learnt, each) }));
  const cells = keyCells.map(([, each]) => each);
  return { ...learnt, keyCells, cells, common, inputs: own };
}

function bufferOf({ buffers }: LearntFormulas, { input: { name } }: ReadInput): Float64Array {
  return remembered(buffers, name, () => new Float64Array(chunkRows));
}

function learntOf({ keyCells }: ColumnsRead): LearntFormulas {
  const keys = keyCells.map(([path, cells]) => keyed(path, cells));
  return {
    ids: combinedKeys(keys, chunkRows),
    variants: [],
    buffers: new Map(),
    // Of a combination that is never met, where the first of all are beyond the most kept, too.
    shapeOf: new Int32Array(mostCombined).fill(-1),
    placeOf: new Int32Array(mostCombined),
    shapes: new Map(),
    bad: new Uint8Array(chunkRows),
    others: new Uint8Array(chunkRows),
  };
}

function payChunk(run: Run, first: number, rows: number, out: RunOut): void {
  const { bad, ids, inputs, cells } = run;
  bad.fill(0);
  ids.read(cells, first, rows, bad);
  meetVariants(run);
  for (const input of inputs) readNumbers(input, first, rows, bad);
  for (const input of inputs) compareNumbers(input, inputs, rows, bad);
  for (const shape of shapesIn(run, rows)) payShape(run, shape, { first, rows, out });
  sayAssumed(run, rows, out);
  let row = bad.indexOf(1);
  while (row >= 0 && row < rows) {
    out.payRow(first + row);
    row = bad.indexOf(1, row + 1);
  }
}

/** Says what the rows of a chunk assume, those that are slips apart. */
function sayAssumed({ ids, variants, bad }: Run, rows: number, out: RunOut): void {
  const met = new Set<number>();
  let last = -1;
  for (let row = 0; row < rows; row += 1) {
    const id = ids.ids[row] as number;
    if (id === last || bad[row] !== 0) continue;
    met.add(id);
    last = id;
  }
  for (const id of met) out.assume(variants[id]?.assumed ?? []);
}

function meetVariants(run: Run): void {
  const { variants, ids, shapes, shapeOf, placeOf } = run;
  for (let id = variants.length; id < ids.count(); id += 1) {
    const variant = variantOf(run, id);
    variants.push(variant);
    shapeOf[id] = variant === null ? -1 : [...shapes.values()].indexOf(variant.shape);
    placeOf[id] = variant?.place ?? 0;
  }
}

/** The shapes of a chunk; rows without any are slips. */
function shapesIn({ ids: { ids }, shapeOf, shapes, bad }: Run, rows: number): Set<MonthShape> {
  const all = [...shapes.values()];
  const found = new Set<MonthShape>();
  let last = -1;
  for (let row = 0; row < rows; row += 1) {
    const shape = shapeOf[ids[row] as number] as number;
    if (shape === last && shape >= 0) continue;
    if (shape < 0) bad[row] = 1;
    else found.add(all[shape] as MonthShape);
    last = shape;
  }
  return found;
}

interface Chunk {
  readonly first: number;
  readonly rows: number;
  readonly out: RunOut;
}

function payShape(run: Run, shape: MonthShape, { rows, first, out }: Chunk): void {
  const kernel = kernelFor(run, shape);
  placeRows(run, shape, kernel, rows);
  if (kernel === undefined) return;
  const { others } = run;
  readRates(run, shape, rows);
  kernel.run(rows);
  const other = others.indexOf(1);
  const whole = other < 0 || other >= rows;
  columnsOut(shape, out).forEach((column, place) => {
    const cents = kernel.cents[place] as Float64Array | number;
    if (whole && typeof cents !== "number") column.set(cents.subarray(0, rows), first);
    else putCents(column.subarray(first, first + rows), cents, others);
  });
}

/** Says which month of a shape each row is; marks those that the shape does not pay. */
function placeRows(run: Run, shape: MonthShape, kernel: Kernel | undefined, rows: number): void {
  const { bad, others, ids, shapeOf, placeOf, shapes } = run;
  const number = [...shapes.values()].indexOf(shape);
  others.set(bad);
  const places = kernel?.variant;
  for (let row = 0; row < rows; row += 1) {
    const id = ids.ids[row] as number;
    const own = shapeOf[id] === number;
    if (!own) others[row] = 1;
    else if (places === undefined) bad[row] = 1;
    if (places !== undefined) places[row] = own ? (placeOf[id] as number) : 0;
  }
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
function readRates({ inputs, bad, others }: Run, shape: MonthShape, rows: number): void {
  const years = inputs.find(({ input }) => input.name === "seniorityYears")?.buffer;
  if (years === undefined) return;
  const { rates, rateOfRow } = shape;
  for (let row = 0; row < rows; row += 1) rateOfRow[row] = rates[years[row] as number] as number;
  if (!shape.lacksRates) return;
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
  if (scale === 1 && areSmall(values)) {
    for (let row = 0; row < rows; row += 1) {
      const value = values[first + row] as number;
      buffer[row] = value;
      if (value > high || value < low) bad[row] = 1;
    }
    return;
  }
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

/** Whether numbers are whole and none of them is less than zero, by their kind. */
function areSmall(values: ArrayLike<number>): boolean {
  return values instanceof Uint8Array || values instanceof Uint16Array;
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
  return { shape, place: shape.formulas.length - 1, assumed: month.assumed };
}

function shapeWith(month: RecordedMonth, codes: readonly LineCode[]): MonthShape {
  const rates = ratesOnce(month);
  return {
    codes,
    hasBonus: month.bonus !== undefined,
    formulas: [],
    rates,
    lacksRates: rates.some(Number.isNaN),
    rateOfRow: new Float64Array(chunkRows),
    made: 0,
  };
}

const mostMonths = 20_000;
const months = new Map<string, { readonly month: RecordedMonth | undefined }>();

/** The formulas of a month, read once. */
function monthOnce(request: object, inputs: readonly InputName[]): RecordedMonth | undefined {
  const key = toldApart([request, inputs]);
  if (months.size > mostMonths) months.clear();
  return remembered(months, key, () => ({ month: recordedMonth(request, inputs) })).month;
}

const ratesMet = new Map<string, Float64Array>();
const mostYears = 80;

function ratesOnce({ rateKey, rateOf }: RecordedMonth): Float64Array {
  return remembered(ratesMet, rateKey, () =>
    Float64Array.from({ length: mostYears + 1 }, (_, years) =>
      Math.round((rateOf(years) ?? Number.NaN) * 100),
    ),
  );
}
