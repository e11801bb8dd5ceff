import { type Day, frozen, lazy } from "../exact/index.js";
import { type Dataset, dataset, type ReadingChoices } from "../ids/index.js";
import { check, day, maybe, type Outcome, record, unwrap } from "../intake/index.js";
import { cadreOf, type HeldJob } from "../job/index.js";
import { readingChoicesSchema } from "../law/index.js";
import type { AppliedReading, Step } from "../working/index.js";
import type { Career, DatedCareer } from "./career.js";
import { beforeScheme, checkCareer } from "./check-career.js";
import { heldOn } from "./jobs-held.js";
import { priorService, type ServiceTakenOver } from "./prior-service.js";
import type { Standing, WorkedStanding } from "./standing.js";
import { standingsOn, type WorkedCareer, workedCareer } from "./worked-career.js";

/** Where a career stands on a day. */
export interface Seniority {
  /** The day looked at. */
  readonly asOf: Day;
  /** The métier held on that day. */
  readonly metier: HeldJob;
  /** Where the person stands for the seniority bonus. */
  readonly seniority: Standing;
  /** Of a cadre only. */
  readonly cadreMajoration?: Standing;
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
export function computeSeniority(career: Career, asOf: Day, readings?: ReadingChoices): Seniority {
  return unwrap(safeComputeSeniority(career, asOf, readings));
}

/**
 * The same as {@link computeSeniority}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeComputeSeniority(
  career: unknown,
  asOf: unknown,
  readings?: unknown,
): Outcome<Seniority> {
  const moment = check(momentSchema(), { asOf, ...(readings === undefined ? {} : { readings }) });
  const { asOf: day, readings: choices } = moment.usable;
  const checked = checkCareer(career, { hiredBy: day }, choices);
  const issues = [...checked.issues, ...moment.issues, ...beforeScheme(day, "asOf")];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: frozen(seniorityOn(workedCareer(checked.usable as DatedCareer, choices), day as Day)),
  };
}

interface Moment {
  readonly asOf: Day;
  readonly readings?: ReadingChoices;
}

const momentSchema = /* @__PURE__ */ lazy(() =>
  record<Moment>({ asOf: day(), readings: maybe(readingChoicesSchema()) }),
);

/** Where a career without issues stands on a day. */
export function seniorityOn(worked: WorkedCareer, asOf: Day): Seniority {
  const { career, choices } = worked.lived;
  const metier = heldOn(career, asOf);
  const { seniority, majoration, steps } = standingsOn(worked, asOf);
  const cadre = cadreOf(metier, choices);
  return {
    asOf,
    metier,
    seniority: bare(seniority),
    ...(majoration === undefined ? {} : { cadreMajoration: bare(majoration) }),
    service: priorService(worked.lived),
    steps,
    readings: [...new Set([...steps.flatMap((step) => step.readings), ...cadre.readings])],
    dataset,
  };
}

function bare({ steps: _, ...standing }: WorkedStanding): Standing {
  return standing;
}
