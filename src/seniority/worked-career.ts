import type { Day } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { cadreOf } from "../job/index.js";
import type { Step } from "../working/index.js";
import { cadreClocks } from "./cadre-clocks.js";
import type { DatedCareer } from "./career.js";
import { type Clock, clockOn } from "./clock.js";
import { heldOn } from "./jobs-held.js";
import { type Lived, lived } from "./lived.js";
import { countedSteps } from "./not-counted.js";
import { seniorityClocks } from "./seniority-clocks.js";
import { majorationScale, seniorityScale, standingOn, type WorkedStanding } from "./standing.js";

/** A career without issues, and the clocks that its percentages follow. */
export interface WorkedCareer {
  readonly lived: Lived;
  readonly seniority: readonly Clock[];
  readonly majoration: readonly Clock[];
}

/** Works out the clocks of a career without issues. */
export function workedCareer(
  career: DatedCareer,
  choices: ReadingChoices | undefined,
): WorkedCareer {
  const read = lived(career, choices);
  const seniority = seniorityClocks(read);
  return { lived: read, seniority, majoration: cadreClocks(read, seniority) };
}

/** Both standings on a day, and the working of both. */
export interface Standings {
  readonly seniority: WorkedStanding;
  /** Of a cadre only. */
  readonly majoration?: WorkedStanding;
  readonly steps: readonly Step[];
}

/** Where a career stands on a day, from the hiring on. */
export function standingsOn(worked: WorkedCareer, on: Day): Standings {
  const { lived } = worked;
  const clock = clockOn(worked.seniority, on) as Clock;
  const seniority = standingOn(clock, lived, seniorityScale, on);
  const before = [
    ...clock.steps,

    ...countedSteps(lived.career, on),
  ];
  const steps = [...before, ...seniority.steps];
  const isCadre = cadreOf(heldOn(lived.career, on), lived.choices).cadre;
  if (!isCadre) return { seniority, steps };
  const cadreClock = clockOn(worked.majoration, on) as Clock;
  const majoration = standingOn(cadreClock, lived, majorationScale, on);
  return { seniority, majoration, steps: [...steps, ...cadreClock.steps, ...majoration.steps] };
}
