import { frenchDay, inWords, type Label, type Span, within } from "../../exact/index.js";
import { type Issue, issue, type Path, untilOf } from "../../intake/index.js";
import { type AbsencesGiven, employmentSpan, readableAbsences } from "./absence.js";
import type { BonusYear } from "./bonus-year.js";

/**
 * Nobody is absent from a job not begun, or left: the issues with absences that begin outside the
 * employment told, of those that reach the year; a sick note that outlasts the departure is cut
 * there. `given` as it came in.
 *
 * @article A3.1.4 L.475-476
 */
export function outsideIssues(
  given: unknown,
  employed: AbsencesGiven["employed"],
  year: BonusYear,
  path: Path,
): readonly Issue[] {
  if (employed === undefined) return [];
  const [span, window] = [employmentSpan(employed), daysLookedAt(year)];
  if (span.from >= span.until) return [];
  const expected = inEmployment(employed);
  return readableAbsences(given).flatMap((absence): readonly Issue[] => {
    const [days] = within([employmentSpan(absence)], window.from, window.until);
    if (days === undefined || (span.from <= days.from && days.from < span.until)) return [];
    const at = [...path, "absences", absence.index, "from"];
    const parts = { received: absence.from, expected, article: "A3.1.4" } as const;
    return [issue("outside-employment", at, parts)];
  });
}

function inEmployment(employed: NonNullable<AbsencesGiven["employed"]>): Label {
  const { from } = employed;
  const runs = { fr: `à partir du ${frenchDay(from)}`, en: `from ${from} on` };
  const { fr, en } = untilOf(employed) === undefined ? runs : inWords(employmentSpan(employed));
  return { fr: `des jours de l'emploi, ${fr}`, en: `days of the employment, ${en}` };
}

/** The days that the bonus of a year looks at: those before the scheme too (reading R233). */
function daysLookedAt({ absencePeriod, absencesFrom, beforeScheme }: BonusYear): Span {
  if (absencesFrom !== undefined) return absencePeriod;
  const { from } = beforeScheme;
  return from < absencePeriod.from ? { ...absencePeriod, from } : absencePeriod;
}
