import { type Day, lazy } from "../exact/index.js";
import { type Dataset, dataset, type ReadingChoices } from "../ids/index.js";
import { day as daySchema, type Outcome, record, unwrap } from "../intake/index.js";
import { cadreOf, type HeldJob } from "../job/index.js";
import {
  type ActDays,
  type LawAsked,
  type LawChoice,
  lawChoiceFields,
  type Regime,
} from "../law/index.js";
import type { AppliedReading, Step } from "../working/index.js";
import { answerOfCareer } from "./answer-of-career.js";
import type { Career } from "./career.js";
import { beforeSchemeIssues } from "./check-career.js";
import { heldOn } from "./jobs-held.js";
import { priorService, type ServiceTakenOver } from "./prior-service.js";
import type { Standing, WorkedStanding } from "./standing.js";
import { standingsOn, type TechnicityStanding, type WorkedCareer } from "./worked-career.js";

/** Where a career stands on a day. */
export interface Seniority {
  /** The day looked at. */
  readonly asOf: Day;
  /** The métier held on that day. */
  readonly metier: HeldJob;
  /** Where the person stands for the seniority bonus. */
  readonly seniority: Standing;
  /** The text that gives the percentages. */
  readonly regime: Regime;
  /** Of a cadre only, until November 2012. */
  readonly cadreMajoration?: Standing;
  /** Of a cadre only, from December 2012 on. */
  readonly technicity?: TechnicityStanding;
  /**
   * The periods of service before the hiring: at which rate each counts, and the days that another
   * one counts already.
   */
  readonly service: readonly ServiceTakenOver[];
  /** The working, article by article. */
  readonly steps: readonly Step[];
  /** The readings of ambiguous texts that the result rests on. */
  readonly readings: readonly AppliedReading[];
  /** Which figures produced it. */
  readonly dataset: Dataset;
}

/**
 * Where a career stands on a day: seniority date, completed years, percentage and day of the next
 * step, and the same four for the cadre majoration.
 *
 * Throws a `PayError` with every issue of the career; {@link safeComputeSeniority} returns them
 * instead.
 *
 * @article Expose-III.3 L.121
 * @article Expose-III.4 L.122
 * @example
 * computeSeniority({ metier: "aide-soignant", hired: "1996-09-15" }, "2003-09-01").seniority.years
 * // 6
 */
export function computeSeniority(
  career: Career,
  asOf: Day,
  readings?: ReadingChoices,
  law?: LawAsked,
  actDays?: ActDays,
): Seniority {
  return unwrap(safeComputeSeniority(career, asOf, readings, law, actDays));
}

/**
 * The same as {@link computeSeniority}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeComputeSeniority(
  career: unknown,
  asOf: unknown,
  readings?: unknown,
  law?: unknown,
  actDays?: unknown,
): Outcome<Seniority> {
  return answerOfCareer<Moment, Seniority>(
    {
      schema: momentSchema(),
      dayOf: ({ asOf: day }) => day,
      issuesOf: ({ asOf: day }) => beforeSchemeIssues(day, "asOf"),
      resultOf: (worked, { asOf: day }) => seniorityOn(worked, day),
    },
    career,
    { asOf, readings, law, actDays },
  );
}

interface Moment extends LawChoice {
  readonly asOf: Day;
}

const momentSchema = /* @__PURE__ */ lazy(() =>
  record<Moment>({ asOf: daySchema(), ...lawChoiceFields() }),
);

/** Where a career without issues stands on a day. */
export function seniorityOn(worked: WorkedCareer, asOf: Day): Seniority {
  const { career, choices, law } = worked.lived;
  const metier = heldOn(career, asOf, law);
  const { regime, seniority, majoration, technicity, steps } = standingsOn(worked, asOf);
  const cadre = cadreOf(metier, choices);
  return {
    asOf,
    metier,
    seniority: bare(seniority),
    regime,
    ...(majoration === undefined ? {} : { cadreMajoration: bare(majoration) }),
    ...(technicity === undefined ? {} : { technicity: bare(technicity) }),
    service: priorService(worked.lived),
    steps,
    readings: [...new Set([...steps.flatMap((step) => step.readings), ...cadre.readings])],
    dataset,
  };
}

function bare<T extends WorkedStanding>({ steps: _, ...standing }: T): Omit<T, "steps"> {
  return standing;
}
