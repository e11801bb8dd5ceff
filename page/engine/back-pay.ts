import {
  type BackPay,
  type EstablishmentKind,
  type Language,
  type LawAsked,
  metiers,
  type Owed,
  type OwedMonth,
  safeBackPay,
} from "../../src/index.js";
import { type ActView, actView } from "./acts.js";
import { type Writer, writerIn } from "./language.js";
import { lawSaid } from "./payslip.js";
import { type RefusedView, refused } from "./refused.js";

/** Months of one person, paid as the law was known on a day and due as it is known later. */
export interface BackPayAsked {
  readonly metier: string;
  readonly years: string;
  readonly workingTime: string;
  readonly kind: EstablishmentKind;
  readonly months: readonly string[];
  readonly paid: LawAsked;
  readonly due: LawAsked;
  readonly language: Language;
}

/** What was paid, what is due and the difference. */
export interface OwedView {
  readonly label: string;
  readonly paid: string;
  readonly due: string;
  readonly difference: string;
  /** Whether nothing is owed. */
  readonly even: boolean;
}

/** A month, and its lines. */
export interface OwedMonthView extends OwedView {
  readonly lines: readonly OwedView[];
}

/** The statement of back pay. */
export interface BackPayView {
  readonly ok: true;
  readonly paidBy: string;
  readonly dueBy: string;
  readonly months: readonly OwedMonthView[];
  readonly byLine: readonly OwedView[];
  readonly total: OwedView;
  readonly acts: readonly ActView[];
}

const total = { fr: "Total", en: "Total" };

/** What months paid by what was known on a day still owe. */
export function owed(asked: BackPayAsked): BackPayView | RefusedView {
  const { months, paid, due, language } = asked;
  const outcome = safeBackPay({ months: months.map((month) => monthOf(asked, month)), paid, due });
  if (!outcome.ok) return refused(outcome.issues, language);
  return statementOf(outcome.value, asked, writerIn(language));
}

function monthOf({ metier, years, workingTime, kind, due }: BackPayAsked, month: string): object {
  const held = metiers({ on: `${month}-01`, law: due }).find(({ id }) => id === metier);
  return {
    metier,
    month,
    seniorityYears: years,
    ...(held?.cadre === true ? { cadreYears: years } : {}),
    workingTime,
    facts: { establishmentKind: [kind] },
    undecided: "go-on-without",
    establishment: { kind, publicFunding: true },
    segur: { years },
  };
}

function statementOf(found: BackPay, { paid, due }: BackPayAsked, write: Writer): BackPayView {
  return {
    ok: true,
    paidBy: lawSaid(paid, write),
    dueBy: lawSaid(due, write),
    months: found.months.map((month) => monthView(month, write)),
    byLine: found.byLine.map((line) => owedView(write.of(line.label), line, write)),
    total: owedView(write.of(total), found.total, write),
    acts: found.acts.map((id) => actView(id, write)),
  };
}

function monthView({ month, total: sum, lines }: OwedMonth, write: Writer): OwedMonthView {
  return {
    ...owedView(write.month(month), sum, write),
    lines: lines.map((line) => owedView(write.of(line.label), line, write)),
  };
}

function owedView(label: string, { paid, due, difference }: Owed, write: Writer): OwedView {
  const sign = difference.isPositive() && !difference.isZero() ? "+" : "";
  return {
    label,
    paid: write.euros(paid),
    due: write.euros(due),
    difference: sign + write.euros(difference),
    even: difference.isZero(),
  };
}
