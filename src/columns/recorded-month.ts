import { type Decimal, decimal } from "../exact/index.js";
import { copied } from "../intake/index.js";
import {
  type Assumption,
  type LineCode,
  monthPaid,
  type PayRequest,
  type PaySlip,
  type Situation,
  safeComputePay,
  slipIn,
} from "../pay/index.js";
import type { Step } from "../working/index.js";
import { type ColumnInput, columnInputs } from "./column-inputs.js";
import {
  type Formula,
  formulasOf,
  type InputName,
  NoFormula,
  rounded,
  workedOut,
} from "./formula.js";
import { putAt } from "./put-at.js";

/** The result of a month, line by line, as formulas of its inputs. */
export interface RecordedMonth {
  readonly lines: ReadonlyMap<LineCode, Formula>;
  readonly gross: Formula;
  readonly bonus: Formula | undefined;
  readonly total: Formula;
  /** The percentage of seniority of so many years; nothing where the month has none. */
  readonly rateOf: (years: number) => number | undefined;
  /** The key of the percentage: months that have the same key share it. */
  readonly rateKey: string;
  /** The assumptions of its slips. */
  readonly assumed: readonly Assumption[];
}

/**
 * The formulas of a month whose inputs are those named: read off a slip, and held against three
 * others. Nothing where a slip is refused, or where the formulas do not give what slips give.
 */
export function recordedMonth(
  request: object,
  inputs: readonly InputName[],
): RecordedMonth | undefined {
  try {
    const own = columnInputs().filter(({ name }) => inputs.includes(name));
    const paid = monthPaid(filled(request, own, 0));
    if (!paid.ok) return undefined;
    const { situation, slip } = paid.value;
    const { assumed = [] } = slip;
    return held({ ...recorded(situation, own), assumed }, request, own);
  } catch (error) {
    if (error instanceof NoFormula) return undefined;
    throw error;
  }
}

/** A request with the samples of its inputs. */
function filled(request: object, inputs: readonly ColumnInput[], sample: number): PayRequest {
  const whole = copied(request) as LooseRequest;
  for (const { name, samples } of inputs) putAt(whole, name.split("."), samples[sample]);
  return whole as unknown as PayRequest;
}

type LooseRequest = Record<string, unknown>;

function recorded(
  situation: Situation,
  inputs: readonly ColumnInput[],
): Omit<RecordedMonth, "assumed"> {
  const markers = new Map<Decimal, InputName>();
  const marked = (name: InputName, value: Decimal | undefined): Decimal => {
    const marker = (value ?? decimal(1)).plus(0);
    markers.set(marker, name);
    return marker;
  };
  let whole: Situation = { ...situation, everyLine: true };
  for (const { name, mark } of inputs) whole = mark(whole, (value) => marked(name, value));
  const slip = slipIn(whole);
  const known = formulasOf(stepsOf(slip), markers);
  const [bonusStep] = slip.decentralizedBonus?.steps ?? [];
  const gross = formulaIn(known, "GROSS");
  return {
    lines: new Map(slip.lines.map((line) => [line.code, amountIn(known, line)])),
    gross,
    bonus: bonusStep && formulaIn(known, bonusStep.id),
    total: known.get("TOTAL") ?? gross,
    ...ratesOf(situation),
  };
}

/** The steps of a slip, each once, after those that it refers to. */
function stepsOf(slip: PaySlip): readonly Step[] {
  const isTotal = ({ id }: Step): boolean => id === "TOTAL";
  return [
    ...new Set([
      ...slip.lines.flatMap((line) => line.steps),
      ...slip.steps.filter((step) => !isTotal(step)),
      ...(slip.decentralizedBonus?.steps ?? []),
      ...slip.steps.filter(isTotal),
    ]),
  ];
}

function formulaIn(known: ReadonlyMap<string, Formula>, id: string): Formula {
  const found = known.get(id);
  if (found === undefined) throw new NoFormula();
  return found;
}

function amountIn(known: ReadonlyMap<string, Formula>, line: PaySlip["lines"][number]): Formula {
  const last = line.steps.at(-1) as Step;
  const amount = formulaIn(known, last.id);
  return last.decimals === undefined ? rounded(amount, 2) : amount;
}

function ratesOf(situation: Situation): Pick<RecordedMonth, "rateOf" | "rateKey"> {
  const { law, regime, readings, month } = situation;
  return {
    rateKey: JSON.stringify([law.since, regime, readings, month, situation.lawAsked]),
    rateOf: (years) => {
      const aged = { ...situation, statedRates: undefined, seniorityYears: decimal(years) };
      const line = slipIn(aged).lines.find(({ code }) => code === "SENIORITY");
      return line?.rate?.toNumber();
    },
  };
}

/** The month, where three other samples give what their slips give. */
function held(
  month: RecordedMonth,
  request: object,
  inputs: readonly ColumnInput[],
): RecordedMonth | undefined {
  const samples = [1, 2, 3].slice(0, inputs.length === 0 ? 1 : 3);
  return samples.every((sample) => isHeld(month, request, inputs, sample)) ? month : undefined;
}

function assumedAlike(one: PaySlip["assumed"] = [], other: PaySlip["assumed"] = []): boolean {
  return one.length === other.length && one.every(({ about }, at) => about === other[at]?.about);
}

function isHeld(
  month: RecordedMonth,
  request: object,
  inputs: readonly ColumnInput[],
  sample: number,
): boolean {
  const outcome = safeComputePay(filled(request, inputs, sample));
  if (!outcome.ok) return true;
  const { value: slip } = outcome;
  if (!assumedAlike(slip.assumed, month.assumed)) return false;
  const values = new Map(
    inputs.map(({ name, samples }): [InputName, number] => {
      const value = samples[sample] as number;
      return [name, name === "seniorityYears" ? (month.rateOf(value) ?? Number.NaN) : value];
    }),
  );
  const amounts = new Map(slip.lines.map(({ code, amount }) => [code, amount.toFixed(2)]));
  for (const code of new Set([...amounts.keys(), ...month.lines.keys()])) {
    const formula = month.lines.get(code);
    if (formula === undefined) return false;
    if (workedOut(formula, values) !== (amounts.get(code) ?? "0.00")) return false;
  }
  return workedOut(month.total, values) === slip.total.toFixed(2);
}
