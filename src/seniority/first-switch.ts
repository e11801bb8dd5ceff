import type { Day } from "../exact/index.js";
import type { RegimeSpan } from "../law/index.js";
import type { Lived } from "./lived.js";

/** The recommendation of 2012, where the law looked at knows it. */
export function firstSwitch({ regimes }: Pick<Lived, "regimes">): RegimeSpan | undefined {
  return regimes.find(({ regime }) => regime === "rp2012");
}

/** Whether a day is before the recommendation of 2012, or the law looked at does not know it. */
export function isBeforeSwitch(lived: Pick<Lived, "regimes">, day: Day): boolean {
  const switched = firstSwitch(lived);
  return switched === undefined || day < switched.from;
}
