import type { Day } from "./calendar.js";

/**
 * First day of the scheme: no rule answers for a day before.
 *
 * @article Art16 L.683-687
 */
export const firstDayOfScheme: Day = "2003-07-01";
