import { type Decimal, euros, type Label, type Month, zero } from "../exact/index.js";
import type { ActId, ArticleId } from "../ids/index.js";
import type { PaidAs } from "../job/index.js";
import { type LineCode, lineCodes, type PaySlip } from "../pay/index.js";
import type { Step } from "../working/index.js";
import { type Owed, owed } from "./owed.js";
import { monthPaid, type PaidSide } from "./paid-side.js";

/** A line of a month: paid, due, owed. */
export interface OwedLine extends Owed {
  /** Which line it is. */
  readonly code: LineCode;
  /** Its name, in both languages. */
  readonly label: Label;
  /** The working of what is owed; none where nothing is. */
  readonly steps: readonly Step[];
}

/** A month: each of its lines paid, due and owed, and their sums. */
export interface OwedMonth {
  /** The month, `YYYY-MM`. */
  readonly month: Month;
  /** The job for which the person is paid, as it is due. */
  readonly metier: PaidAs;
  /** The lines that are paid or due, in the order of a payslip; those of its parts summed. */
  readonly lines: readonly OwedLine[];
  /** Euros: the sum of the lines. */
  readonly gross: Owed;
  /** Euros: the decentralized bonus paid with the month; absent where there is none. */
  readonly bonus?: Owed;
  /** Euros: the gross, and the decentralized bonus paid with the month. */
  readonly total: Owed;
  /** The acts that what is due rests on, and what was paid does not. */
  readonly acts: readonly ActId[];
  /** The working of the sums. */
  readonly steps: readonly Step[];
  /** The payslip as it is due, with its own working. */
  readonly dueSlip: PaySlip;
  /** The payslip as it was paid, where a law says by which. */
  readonly paidSlip?: PaySlip;
}

const names = {
  gross: { fr: "Rappel de salaire brut", en: "Back pay, gross" },
  bonus: { fr: "Rappel de prime décentralisée", en: "Back pay, decentralized bonus" },
  total: { fr: "Rappel du mois", en: "Back pay of the month" },
} as const;

/** The amounts owed for a month. */
export function monthOwed(dueSlip: PaySlip, paid: PaidSide): OwedMonth {
  const { month, metier } = dueSlip;
  const due = monthPaid(dueSlip);
  return {
    month,
    metier,
    lines: linesOwed(month, paid, due),
    ...sumsOwed(month, paid, due),
    acts: due.acts.filter((act) => !paid.acts.includes(act)),
    dueSlip,
    ...(paid.slip && { paidSlip: paid.slip }),
  };
}

type Sums = Pick<OwedMonth, "gross" | "bonus" | "total" | "steps">;

function sumsOwed(month: Month, paid: PaidSide, due: PaidSide): Sums {
  const sum = (part: keyof typeof names, of: (side: PaidSide) => Decimal) => {
    const about = { id: `${month}-${part.toUpperCase()}`, label: names[part], articles };
    return owed({ paid: of(paid), due: of(due) }, about);
  };
  const { step: grossStep, ...gross } = sum("gross", (side) => side.gross);
  if (!hasBonus(paid, due)) return { gross, total: gross, steps: [grossStep] };
  const { step: bonusStep, ...bonus } = sum("bonus", (side) => side.bonus ?? none);
  const { step: totalStep, ...total } = sum("total", totalOf);
  return { gross, bonus, total, steps: [grossStep, bonusStep, totalStep] };
}

const articles: readonly ArticleId[] = ["Expose-III.9"];

const none = /* @__PURE__ */ euros(zero);

function hasBonus(paid: PaidSide, due: PaidSide): boolean {
  return paid.bonus !== undefined || due.bonus !== undefined;
}

function totalOf({ gross, bonus = none }: PaidSide): Decimal {
  return euros(gross.plus(bonus));
}

function linesOwed(month: Month, paid: PaidSide, due: PaidSide): readonly OwedLine[] {
  return lineCodes.flatMap((code) => {
    const [was, is] = [paid.lines.get(code), due.lines.get(code)];
    const named = is ?? was;
    if (named === undefined) return [];
    const sides = { paid: was?.amount ?? none, due: is?.amount ?? none };
    const { label, articles } = named;
    const { step, ...found } = owed(sides, { id: `${month}-${code}`, label, articles });
    return [{ code, label, ...found, steps: found.difference.isZero() ? [] : [step] }];
  });
}
