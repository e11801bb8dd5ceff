import { type Day, isDay } from "../exact/index.js";
import type { PayRequest } from "../pay/index.js";

type BilledTerms = Partial<Omit<PayRequest, "month" | "reference">>;

/** Every day that a part of a request holds. */
export function daysIn(value: unknown): readonly Day[] {
  if (isDay(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(daysIn);
}

/** The days by which somebody's own pay may change: all those of the terms but the law's. */
export function ownDays({ law, actDays, ...terms }: BilledTerms): readonly Day[] {
  return daysIn(terms);
}

/**
 * Whether any month may be paid otherwise than the one before: by the passage of 2003, and by hours
 * of Sundays that are holidays, of which most months have none.
 */
export function isOfEachMonth({ passage, constraints }: BilledTerms): boolean {
  return passage !== undefined || constraints?.sundayOnHolidayHours !== undefined;
}
