/**
 * The amount still due of a bonus once what was paid of it is taken off; negative, it is taken
 * back.
 *
 * @article A3.1.3 L.468
 */
import {
  type Decimal,
  decimal,
  euros,
  type Label,
  type Month,
  ofMonth,
  total,
} from "../../exact/index.js";
import {
  difference,
  figure,
  nothing,
  resultOf,
  type Step,
  step,
  sumOf,
  type Unit,
} from "../../working/index.js";

/** A payment of the bonus, already made. */
export interface Payment {
  readonly month: Month;
  /** Euros. */
  readonly amount: Decimal;
}

/** The amount paid of a bonus, and the amount still due. */
export interface Balance {
  /** Euros. */
  readonly paid: Decimal;
  /** Euros: the bonus less what was paid; negative when it is to be taken back. */
  readonly balance: Decimal;
  /** The working, step by step. */
  readonly steps: readonly Step[];
}

const unit: Unit = "euros";
const paidLabel = { fr: "Prime décentralisée déjà versée", en: "Decentralized bonus already paid" };
const balanceLabel = { fr: "Solde de la prime décentralisée", en: "Balance of the bonus" };
/** The name of a bonus once the abatement is taken off. */
export const netName: Label = { fr: "prime après abattement", en: "bonus after abatement" };
const nonePaid = { fr: "aucun versement", en: "no payment" };

/** The balance of a bonus. */
export function balanceOf(net: Decimal, payments: readonly Payment[]): Balance {
  const amounts = payments.map(({ month, amount }) => figure(amount, unit, paymentName(month)));
  const expression = amounts.length === 0 ? nothing(unit, nonePaid) : sumOf(amounts);
  const common = { unit, decimals: 2, articles: ["A3.1.3" as const] };
  const paid = step({ id: "bonus-paid", label: paidLabel, expression, ...common });
  const left = difference(figure(net, unit, netName), resultOf(paid));
  const balance = step({ id: "balance", label: balanceLabel, expression: left, ...common });
  return { paid: paid.result, balance: balance.result, steps: [paid, balance] };
}

function paymentName(month: Month): Label {
  const of = ofMonth(month);
  return { fr: `versement ${of.fr}`, en: `payment ${of.en}` };
}

/** The amount paid in a month. */
export function paidIn(month: Month, payments: readonly Payment[]): Decimal {
  const own = payments.filter((payment) => payment.month === month);
  return euros(total(own.map(({ amount }) => decimal(amount))));
}
