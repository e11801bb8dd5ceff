import { type Day, firstDay, type Month, monthOf } from "../exact/index.js";
import { dataset, type ReadingChoices } from "../ids/index.js";
import {
  type Checked,
  type CheckedShape,
  checkUsual,
  type Outcome,
  together,
  unwrap,
} from "../intake/index.js";
import { dayOfMonth, inEuros, reading, regimesUnder, settledMonth } from "../law/index.js";
import { type AppliedReading, resultOf, type Step, step, sum, sumOf } from "../working/index.js";
import { assumptionsOf } from "./assumptions-of.js";
import { belowMinimum, type MinimumMissing } from "./below-minimum.js";
import { isLawUnread, issuesUnderAnyLaw } from "./issues-under-any-law.js";
import { lawOfResult } from "./law-of-result.js";
import { mayTouch } from "./may-touch.js";
import { issuesOfSeen, type MonthWorked, monthInParts } from "./month-in-parts.js";
import { seenParts } from "./parts/seen-parts.js";
import { wholeByReading } from "./presence/presence-in-month.js";
import { readMonth } from "./read-month.js";
import { type PayRequest, payRequestSchema } from "./request/pay-request.js";
import { basesByPopulation, bonusBase, type PopulationBase } from "./rules/bonus-base.js";
import { linesOf } from "./rules/lines-of.js";
import { monthlyBonus } from "./rules/monthly-bonus.js";
import type { PaidPeriod } from "./situation/paid-period.js";
import type { MonthlyBonusLine, PayLine, PaySlip } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

const grossLabel = { fr: "Salaire brut", en: "Gross" };
const totalLabel = { fr: "Total", en: "Total" };

/**
 * One month of one person's pay: every line with its working and its articles.
 *
 * Throws a `PayError` with every issue of the request; {@link safeComputePay} returns them instead.
 *
 * @article Expose-III L.116-128
 * @article 08.01.1 L.170-173
 * @example
 * computePay({ metier: "aide-soignant", month: "2003-09", seniorityYears: 7 }).gross.toFixed(2)
 * // "1558.99"
 */
export function computePay(request: PayRequest): PaySlip {
  return unwrap(safeComputePay(request));
}

/**
 * The same as {@link computePay}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeComputePay(request: unknown): Outcome<PaySlip> {
  const paid = monthPaid(request);
  return paid.ok ? { ok: true, value: paid.value.slip } : paid;
}

/** A month paid, and the situation that it was paid in. */
export interface MonthPaid {
  readonly slip: PaySlip;
  readonly situation: Situation;
}

/** A month paid, and what the decentralized bonus bears on in it. */
export interface MonthWithBases {
  readonly slip: PaySlip;
  readonly bases: readonly [PopulationBase, ...PopulationBase[]];
}

/** The slip of a request, and the situation that it comes to. */
export function monthPaid(request: unknown): Outcome<MonthPaid> {
  const settled = monthSettled(request);
  if (!settled.ok) return settled;
  const { slip, month } = settled.value;
  return { ok: true, value: { slip, situation: month.situation } };
}

/** The slip of a request, and what the decentralized bonus bears on, by population. */
export function monthWithBases(request: unknown): Outcome<MonthWithBases> {
  const settled = monthSettled(request);
  if (!settled.ok) return settled;
  const { slip, month } = settled.value;
  const situations = month.periods.map(({ situation }) => situation);
  const base = slip.bonusBase ?? slip.gross;
  return { ok: true, value: { slip, bases: basesByPopulation(situations, month.lines, base) } };
}

/** The request of a métier; that of another job takes some fields only, refused in their order. */
function isOfMetier({ metier }: PayRequest): boolean {
  return typeof metier === "string";
}

interface MonthSettled {
  readonly slip: PaySlip;
  readonly month: MonthWorked;
}

function monthSettled(request: unknown): Outcome<MonthSettled> {
  const asked = checkUsual<PayRequest>(payRequestSchema(), request, isOfMetier, keptOfRequest);
  if (isLawUnread(asked))
    return { ok: false, issues: issuesUnderAnyLaw(asked, (usable) => monthWorked(usable)) };
  return settledPay(asked.usable, (usable) => {
    const month = monthWorked(usable, asked);
    const issues = together(asked.issues, month.issues.map(asked.placed));
    if (month.usable === undefined || issues.length > 0) return { ok: false, issues };
    const whole = month.usable.situation.presence === undefined ? wholeByReading(usable) : [];
    const slip = slipOf(month.usable, [...dayReading(usable, month.usable), ...whole]);
    return { ok: true, value: { slip, month: month.usable } };
  });
}

/** The fields of a request that are looked at though something in them cannot be read. */
const keptOfRequest = ["presence", "unpaid", "maintained"];

/**
 * Reading R80, in a month inside which a text began, where the other day pays it otherwise.
 *
 * @article RP-23
 */
function dayReading(
  request: Partial<PayRequest>,
  { situation: { month, readings }, lines }: MonthWorked,
): readonly AppliedReading[] {
  const regimes = regimesUnder(request);
  if (!regimes.some(({ from }) => isInside(from, month))) return [];
  const applied = reading(readings, "R80");
  const R80 = applied.choice === "whole-month" ? "from-january" : "whole-month";
  const dayBy = (choices: ReadingChoices): Day => dayOfMonth(regimes, month, choices);
  if (dayBy({ R80 }) === dayBy({ R80: applied.choice })) return [];
  const other = monthWorked({ ...request, readings: { ...readings, R80 } }).usable;
  const told = (paid: readonly PayLine[]): string =>
    paid.map(({ code, amount }) => (amount.isZero() ? "" : `${code} ${amount.toFixed()}`)).join();
  return other !== undefined && told(other.lines) === told(lines) ? [] : [applied];
}

/** Whether a day is in a month, and not its first. */
function isInside(day: Day, month: Month): boolean {
  return monthOf(day) === month && day !== firstDay(month);
}

/** The amounts of a month, line by line, whatever the law that says so. */
const settledPay = /* @__PURE__ */ settledMonth<PayRequest, MonthSettled>({
  told: ({ slip }) => inEuros(slip.gross),
  essence: ({ slip: { lines, total } }) => [lines.map(({ code, amount }) => [code, amount]), total],
  mayTouch,
});

/** The slip of a situation that is another's but for some figures. */
export function slipIn(situation: Situation): PaySlip {
  return slipOf(workedOut(situation), []);
}

function monthWorked(
  request: Partial<PayRequest>,
  asked?: CheckedShape<PayRequest>,
): Checked<MonthWorked | undefined> {
  if (request.parts !== undefined) return monthInParts(request);
  const seen = asked && asked.issues.length > 0 && seenParts(request, asked.given, asked.issues);
  return seen ? { usable: undefined, issues: issuesOfSeen(request, seen) } : wholeMonth(request);
}

function wholeMonth(request: Partial<PayRequest>): Checked<MonthWorked | undefined> {
  const { usable: situation, issues } = readMonth(request);
  return { usable: situation && workedOut(situation), issues };
}

function workedOut(situation: Situation): MonthWorked {
  const lines = linesOf(situation);
  const period = { situation, lines, time: situation.presence };
  return { situation, lines, periods: [period] };
}

function slipOf(
  { situation, lines, periods, parts }: MonthWorked,
  ofMonth: readonly AppliedReading[],
): PaySlip {
  const situations = periods.map((each) => each.situation);
  const law = lawOfResult(situations, lines);
  const gross = { ...grossOf(lines), readings: ofMonth };
  const base = bonusBase(situations, lines, gross);
  const bonus = monthlyBonus(situation, base);
  const total = totalOf(gross, bonus);
  const below = belowMinimum(periods);
  const slip = {
    month: situation.month,
    metier: { ...situation.position.paidAs },
    lines,
    gross: gross.result,
    total: total.result,
    steps: stepsOf(gross, base, total),
    readings: [...readingsOf(lines, bonus), ...ofMonth],
    law,
    dataset,
    ...(parts && { parts }),
  };
  const based = base === gross ? slip : { ...slip, bonusBase: base.result };
  return completed(based, periods, bonus, below);
}

/** The steps of a slip, each once. */
function stepsOf(gross: Step, base: Step, total: Step): readonly Step[] {
  if (base !== gross) return [...new Set([gross, base, total])];
  return total === gross ? [gross] : [gross, total];
}

/** Adds what a slip has only where there is something to say. */
function completed(
  slip: { -readonly [Key in keyof PaySlip]: PaySlip[Key] },
  periods: readonly PaidPeriod[],
  bonus: MonthlyBonusLine | undefined,
  below: MinimumMissing | undefined,
): PaySlip {
  const { situation } = periods.at(-1) as PaidPeriod;
  const { reference, entitlements, warnings } = situation;
  if (reference !== undefined) slip.reference = reference;
  if (bonus !== undefined) slip.decentralizedBonus = bonus;
  if (entitlements !== undefined) slip.entitlements = entitlements;
  const said = [...(warnings ?? []), ...(below === undefined ? [] : [below.warning])];
  if (said.length > 0) slip.warnings = said;
  if (below !== undefined) {
    slip.steps = [...slip.steps, ...below.steps];
    slip.readings = [...new Set([...slip.readings, ...below.steps.flatMap((s) => s.readings)])];
  }
  const assumed = assumptionsOf(situation, slip.law, periods.length > 1);
  if (assumed.length > 0) slip.assumed = assumed;
  return slip;
}

/**
 * The gross is the sum of the lines.
 *
 * @article Expose-III.9 L.127
 */
function grossOf(lines: readonly PayLine[]): Step {
  const amounts = lines.map(({ steps }) => resultOf(steps.at(-1) as Step));
  return step({
    id: "GROSS",
    label: grossLabel,
    expression: sumOf(amounts),
    unit: "euros",
    decimals: 2,
    articles: ["Expose-III.9"],
  });
}

function totalOf(gross: Step, bonus: MonthlyBonusLine | undefined): Step {
  const [amount] = bonus?.steps ?? [];
  if (amount === undefined) return gross;
  return step({
    id: "TOTAL",
    label: totalLabel,
    expression: sum(resultOf(gross), resultOf(amount)),
    unit: "euros",
    decimals: 2,
    articles: ["Expose-III.9"],
  });
}

/** The readings that pay rests on: R1 wherever a line is rounded, R202 beside a bonus. */
function readingsOf(
  lines: readonly PayLine[],
  bonus: MonthlyBonusLine | undefined,
): readonly AppliedReading[] {
  const used = new Set<AppliedReading>();
  for (const { steps } of lines) {
    for (const { readings } of steps) for (const applied of readings) used.add(applied);
  }
  for (const { readings } of bonus?.steps ?? []) for (const applied of readings) used.add(applied);
  const all = [...used];
  return bonus === undefined ? all.filter(({ id }) => id !== "R202") : all;
}
