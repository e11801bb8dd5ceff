import { type Decimal, euros, type Label, total } from "../exact/index.js";
import type { ActId, ArticleId } from "../ids/index.js";
import { answerRequest, type Checked, type Outcome, unwrap } from "../intake/index.js";
import type { LawAsked } from "../law/index.js";
import { type LineCode, lineCodes } from "../pay/index.js";
import { type Step, type Working, workingOf } from "../working/index.js";
import { type BackPayRequest, backPayRequestSchema } from "./back-pay-request.js";
import { bonusOwed } from "./bonus-owed.js";
import type { OwedMonth } from "./month-owed.js";
import { monthsOwed } from "./months-owed.js";
import { type Owed, type OwedStep, owed } from "./owed.js";

/** The amount owed under a code, over all the months. */
export interface OwedByLine extends Owed {
  /** Which line it is. */
  readonly code: LineCode;
  /** Its name, in both languages. */
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
  /** The amounts owed line by line, over all the months. */
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

/** The amounts owed in all: the months, and the bonus of a year. */
interface OwedInAll {
  readonly months: readonly OwedMonth[];
  readonly yearly: OwedStep | undefined;
}

function owedIn(asked: Partial<BackPayRequest>): Checked<OwedInAll> {
  const months = monthsOwed(asked);
  const bonus = bonusOwed(asked, months.issues.length === 0);
  const usable = { months: months.usable, yearly: bonus.usable };
  return { usable, issues: [...months.issues, ...bonus.issues] };
}

function statementOf({ months, yearly }: OwedInAll, { paid, due }: BackPayRequest): BackPay {
  const lines = byLine(months);
  const sums = sumsOwed(months, yearly);
  return {
    paidBy: Array.isArray(paid) ? "slips" : (paid as LawAsked),
    dueBy: due ?? "in-force",
    months,
    byLine: lines.map(({ step: _, ...line }) => line),
    ...sums.amounts,
    acts: [...new Set(months.flatMap((each) => each.acts))],
    ...workingOf([...lines.map((each) => each.step), ...sums.steps]),
    readings: [...new Set(months.flatMap(({ dueSlip }) => dueSlip.readings))],
  };
}

const articles: readonly ArticleId[] = ["Expose-III.9"];

/** The total owed under each code, with its step. */
function byLine(months: readonly OwedMonth[]): readonly (OwedByLine & { readonly step: Step })[] {
  const lines = months.flatMap((month) => month.lines);
  return lineCodes.flatMap((code) => {
    const own = lines.filter((line) => line.code === code);
    const [first] = own;
    if (first === undefined) return [];
    const { label } = first;
    return [{ code, label, ...owed(summed(own), { id: code, label, articles }) }];
  });
}

interface SumsOwed {
  readonly amounts: Pick<BackPay, "gross" | "bonus" | "total">;
  readonly steps: readonly Step[];
}

function sumsOwed(months: readonly OwedMonth[], yearly: OwedStep | undefined): SumsOwed {
  const monthly = months.flatMap(({ bonus }) => bonus ?? []);
  const bonuses = yearly === undefined ? monthly : [yearly];
  const { step: grossStep, ...gross } = sumOwed(
    "GROSS",
    months.map((each) => each.gross),
  );
  const { step: totalStep, ...total } = sumOwed("BACK_PAY", [gross, ...bonuses]);
  if (bonuses.length === 0) return { amounts: { gross, total }, steps: [grossStep, totalStep] };
  const { step: bonusStep, ...bonus } = sumOwed("BONUS", bonuses);
  return { amounts: { gross, bonus, total }, steps: [grossStep, bonusStep, totalStep] };
}

function sumOwed(id: keyof typeof labels, amounts: readonly Owed[]): OwedStep {
  return owed(summed(amounts), { id, label: labels[id], articles });
}

function summed(amounts: readonly Owed[]): Pick<Owed, "paid" | "due"> {
  const sum = (of: (each: Owed) => Decimal): Decimal => euros(total(amounts.map(of)));
  return { paid: sum(({ paid }) => paid), due: sum(({ due }) => due) };
}

const labels = {
  GROSS: { fr: "Rappel de salaire brut", en: "Back pay, gross" },
  BONUS: { fr: "Rappel de prime décentralisée", en: "Back pay, decentralized bonus" },
  BACK_PAY: { fr: "Rappel", en: "Back pay" },
} as const;
