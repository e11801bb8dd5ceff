import { monthOf } from "../exact/calendar.js";
import type { ReadingChoices } from "../ids/types.js";
import type { Issue } from "../intake/issue.js";
import { firstDayOfScheme } from "../law/point-value.js";
import { resolve } from "../pay/resolve.js";
import type { Situation } from "../pay/situation/situation.js";
import type { NewPosition } from "./career-indemnity-request.js";

/** What a new position comes to on 1 July 2003, and everything that is wrong with it. */
export interface NewSituation {
  readonly situation: Situation | undefined;
  readonly issues: readonly Issue[];
}

/** Resolves a new position as the pay of July 2003 would: same complements, same refusals. */
export function newSituation(
  position: Partial<NewPosition>,
  readings: ReadingChoices | undefined,
): NewSituation {
  const month = monthOf(firstDayOfScheme);
  const chosen = readings === undefined ? {} : { readings };
  return resolve({ ...position, month, ...chosen });
}
