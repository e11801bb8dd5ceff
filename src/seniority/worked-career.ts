import type { Day, Decimal } from "../exact/index.js";
import { cadreOf } from "../job/index.js";
import { type LawChoice, type Regime, spanOn } from "../law/index.js";
import type { Step } from "../working/index.js";
import { cadreClocks } from "./cadre-clocks.js";
import type { DatedCareer } from "./career.js";
import { type Clock, clockOn } from "./clock.js";
import { heldOn } from "./jobs-held.js";
import { type Lived, lived } from "./lived.js";
import { countedSteps } from "./not-counted.js";
import { majorationScale, seniorityScale, technicityScale } from "./scale.js";
import { seniorityClocks } from "./seniority-clocks.js";
import { percentageOn, type Standing, standingOn, type WorkedStanding } from "./standing.js";
import { strictTechnicity } from "./table-rates.js";

/** A career without issues, and the clocks that its percentages follow. */
export interface WorkedCareer {
  readonly lived: Lived;
  readonly seniority: readonly Clock[];
  readonly majoration: readonly Clock[];
}

/** Works out the clocks of a career without issues. */
export function workedCareer(career: DatedCareer, law: LawChoice): WorkedCareer {
  const read = lived(career, law);
  const seniority = seniorityClocks(read);
  return { lived: read, seniority, majoration: cadreClocks(read, seniority) };
}

/** Where a cadre stands for technicité. */
export interface TechnicityStanding extends Standing {
  /**
   * Percent: the strict rate, of which the base of seniority takes its share from November 2014 on.
   */
  readonly strict: Decimal;
}

/** Both standings on a day, and the working of both. */
export interface Standings {
  /** The text that governs the day. */
  readonly regime: Regime;
  readonly seniority: WorkedStanding;
  /** Of a cadre only, until November 2012. */
  readonly majoration?: WorkedStanding;
  /** Of a cadre only, from December 2012 on. */
  readonly technicity?: WorkedStanding & TechnicityStanding;
  readonly steps: readonly Step[];
}

/** Where a career stands on a day, from the hiring on. */
export function standingsOn(worked: WorkedCareer, on: Day): Standings {
  const { lived } = worked;
  const { regime, on: texts } = spanOn(lived.regimes, on);
  const clock = clockOn(worked.seniority, on) as Clock;
  const seniority = standingOn(clock, lived, seniorityScale, on);
  const steps = [...clock.steps, ...countedSteps(lived.career, on, lived.law), ...seniority.steps];
  const isCadre = cadreOf(heldOn(lived.career, on, lived.law), lived.choices).cadre;
  if (!isCadre) return { regime, seniority, steps };
  const cadreClock = clockOn(worked.majoration, on) as Clock;
  const scale = regime === "2003" ? majorationScale : technicityScale;
  const own = standingOn(cadreClock, lived, scale, on);
  const all = [...steps, ...cadreClock.steps, ...own.steps];
  if (regime === "2003") return { regime, seniority, majoration: own, steps: all };
  const strict = strictTechnicity(own.rate, texts, lived.choices);
  return { regime, seniority, technicity: { ...own, strict }, steps: all };
}

/** The percentages of a day, without the working that leads to them. */
export interface Percentages {
  readonly regime: Regime;
  readonly seniority: Pick<Standing, "years" | "rate">;
  /** Of a cadre only, until November 2012. */
  readonly majoration?: Pick<Standing, "years" | "rate">;
  /** Of a cadre only, from December 2012 on. */
  readonly technicity?: Pick<Standing, "years" | "rate">;
}

/** The percentages of a career on a day, from the hiring on. */
export function percentagesOn({ lived, ...clocks }: WorkedCareer, on: Day): Percentages {
  const { regime } = spanOn(lived.regimes, on);
  const clock = clockOn(clocks.seniority, on) as Clock;
  const seniority = percentageOn(clock, lived, seniorityScale, on);
  if (!cadreOf(heldOn(lived.career, on, lived.law), lived.choices).cadre)
    return { regime, seniority };
  const cadreClock = clockOn(clocks.majoration, on) as Clock;
  const scale = regime === "2003" ? majorationScale : technicityScale;
  const own = percentageOn(cadreClock, lived, scale, on);
  return regime === "2003"
    ? { regime, seniority, majoration: own }
    : { regime, seniority, technicity: own };
}
