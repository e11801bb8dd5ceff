import { decimal, euros } from "../../src/exact/index.js";
import {
  type Decimal,
  type EstablishmentKind,
  type Issue,
  type Language,
  type LawAsked,
  metiers,
  type PayLine,
  type PayRequest,
  type PaySlip,
  parameters,
  safeComputePay,
  wordIssue,
} from "../../src/index.js";
import { type ActView, actsIn, actView } from "./acts.js";
import { type Writer, writerIn } from "./language.js";

/** Whose pay is followed through time. */
export interface ThroughAsked {
  readonly metier: string;
  /** Completed years, the same in every month. */
  readonly years: string;
  readonly law: LawAsked;
  readonly kind: EstablishmentKind;
  readonly months: readonly string[];
  readonly language: Language;
}

/** A line that moved. */
export interface MovedLine {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What changed in a month. */
export interface ChangeView {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly lines: readonly MovedLine[];
  readonly acts: readonly ActView[];
}

/** A month of the law. */
export interface MonthView {
  readonly month: string;
  readonly said: string;
  /** Euros, for the chart; nothing where no source settles the month. */
  readonly gross: number | undefined;
  readonly smic: number;
  readonly grossSaid: string;
  readonly smicSaid: string;
  /** Why there is no amount. */
  readonly why: string | undefined;
  readonly change: ChangeView | undefined;
}

/** The pay of a métier, month by month, and what changed it. */
export function through(asked: ThroughAsked): readonly MonthView[] {
  const write = writerIn(asked.language);
  const found: MonthView[] = [];
  let last: PaySlip | undefined;
  for (const month of asked.months) {
    const outcome = safeComputePay(requestOf(asked, month));
    const slip = outcome.ok ? outcome.value : undefined;
    const why = outcome.ok ? undefined : reasonOf(outcome.issues, asked.language);
    found.push(monthView(month, { slip, last, why }, write));
    last = slip ?? last;
  }
  return found;
}

function requestOf({ metier, years, law, kind }: ThroughAsked, month: string): object {
  const cadre = metiers({ on: `${month}-01`, law }).find(({ id }) => id === metier)?.cadre ?? false;
  const request = {
    metier: metier as PayRequest["metier"],
    month,
    law,
    seniorityYears: years,
    ...(cadre ? { cadreYears: years } : {}),
    facts: { establishmentKind: [kind] },
    undecided: "go-on-without",
    establishment: { kind, publicFunding: true },
    segur: { years },
  } satisfies PayRequest;
  return request;
}

function reasonOf(issues: readonly Issue[], language: Language): string {
  return issues.map((issue) => wordIssue({ ...issue, path: [] }, language).message).join(" ");
}

/** A month as it came out, beside the last month that did. */
interface Outcome {
  readonly slip: PaySlip | undefined;
  readonly last: PaySlip | undefined;
  readonly why: string | undefined;
}

function monthView(month: string, { slip, last, why }: Outcome, write: Writer): MonthView {
  const smic = smicOf(month);
  return {
    month,
    said: write.month(month),
    gross: slip && Number(slip.gross),
    smic: Number(smic),
    grossSaid: slip === undefined ? "–" : write.euros(slip.gross),
    smicSaid: write.euros(smic),
    why,
    change: slip && last && changeBetween(last, slip, write),
  };
}

/** The statutory minimum of a month at full time: 35 × 52 ÷ 12 hours. */
function smicOf(month: string): Decimal {
  const values = parameters().find(({ id }) => id === "hourlyStatutoryMinimum")?.values ?? [];
  const hourly = values.findLast(({ from }) => from <= `${month}-01`)?.value ?? "0";
  return euros(decimal(hourly).times(35).times(52).div(12));
}

function changeBetween(last: PaySlip, slip: PaySlip, write: Writer): ChangeView | undefined {
  const codes = [...new Set([...last.lines, ...slip.lines].map(({ code }) => code))];
  const moved = codes
    .map((code) => [lineOf(last, code), lineOf(slip, code)] as const)
    .filter(([before, after]) => !(before && after && before.amount.equals(after.amount)));
  if (moved.length === 0) return undefined;
  const known = new Set(last.law.acts.map(String));
  const setNow = moved.flatMap(([before, after]) => newActs(before, after));
  const acts = [...new Set([...slip.law.acts.filter((act) => !known.has(act)), ...setNow])];
  const difference = slip.gross.minus(last.gross);
  const sign = difference.isNegative() ? "" : "+";
  return {
    before: write.euros(last.gross),
    after: write.euros(slip.gross),
    difference: sign + write.euros(difference),
    lines: moved.map(([before, after]) => movedLine(before, after, write)),
    acts: acts.map((id) => actView(id, write)),
  };
}

function lineOf({ lines }: PaySlip, code: string): PayLine | undefined {
  return lines.find((line) => line.code === code);
}

/** The acts that set a figure of a line, and set none of it before. */
function newActs(before: PayLine | undefined, after: PayLine | undefined): readonly string[] {
  const actsOf = (line: PayLine | undefined): readonly string[] =>
    (line?.steps ?? []).flatMap(({ expression }) => actsIn(expression));
  const known = new Set(actsOf(before));
  return actsOf(after).filter((act) => !known.has(act));
}

function movedLine(
  before: PayLine | undefined,
  after: PayLine | undefined,
  write: Writer,
): MovedLine {
  const { label } = (after ?? before) as PayLine;
  const amount = (line: PayLine | undefined): string =>
    line === undefined ? "–" : write.euros(line.amount);
  return { label: write.of(label), before: amount(before), after: amount(after) };
}
