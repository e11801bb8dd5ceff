import type { Day } from "../exact/index.js";
import type { Checked, Issue } from "../intake/index.js";
import type { LawChoice } from "../law/index.js";
import type { DatedCareer } from "./career.js";
import { checkCareer } from "./check-career.js";
import { jobNotThereIssues } from "./job-not-there-issues.js";
import { heldOn } from "./jobs-held.js";
import { type WorkedCareer, workedCareer } from "./worked-career.js";

/** The other things that a question about a career depends on. */
interface CareerConditions {
  /** The day by which the person is to be hired: the day asked about unless told. */
  readonly hiredBy?: Day | undefined;
  /** The issues with what is asked beside the career. */
  readonly issuesOf?: (career: Partial<DatedCareer>) => readonly Issue[];
}

/** A career whose job exists on a day, worked out; or everything that is wrong with it. */
export function careerOn(
  career: unknown,
  day: Day | undefined,
  choice: LawChoice,
  { hiredBy = day, issuesOf = () => [] }: CareerConditions = {},
): Checked<WorkedCareer | undefined> {
  const { usable, issues } = checkCareer(career, { hiredBy }, choice);
  const wrong = [...issues, ...issuesOf(usable)];
  if (wrong.length > 0 || day === undefined) return { usable: undefined, issues: wrong };
  const dated = usable as DatedCareer;
  const absent = jobNotThereIssues(heldOn(dated, day, choice), day, choice);
  if (absent.length > 0) return { usable: undefined, issues: absent };
  return { usable: workedCareer(dated, choice), issues: [] };
}
