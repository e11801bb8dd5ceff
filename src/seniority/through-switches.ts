import { type Day, within } from "../exact/index.js";
import { reading } from "../law/index.js";
import type { Clock } from "./clock.js";
import type { Lived } from "./lived.js";

const ever: Day = "0000-01-01";

/**
 * A suspension that does not count moves the dates of staff in post at a switch as it moves the
 * others; or the dates of the tables stand, and it moves them no more (reading R96).
 *
 * @article RP-08.01.6
 * @article RP-22.1
 */
export function throughSwitches(clock: Clock, lived: Lived, day: Day): Lived {
  const { stopped, choices, regimes } = lived;
  const switched = regimes.find(
    ({ from }, place) => place > 0 && clock.since < from && from <= day,
  );
  if (switched === undefined || stopped.length === 0) return lived;
  if (reading(choices, "R96").choice === "moves-dates") return lived;
  return { ...lived, stopped: within(stopped, ever, switched.from) };
}
