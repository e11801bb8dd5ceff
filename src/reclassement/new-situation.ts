import { monthOf } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import type { Checked } from "../intake/index.js";
import { firstDayOfScheme } from "../law/index.js";
import { readMonth, type Situation } from "../pay/index.js";
import type { NewPosition } from "./career-indemnity-request.js";

/** A new position read as the pay of July 2003 would: same complements, same refusals. */
export function newSituation(
  position: Partial<NewPosition>,
  readings: ReadingChoices | undefined,
): Checked<Situation | undefined> {
  const month = monthOf(firstDayOfScheme);
  const chosen = readings === undefined ? {} : { readings };
  return readMonth({
    ...position,
    month,
    presence: "whole-month",
    passage: { definitive: true },
    law: "as-signed",
    ...chosen,
  });
}
