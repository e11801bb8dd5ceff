import { decimal, euros } from "../../src/exact/index.js";
import {
  type Decimal,
  type EstablishmentKind,
  type Issue,
  type Language,
  type LawAsked,
  type LegalChange,
  metiers,
  type PayLine,
  type PayRequest,
  type PaySlip,
  parameters,
  safeChanges,
  safeComputePay,
} from "../../src/index.js";
import { citation } from "../../src/law/index.js";
import { actView } from "./acts.js";
import { type Writer, writerIn } from "./language.js";
import { refused } from "./refused.js";

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

/** What an act changed. */
export interface LegalView {
  readonly act: string;
  /** The days of the act, in words. */
  readonly days: string;
  readonly article: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** The same in euros, where it comes to euros. */
  readonly euros: string;
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
  /** What acts changed, for this métier or for everybody. */
  readonly legal: readonly LegalView[];
}

/** The pay of a métier, month by month, and what changed it. */
export function through(asked: ThroughAsked): readonly MonthView[] {
  const write = writerIn(asked.language);
  const found: MonthView[] = [];
  const legal = legalByMonth(asked, write);
  let last: PaySlip | undefined;
  for (const month of asked.months) {
    const outcome = safeComputePay(requestOf(asked, month));
    const slip = outcome.ok ? outcome.value : undefined;
    const why = outcome.ok ? undefined : reasonOf(outcome.issues, asked.language);
    found.push({ ...monthView(month, { slip, last, why }, write), legal: legal.get(month) ?? [] });
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
  return refused(issues, language)
    .issues.map(({ message }) => message)
    .join(" ");
}

/** A month as it came out, beside the last month that did. */
interface Outcome {
  readonly slip: PaySlip | undefined;
  readonly last: PaySlip | undefined;
  readonly why: string | undefined;
}

function monthView(
  month: string,
  { slip, last, why }: Outcome,
  write: Writer,
): Omit<MonthView, "legal"> {
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
  const difference = slip.gross.minus(last.gross);
  const sign = difference.isNegative() ? "" : "+";
  return {
    before: write.euros(last.gross),
    after: write.euros(slip.gross),
    difference: sign + write.euros(difference),
    lines: moved.map(([before, after]) => movedLine(before, after, write)),
  };
}

function lineOf({ lines }: PaySlip, code: string): PayLine | undefined {
  return lines.find((line) => line.code === code);
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

/** What acts changed between the first month and the last, by the month that it counts from. */
function legalByMonth(
  { metier, law, kind, months }: ThroughAsked,
  write: Writer,
): ReadonlyMap<string, readonly LegalView[]> {
  const [first, last] = [months[0], months.at(-1)];
  const request = { metier, law, from: `${first}-02`, to: `${last}-01`, establishment: { kind } };
  const outcome = safeChanges(request);
  const byMonth = new Map<string, LegalView[]>();
  for (const change of outcome.ok ? outcome.value : []) {
    const month = countsFrom(change.from);
    byMonth.set(month, [...(byMonth.get(month) ?? []), legalView(change, write)]);
  }
  return byMonth;
}

/**
 * The month that a change counts from: one that begins inside a month counts from the next until
 * 2012 (reading R68), and from the same since (reading R80).
 */
function countsFrom(day: string): string {
  const month = day.slice(0, 7);
  if (day.endsWith("-01") || month >= "2012-12") return month;
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7);
}

function legalView(change: LegalChange, write: Writer): LegalView {
  const { act, article, subject, before, after, euros } = change;
  const { title, days } = actView(act, write);
  const amount = (value: Decimal | undefined): string =>
    value === undefined ? "–" : write.euros(value);
  return {
    act: title,
    days,
    article: citation(article, write.language),
    subject: write.of(subject),
    before: before === undefined ? "–" : write.of(before),
    after: after === undefined ? "–" : write.of(after),
    euros: euros === undefined ? "" : `${amount(euros.before)} → ${amount(euros.after)}`,
  };
}
