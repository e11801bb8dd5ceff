import { type Decimal, decimal, euros, remembered } from "../exact/index.js";
import type { PaySlip } from "../pay/index.js";
import type { BillOfLine } from "./wage-bill.js";

/** Amounts by name, in cents: a bill adds up millions of them. */
export type Cents<K extends string = string> = ReadonlyMap<K, number>;

/** The cents of an amount. */
export function centsOf(amount: Decimal): number {
  return Math.round(amount.toNumber() * 100);
}

/** The amount that cents make. */
export function asEuros(cents: number): Decimal {
  return euros(decimal(cents).div(100));
}

const lines = new WeakMap<PaySlip, Cents<BillOfLine["code"]>>();

/** The cents of a slip, line by line: what they add up to is its total. */
export function linesIn(slip: PaySlip): Cents<BillOfLine["code"]> {
  return remembered(lines, slip, () => addedUp(slip));
}

function addedUp(slip: PaySlip): Cents<BillOfLine["code"]> {
  const cents = new Map<BillOfLine["code"], number>();
  const add = (code: BillOfLine["code"], more: number): void => {
    if (more !== 0) cents.set(code, (cents.get(code) ?? 0) + more);
  };
  for (const { code, amount } of slip.lines) add(code, centsOf(amount));
  if (slip.decentralizedBonus) add("DECENTRALIZED_BONUS", centsOf(slip.decentralizedBonus.amount));
  add("ROUNDING", centsOf(slip.total) - totalOf(cents));
  return cents;
}

/** The sum of amounts. */
export function totalOf(cents: Cents): number {
  let sum = 0;
  for (const each of cents.values()) sum += each;
  return sum;
}
