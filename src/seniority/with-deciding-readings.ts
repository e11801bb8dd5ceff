import { type ReadingChoices, readingChoices } from "../ids/index.js";
import type { AppliedReading, Step } from "../working/index.js";
import type { MonthPart, YearsInForce } from "./years-of-month.js";

/**
 * The years in force with the readings that decide a percentage of the month alone: those of which
 * another choice gives another percentage.
 */
export function withDecidingReadings(
  years: YearsInForce,
  by: (readings: ReadingChoices) => YearsInForce,
): YearsInForce {
  const ofSteps = stepsOf(years).flatMap(({ readings }) => readings);
  const applied = new Set([...ofSteps, ...years.readings]);
  if (applied.size === 0) return years;
  const own = percentagesOf(years);
  const decides = ({ id, choice }: AppliedReading): boolean =>
    readingChoices[id].some(
      (other) => other !== choice && percentagesOf(by({ [id]: other })) !== own,
    );
  const idle = new Set([...applied].filter((each) => !decides(each)).map(({ id }) => id));
  return idle.size === 0 ? years : without(years, idle);
}

const stepsOf = ({ parts }: YearsInForce): readonly Step[] =>
  parts.flatMap(({ standing }) => standing.steps);

/** The percentages of each part of a month, to be compared. */
function percentagesOf({ parts }: YearsInForce): string {
  const rates = parts.map(({ standing: { seniority, cadreMajoration, technicity } }) => {
    const all = [seniority.rate, cadreMajoration?.rate, technicity?.rate, technicity?.strict];
    return all.map((rate) => rate?.toFixed()).join(" ");
  });
  const [first] = rates as [string];
  if (rates.every((each) => each === first)) return first;
  return parts.map(({ days }, place) => `${days}: ${rates[place]}`).join();
}

function without(years: YearsInForce, idle: ReadonlySet<AppliedReading["id"]>): YearsInForce {
  const kept = (readings: readonly AppliedReading[]): readonly AppliedReading[] =>
    readings.filter(({ id }) => !idle.has(id));
  const partOf = (part: MonthPart): MonthPart => {
    const { standing } = part;
    const steps = standing.steps.map((each) => ({ ...each, readings: kept(each.readings) }));
    return { ...part, standing: { ...standing, steps } };
  };
  const [first, ...others] = years.parts;
  return {
    ...years,
    parts: [partOf(first), ...others.map(partOf)],
    readings: kept(years.readings),
  };
}
