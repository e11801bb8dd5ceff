import type { Day, Label } from "../exact/index.js";
import {
  type DatedSpan,
  endIssues,
  type Issue,
  type IssueCode,
  issue,
  type Path,
} from "../intake/index.js";
import { type DatedCareer, periodLists } from "./career.js";
import { endsByIssues, restoredBy } from "./service-issues.js";

/** By which day a career has begun: what it holds of later days forbids no earlier question. */
export interface PeriodBounds {
  /** Last day by which somebody must have been hired. */
  readonly hiredBy?: Day | undefined;
}

/** Suspensions, mandates, periods neutralised or held back. */
const inEmployment = /* @__PURE__ */ periodLists.slice(2);

/** The issues with the days of a career: ends, births, hirings, futures. */
export function periodIssues(
  career: Partial<DatedCareer>,
  horizon: PeriodBounds,
): readonly Issue[] {
  const { hired } = career;
  const ended = ofEach(career, periodLists, (span, path) => issuesOfPeriod(career, span, path));
  const employed = ofEach(career, inEmployment, ({ from }, path) =>
    notBefore(from, hired, [...path, "from"], "outside-employment", hiredOn),
  );
  const before = ofEach(career, ["priorService"], (span, path) => endsByIssues(span, hired, path));
  return [
    ...hiringIssues(career, horizon),
    ...leavingIssues(career),
    ...ended,
    ...employed,
    ...before,
    ...ofEach(career, ["neutralised"], (span, path) => restoredBy(span, path, "Art12")),
    ...ofEach(career, ["heldBack"], (span, path) => restoredBy(span, path, "Art7")),
  ];
}

function ofEach(
  career: Partial<DatedCareer>,
  keys: readonly (typeof periodLists)[number][],
  issuesOf: (span: DatedSpan, path: Path) => readonly Issue[],
): readonly Issue[] {
  return keys.flatMap((key) =>
    (career[key] ?? []).flatMap((span, position) => issuesOf(span, [key, position])),
  );
}

function hiringIssues(
  { hired, birth }: Partial<DatedCareer>,
  { hiredBy }: PeriodBounds,
): readonly Issue[] {
  return [
    ...notBefore(hired, birth, ["hired"], "before-birth", bornOn),
    ...notAfter(hired, hiredBy, ["hired"]),
  ];
}

/** Nobody leaves before being hired, or is suspended after having left. */
function leavingIssues(career: Partial<DatedCareer>): readonly Issue[] {
  const { hired, left } = career;
  if (left === undefined) return [];
  const early = notBefore(left, hired, ["left"], "end-before-start", hiredOn);
  const expected = {
    fr: `un jour jusqu'au départ, le ${left}`,
    en: `a day up to the departure, ${left}`,
  };
  const after = ofEach(career, inEmployment, ({ from: received }, path) =>
    received <= left
      ? []
      : [issue("outside-employment", [...path, "from"], { received, expected })],
  );
  return [...early, ...after];
}

function issuesOfPeriod(
  { birth }: Partial<DatedCareer>,
  span: DatedSpan,
  path: Path,
): readonly Issue[] {
  return [
    ...endIssues(span, path),
    ...notBefore(span.from, birth, [...path, "from"], "before-birth", bornOn),
  ];
}

function bornOn(day: Day): Label {
  return { fr: `un jour à partir de la naissance, le ${day}`, en: `a day from birth on, ${day}` };
}

function hiredOn(day: Day): Label {
  return {
    fr: `un jour à partir de l'embauche, le ${day}`,
    en: `a day from the hiring on, ${day}`,
  };
}

function notBefore(
  day: Day | undefined,
  first: Day | undefined,
  path: Path,
  code: IssueCode,
  words: (first: Day) => Label,
): readonly Issue[] {
  if (day === undefined || first === undefined || day >= first) return [];
  return [issue(code, path, { received: day, expected: words(first) })];
}

/** Tells what begins after the last day that is known. */
export function notAfter(
  day: Day | undefined,
  last: Day | undefined,
  path: Path,
): readonly Issue[] {
  if (day === undefined || last === undefined || day <= last) return [];
  const expected = {
    fr: `un jour jusqu'au ${last}, le jour dont il s'agit`,
    en: `a day up to ${last}, the day in question`,
  };
  return [issue("in-the-future", path, { received: day, expected })];
}
