import type { PaySlip } from "../src/pay/situation/pay-slip.js";
import type { Slip } from "./oracle/monthly-pay.js";

/** A slip as the examples and the oracle write it: every amount a string of cents. */
export function shown({ lines, gross, decentralizedBonus: bonus, total }: PaySlip): Slip {
  return {
    lines: Object.fromEntries(lines.map(({ code, amount }) => [code, amount.toFixed(2)])),
    gross: gross.toFixed(2),
    ...(bonus === undefined ? {} : { decentralizedBonus: bonus.amount.toFixed(2) }),
    total: total.toFixed(2),
  };
}
