import { monthOf } from "../exact/index.js";
import type { Checked } from "../intake/index.js";
import { firstDayOfScheme, type LawChoice } from "../law/index.js";
import { type PayRequest, readMonth, type Situation } from "../pay/index.js";
import type { NewPosition } from "./career-indemnity-request.js";

/**
 * A new position read as the pay of July 2003 would, by the law chosen: same complements, same
 * refusals.
 */
export function newSituation(
  position: Partial<NewPosition>,
  choice: LawChoice,
): Checked<Situation | undefined> {
  return readMonth({ ...position, ...ofJuly2003, ...choice } as Partial<PayRequest>);
}

/** The month compared, as whoever is reclassified definitively is paid for it. */
export const ofJuly2003: Pick<PayRequest, "month" | "presence" | "passage"> = {
  month: /* @__PURE__ */ monthOf(firstDayOfScheme),
  presence: "whole-month",
  passage: { definitive: true },
};
