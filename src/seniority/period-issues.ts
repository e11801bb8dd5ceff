import type { Day, Label } from "../exact/index.js";
import {
  type DatedSpan,
  endIssues,
  type Issue,
  type IssueCode,
  issue,
  type Path,
} from "../intake/index.js";
import type { DatedCareer } from "./career.js";

/** By which day a career has begun: what it holds of later days forbids no earlier question. */
export interface PeriodBounds {
  /** Last day by which somebody must have been hired. */
  readonly hiredBy?: Day | undefined;
}

const inEmployment = ["suspensions", "mandates", "neutralised", "heldBack"] as const;
const beforeHiring = ["priorService", "baseTrade"] as const;
const lists = /* @__PURE__ */ [inEmployment, beforeHiring].flat();

/** The issues with the days of a career: ends, births, hirings, futures. */
export function periodIssues(
  career: Partial<DatedCareer>,
  horizon: PeriodBounds,
): readonly Issue[] {
  const periods = lists.flatMap((key) =>
    (career[key] ?? []).flatMap((period, position) =>
      issuesOfPeriod(career, period, [key, position]),
    ),
  );
  return [
    ...hiringIssues(career, horizon),
    ...leavingIssues(career),
    ...periods,
    ...employmentIssues(career),
  ];
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
  const after = inEmployment.flatMap((key) =>
    (career[key] ?? []).flatMap(({ from }, position) =>
      from <= left
        ? []
        : [issue("outside-employment", [key, position, "from"], { received: from, expected })],
    ),
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

function employmentIssues(career: Partial<DatedCareer>): readonly Issue[] {
  const { hired } = career;
  return inEmployment.flatMap((key) =>
    (career[key] ?? []).flatMap(({ from }, position) =>
      notBefore(from, hired, [key, position, "from"], "outside-employment", hiredOn),
    ),
  );
}
