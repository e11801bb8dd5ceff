import type { Decimal } from "../exact/index.js";
import { type LawOn, regimeTable } from "../law/index.js";

/** The years at which the cap has been held for as long as the text asks. */
export function yearsAtCap(on: LawOn): number {
  const [rate] = regimeTable("fullSeniorityRate", on) as readonly [Decimal];
  const [months] = regimeTable("fullSeniorityMonths", on) as readonly [Decimal];
  return rate.toNumber() + months.toNumber() / 12;
}
