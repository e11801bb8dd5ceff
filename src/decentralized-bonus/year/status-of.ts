import { firstDay } from "../../exact/index.js";
import { positionOf } from "../../job/index.js";
import type { Population } from "../../law/index.js";
import type { BonusYear, MonthRate, Status } from "../absences/bonus-year.js";
import type { PaidMonth } from "./year-request.js";

/** Whose bonus a month belongs to: what the person was paid as decides. */
export function statusOf({ request, slip }: PaidMonth, reclassified: boolean | undefined): Status {
  const { metier, readings, law, actDays } = request;
  const view = { on: firstDay(slip.month), readings, law, actDays };
  const population = positionOf(metier, view)?.population as Population;
  return { population, ...(reclassified === undefined ? {} : { reclassified }) };
}

/** The rate of each month; none in the months of an unqualified emploi-jeune. */
export function ratesOf(
  paid: readonly PaidMonth[],
  reclassified: boolean | undefined,
  year: BonusYear,
): readonly MonthRate[] {
  return paid.flatMap((month) =>
    year.ratesOf(statusOf(month, reclassified)).filter((each) => each.month === month.slip.month),
  );
}
