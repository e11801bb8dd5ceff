import { monthOf } from "../calendar.js";
import type { Issue } from "../error.js";
import type { ReadingChoices } from "../generated/ids.js";
import { firstDayOfScheme } from "../point-value.js";
import { resolve } from "../resolve.js";
import type { Situation } from "../situation.js";
import type { NewPosition } from "./career-request.js";

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
