import { type Month, remembered } from "../exact/index.js";
import type { Outcome } from "../intake/index.js";
import { type MonthPaid, monthPaid, type PayRequest } from "../pay/index.js";
import type { Cents } from "./cents.js";
import { isOfEachMonth, ownDays } from "./own-days.js";
import type { BillCause } from "./wage-bill.js";

/** Months that are paid alike, each worked out once for all those whom it pays. */
export interface PaidAlike {
  /** The month of a request: that of whoever asks for the same under the same law. */
  readonly paid: (request: PayRequest) => Outcome<MonthPaid>;
  /** Why one of these months differs from another, worked out once for each two. */
  readonly change: (from: MonthPaid, to: MonthPaid, make: () => ChangeByCause) => ChangeByCause;
}

type ChangeByCause = Cents<BillCause>;

/**
 * Months paid alike between two turns: whoever has a career, or terms with a day of their own, or
 * of which each month may be another, is paid alone.
 */
export function paidAlike(turns: readonly Month[]): PaidAlike {
  const months = new Map<string, Outcome<MonthPaid>>();
  const changes = new WeakMap<MonthPaid, WeakMap<MonthPaid, ChangeByCause>>();
  const turnOf = (month: Month): Month | undefined => turns.findLast((turn) => turn <= month);
  return {
    paid: (request) => {
      if (isPaidAlone(request)) return monthPaid(request);
      const { month, reference, ...terms } = request;
      const key = `${turnOf(month)} ${JSON.stringify(terms)}`;
      const known = months.get(key);
      if (known !== undefined) return known;
      const paid = monthPaid(request);
      // What is refused names its month.
      if (paid.ok) months.set(key, paid);
      return paid;
    },
    change: (from, to, make) => {
      const known = remembered(changes, from, () => new WeakMap<MonthPaid, ChangeByCause>());
      return remembered(known, to, make);
    },
  };
}

function isPaidAlone({ month, reference, ...terms }: PayRequest): boolean {
  return terms.seniority !== undefined || isOfEachMonth(terms) || ownDays(terms).length > 0;
}
