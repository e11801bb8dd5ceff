import { monthOf } from "../exact/calendar.js";
import type { ReadingChoices } from "../ids/types.js";
import type { Checked } from "../intake/issue.js";
import { firstDayOfScheme } from "../law/point-value.js";
import { readMonth } from "../pay/read-month.js";
import type { Situation } from "../pay/situation/situation.js";
import type { NewPosition } from "./career-indemnity-request.js";

/** A new position read as the pay of July 2003 would: same complements, same refusals. */
export function newSituation(
  position: Partial<NewPosition>,
  readings: ReadingChoices | undefined,
): Checked<Situation | undefined> {
  const month = monthOf(firstDayOfScheme);
  const chosen = readings === undefined ? {} : { readings };
  return readMonth({ ...position, month, ...chosen });
}
