import type { Day, Period } from "../exact/calendar.js";
import type { Label } from "../exact/label.js";
import { type Issue, type IssueCode, issue, type Path } from "../intake/issue.js";
import type { Career } from "./career.js";

/** Up to which day a career is known. */
export interface Horizon {
  /** Last day by which somebody must have been hired. */
  readonly hiredBy?: Day | undefined;
  /** Last day on which a period of the career may begin; none where later ones are simply not lived yet. */
  readonly livedBy?: Day | undefined;
}

const inEmployment = ["suspensions", "mandates", "neutralised", "heldBack"] as const;
const beforeHiring = ["priorService", "baseTrade"] as const;
const lists = [...inEmployment, ...beforeHiring] as const;

/** What is wrong with the days of a career: ends, births, hirings, futures. */
export function periodIssues(career: Partial<Career>, horizon: Horizon): readonly Issue[] {
  const periods = lists.flatMap((key) =>
    (career[key] ?? []).flatMap((period, position) =>
      issuesOfPeriod(career, period, [key, position], horizon),
    ),
  );
  return [...hiringIssues(career, horizon), ...periods, ...employmentIssues(career)];
}

function hiringIssues({ hired, birth }: Partial<Career>, { hiredBy }: Horizon): readonly Issue[] {
  return [
    ...notBefore(hired, birth, ["hired"], "before-birth", bornOn),
    ...notAfter(hired, hiredBy, ["hired"]),
  ];
}

function issuesOfPeriod(
  { birth }: Partial<Career>,
  { from, to }: Period,
  path: Path,
  { livedBy }: Horizon,
): readonly Issue[] {
  return [
    ...endIssues({ from, to }, path),
    ...notBefore(from, birth, [...path, "from"], "before-birth", bornOn),
    ...notAfter(from, livedBy, [...path, "from"]),
  ];
}

function endIssues({ from, to }: Period, path: Path): readonly Issue[] {
  if (from < to) return [];
  const expected = {
    fr: `un jour après le ${from} : le premier qui n'est plus dans la période`,
    en: `a day after ${from}: the first that is no longer in the period`,
  };
  return [issue("end-before-start", [...path, "to"], { received: to, expected })];
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

function employmentIssues(career: Partial<Career>): readonly Issue[] {
  const { hired } = career;
  return inEmployment.flatMap((key) =>
    (career[key] ?? []).flatMap(({ from }, position) =>
      notBefore(from, hired, [key, position, "from"], "outside-employment", hiredOn),
    ),
  );
}
