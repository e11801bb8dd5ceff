import { type Decimal, euros, type Label, type Month, total, writeMonth } from "../exact/index.js";
import type { ActId } from "../ids/index.js";
import { answerRequest, type Checked, type Outcome, unwrap } from "../intake/index.js";
import type { LawAsked } from "../law/index.js";
import { type LineCode, lineCodes } from "../pay/index.js";
import {
  figure,
  nothing,
  resultOf,
  type Step,
  step,
  sumOf,
  type Working,
  workingOf,
} from "../working/index.js";
import { type BackPayRequest, backPayRequestSchema } from "./back-pay-request.js";
import { bonusOwed, type OwedBonus } from "./bonus-owed.js";
import type { OwedMonth } from "./month-owed.js";
import { monthsOwed } from "./months-owed.js";
import type { Owed } from "./owed.js";

/** What is owed under a code, over all the months. */
export interface OwedByLine extends Owed {
  /** Which line it is. */
  readonly code: LineCode;
  /** What it is called, in both languages. */
  readonly label: Label;
}

/** The statement of back pay: month by month and line by line, paid, due, owed. */
export interface BackPay extends Working {
  /** By which law the months were paid, or `slips`. */
  readonly paidBy: LawAsked | "slips";
  /** By which law they are due. */
  readonly dueBy: LawAsked;
  /** The months, in their order. */
  readonly months: readonly OwedMonth[];
  /** What is owed line by line, over all the months. */
  readonly byLine: readonly OwedByLine[];
  /** Euros: the gross of the months. */
  readonly gross: Owed;
  /** Euros: the decentralized bonus, paid with the months or once a year; absent where none is. */
  readonly bonus?: Owed;
  /** Euros: gross and decentralized bonus. */
  readonly total: Owed;
  /** The acts that what is due rests on, and what was paid does not. */
  readonly acts: readonly ActId[];
}

/**
 * Back pay: what months paid by one law, or by payslips, still owe by another, line by line. What
 * follows from a line follows: seniority, majoration, technicité, constraints, and the
 * decentralized bonus, paid with the months or once a year.
 *
 * Euros to the cent; what was paid and what is owed make what is due, line by line. Throws a
 * `PayError` with every issue, each month's under its place in `months`: all those of
 * {@link computePay} and {@link computeYear}, and `contradictory`, `duplicate`, `missing`;
 * {@link safeBackPay} returns them instead.
 *
 * @article Expose-III.9 L.127
 * @example
 * const nurse = { metier: "infirmier-de-ou-autorise", seniorityYears: 20 } as const;
 * backPay({ months: [{ ...nurse, month: "2009-04" }], paid: { knownOn: "2009-06-29" } })
 *   .total.difference.toFixed(2) // "14.88"
 */
export function backPay(request: BackPayRequest): BackPay {
  return unwrap(safeBackPay(request));
}

/**
 * The same as {@link backPay}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeBackPay(request: unknown): Outcome<BackPay> {
  return answerRequest(
    {
      schema: backPayRequestSchema(),
      read: ({ usable }) => owedIn(usable),
      resultOf: statementOf,
    },
    request,
  );
}

/** What is owed in all: the months, and the bonus of a year. */
interface OwedInAll {
  readonly months: readonly OwedMonth[];
  readonly yearly: OwedBonus | undefined;
}

function owedIn(asked: Partial<BackPayRequest>): Checked<OwedInAll> {
  const months = monthsOwed(asked);
  const bonus = bonusOwed(asked, months.issues.length === 0);
  const usable = { months: months.usable, yearly: bonus.usable };
  return { usable, issues: [...months.issues, ...bonus.issues] };
}

function statementOf({ months, yearly }: OwedInAll, { paid, due }: BackPayRequest): BackPay {
  return {
    paidBy: Array.isArray(paid) ? "slips" : (paid as LawAsked),
    dueBy: due ?? "in-force",
    ...amountsOf(months, yearly),
    ...workingOf([...(yearly === undefined ? [] : [yearly.step]), totalStep(months, yearly)]),
    readings: [...new Set(months.flatMap(({ dueSlip }) => dueSlip.readings))],
  };
}

type Amounts = Pick<BackPay, "months" | "byLine" | "gross" | "bonus" | "total" | "acts">;

function amountsOf(months: readonly OwedMonth[], yearly: OwedBonus | undefined): Amounts {
  const monthly = months.flatMap(({ bonus }) => bonus ?? []);
  const bonuses = yearly === undefined ? monthly : [yearly];
  const gross = summed(months.map((each) => each.gross));
  return {
    months,
    byLine: byLine(months),
    gross,
    ...(bonuses.length > 0 && { bonus: summed(bonuses) }),
    total: summed([gross, ...bonuses]),
    acts: [...new Set(months.flatMap((each) => each.acts))],
  };
}

function summed(amounts: readonly Owed[]): Owed {
  const sum = (of: (each: Owed) => Decimal): Decimal => euros(total(amounts.map(of)));
  return {
    paid: sum(({ paid }) => paid),
    due: sum(({ due }) => due),
    difference: sum(({ difference }) => difference),
  };
}

function byLine(months: readonly OwedMonth[]): readonly OwedByLine[] {
  const lines = months.flatMap((month) => month.lines);
  return lineCodes.flatMap((code) => {
    const own = lines.filter((line) => line.code === code);
    const [first] = own;
    return first === undefined ? [] : [{ code, label: first.label, ...summed(own) }];
  });
}

const totalLabel: Label = { fr: "Rappel", en: "Back pay" };
const noneLabel: Label = { fr: "aucun mois", en: "no month" };

function totalStep(months: readonly OwedMonth[], yearly: OwedBonus | undefined): Step {
  const owedInMonths = months.map(({ month, total: { difference } }) =>
    figure(difference, "euros", nameOf(month)),
  );
  const ofBonus = yearly === undefined ? [] : [resultOf(yearly.step)];
  const terms = [...owedInMonths, ...ofBonus];
  return step({
    id: "BACK_PAY",
    label: totalLabel,
    expression: terms.length === 0 ? nothing("euros", noneLabel) : sumOf(terms),
    unit: "euros",
    decimals: 2,
    articles: ["Expose-III.9"],
  });
}

function nameOf(month: Month): Label {
  return { fr: writeMonth(month, "fr"), en: writeMonth(month, "en") };
}
