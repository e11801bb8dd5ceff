import {
  addDays,
  type Day,
  type DecimalInput,
  lazy,
  type Span,
  type Weekday,
  weekdays,
} from "../../exact/index.js";
import {
  check,
  type Issue,
  type IssueParts,
  isOfDays,
  issue,
  list,
  maybe,
  oneOf,
  type Path,
  quantity,
  type RunningPeriod,
  runningPeriodSchema,
  type Schema,
  untilOf,
} from "../../intake/index.js";
import { type AbsenceMotive, absenceMotives } from "./absence-motives.js";

/** The days of a week that count as absence days. */
export type WorkingWeek = readonly Weekday[];

/** Why somebody is absent. */
export interface AbsenceTerms {
  /** Why: some motives never count (A3.1.5). */
  readonly motive: AbsenceMotive;
}

/**
 * An absence, as a period of days: up to its last day, or up to the first day back; neither while
 * it is running.
 */
export type Absence = RunningPeriod & AbsenceTerms;

/** The time of an employment that the bonus looks at. */
export interface EmploymentGiven {
  /**
   * The time of employment, where it is not the whole year: an absence that begins outside it is
   * refused, one that outlasts it is cut there. Its end is left out while it is running.
   */
  readonly employed?: RunningPeriod;
}

/** A day beyond every calendar: the end of what is running. */
export const noEnd: Day = "9999-12-31";

/** The days of an employment; up to a day beyond every calendar while it is running. */
export function employmentSpan(employed: RunningPeriod): Span {
  return { from: employed.from, until: endOf(employed) };
}

/** The absences of a year: as dates with their motive, or as days given outright. */
export interface AbsencesGiven extends EmploymentGiven {
  /**
   * The absences, in any order; those that cross an end of the civil year are cut there. At most
   * 1000.
   */
  readonly absences?: readonly Absence[];
  /**
   * The absence days of the civil year that count, given outright. At most 2 decimals. Instalments
   * on their own half-years want `absences` instead.
   */
  readonly absenceDays?: DecimalInput;
  /**
   * With `absenceDays`, and only where reading R21 lets them use up the free days: the exempt days
   * that came first. At most 2 decimals.
   */
  readonly exemptDays?: DecimalInput;
  /** The days of the week that count, instead of every calendar day (reading R6). */
  readonly workingDays?: WorkingWeek;
}

const absenceSchema: () => Schema<Absence> = /* @__PURE__ */ lazy(() =>
  runningPeriodSchema<Absence>({ motive: oneOf(absenceMotives().map(({ id }) => id)) }),
);

const days = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 366 });

/** The fields of {@link AbsencesGiven}. */
export function absenceFields(): { readonly [K in keyof AbsencesGiven]-?: Schema } {
  return {
    absences: maybe(list(absenceSchema())),
    employed: maybe(runningPeriodSchema<RunningPeriod>()),
    absenceDays: maybe(days()),
    exemptDays: maybe(days()),
    workingDays: maybe(list(oneOf(weekdays), 7)),
  };
}

type Numbered = Absence & { readonly index: number };

/** The absences of a request that can be read and end after they begin, each with its place. */
export function readableAbsences(given: unknown): readonly Numbered[] {
  const { absences } = given as AbsencesGiven;
  return readable(absences).filter((absence) => absence.from < endOf(absence));
}

/** The absences of a list whose days can be read, whatever becomes of the others. */
function readable(given: unknown): readonly Numbered[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((absence: Absence, index) => {
    const { issues } = check(absenceSchema(), absence);
    return issues.some(({ path: [field] }) => isOfDays(field)) ? [] : [{ ...absence, index }];
  });
}

/** The issues with the absences given, once each field has been read; `given` as it came in. */
export function absenceIssues(given: unknown, path: Path): readonly Issue[] {
  const { absences, absenceDays } = Object(given) as AbsencesGiven;
  if (absences === undefined) return [];
  const found = readable(absences);
  return [
    ...twiceIssues(absenceDays, path),
    ...found.flatMap((absence) => endIssue(absence, path)),
    ...overlapIssues(found, path),
  ];
}

function twiceIssues(absenceDays: unknown, path: Path): readonly Issue[] {
  if (absenceDays === undefined) return [];
  const expected = {
    fr: "les absences datées ou leur nombre de jours, non les deux",
    en: "the dated absences or their number of days, not both",
  };
  return [issue("contradictory", [...path, "absenceDays"], { received: absenceDays, expected })];
}

function endIssue(absence: Numbered, path: Path): readonly Issue[] {
  const { from, lastDay, until } = absence;
  if (until === undefined) {
    if (lastDay === undefined || lastDay >= from) return [];
    const expected = {
      fr: `le dernier jour d'absence, à partir du ${from}`,
      en: `the last day of absence, from ${from} on`,
    };
    return [endsEarly("lastDay", { received: lastDay, expected }, absence, path)];
  }
  if (until > from) return [];
  const expected = {
    fr: `le premier jour de reprise, après le ${from}`,
    en: `the first day back, after ${from}`,
  };
  return [endsEarly("until", { received: until, expected }, absence, path)];
}

function endsEarly(key: string, parts: IssueParts, { index }: Numbered, path: Path): Issue {
  return issue("end-before-start", [...path, "absences", index, key], parts);
}

/** The first day after a period, or a day beyond every calendar while it is running. */
function endOf(absence: RunningPeriod): Day {
  return untilOf(absence) ?? noEnd;
}

/** Each absence that begins before an earlier one has ended, both periods named. */
function overlapIssues(found: readonly Numbered[], path: Path): readonly Issue[] {
  const ordered = found
    .filter((absence) => endOf(absence) > absence.from)
    .sort((a, b) => compareDays(a.from, b.from));
  const issues: Issue[] = [];
  let running: Numbered | undefined;
  for (const absence of ordered) {
    if (running !== undefined && absence.from < endOf(running)) {
      issues.push(overlap(absence, running, path));
    }
    if (running === undefined || endOf(absence) > endOf(running)) running = absence;
  }
  return issues;
}

function overlap(absence: Numbered, earlier: Numbered, path: Path): Issue {
  const other = written(earlier);
  return issue("overlap", [...path, "absences", absence.index], {
    received: written(absence),
    expected: {
      fr: `une absence qui ne chevauche pas ${other}`,
      en: `an absence that does not overlap ${other}`,
    },
  });
}

/** A period the way ISO 8601 writes one, its last day included, and its motive. */
function written({ from, lastDay, until, motive }: Absence): string {
  const last = until === undefined ? lastDay : addDays(until, -1);
  return `${from}/${last ?? ".."} (${motive})`;
}

function compareDays(a: Day, b: Day): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
