import { type Day, lazy } from "../exact/index.js";
import { type LawOn, lawOn } from "./law-on.js";

/**
 * First day of the scheme, for whoever is in post and for whoever is hired later: no rule answers
 * for a day before.
 *
 * @article Art16 L.686-687
 * @article Expose-II.13 L.114
 */
export const firstDayOfScheme: Day = "2003-07-01";

/** The law on the first day of the scheme. */
export const lawOfFirstDay: () => LawOn = /* @__PURE__ */ lazy(() => lawOn(firstDayOfScheme));
