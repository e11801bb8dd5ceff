import {
  addDays,
  addYears,
  type Day,
  type Decimal,
  daysBetween,
  daysIn,
  frenchDay,
  later,
  merged,
  monthsBefore,
  roundDown,
  roundHalfUp,
  type Span,
  within,
  without,
} from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { heldId } from "../job/index.js";
import { firstDayOfScheme, lawOn, parameterAt, reading } from "../law/index.js";
import { type AppliedReading, figure, type Step, step } from "../working/index.js";
import { asMonths, baseTradeSteps } from "./base-trade-steps.js";
import type { DatedCareer } from "./career.js";
import { type Credit, noCredit } from "./credit.js";
import type { Lived } from "./lived.js";

/** Tells whether a métier takes over the years of the base trade. */
export function takesOverBaseTrade(id: string): boolean {
  return id === "moniteur-d-atelier" || id === "educateur-technique";
}

/** The day on which somebody first becomes moniteur d'atelier or éducateur technique, if ever. */
export function appointment({
  metier,
  hired,
  promotions = [],
}: Pick<DatedCareer, "metier" | "hired" | "promotions">): Day | undefined {
  if (takesOverBaseTrade(heldId(metier))) return hired;
  const appointments = promotions.filter(({ to }) => takesOverBaseTrade(heldId(to)));
  return appointments.map(({ on }) => on).sort()[0];
}

/** The service to which the base trade is added. */
export interface ServiceCounted {
  /** The periods that other service counts already. */
  readonly counted: readonly Span[];
  /**
   * The day to which that service moves seniority back: the months of the base trade are counted
   * back from it.
   */
  readonly start: Day;
}

/**
 * A moniteur d'atelier or an éducateur technique is credited, on appointment, with the years worked
 * in the base trade from the age of twenty: all of the first five, two thirds of the rest, ten in
 * all (reading R20). Eight give seven, twelve and a half give ten, twenty give ten.
 *
 * The time is counted in months back from the appointment, a month begun in proportion of its days;
 * what is left of a day is dropped (reading R5: of a month).
 *
 * @article A1.1/2.4 L.1761
 * @article A1.1/2.4 L.1781
 */
export function baseTradeCredit(
  lived: Lived,
  on: Day,
  { counted, start }: ServiceCounted = { counted: [], start: on },
): Credit {
  const { career, choices } = lived;
  if (career.baseTrade === undefined) return noCredit;
  const worked = without(within(merged(career.baseTrade), ageDay(lived), on), counted);
  if (worked.length === 0) return noCredit;
  const months = asMonths(daysIn(worked), start);
  const steps = baseTradeSteps(
    months,
    lawOn(later(on, firstDayOfScheme), lived.law),
    reading(choices, "R20"),
  );
  const credited = steps.at(-1) as Step;
  const inDays = daysStep(lived, start, credited.result);
  return { credited: inDays, steps: [...steps, inDays] };
}

/** The day from which the base trade counts: that of the twentieth birthday. */
function ageDay({ career, leapDay, law }: Lived): Day {
  const age = parameterAt("baseTradeMinimumAge", lawOn(firstDayOfScheme, law)) as Decimal;
  return addYears(career.birth as Day, age.toNumber(), leapDay);
}

function daysStep({ career, choices }: Lived, on: Day, months: Decimal): Step {
  const unit = reading(choices, "R5");
  const whole = roundDown(months, 0);
  const day = monthsBefore(on, whole.toNumber());
  const length = daysBetween(monthsBefore(on, whole.toNumber() + 1), day);
  // A third of a day is the least that can be left: beyond nine decimals there is only the trace of
  // a division.
  const rest = roundDown(roundHalfUp(months.minus(whole).times(length), 9), 0);
  const from = unit.choice === "months" ? day : addDays(day, -rest.toNumber());
  return step({
    id: "base-trade-days",
    label: { fr: "Métier de base repris, en jours", en: "Base trade credited, in days" },
    expression: figure(daysBetween(from, on), "days", {
      fr: `jours de ces mois, comptés en arrière depuis le ${frenchDay(on)}`,
      en: `days of these months, counted back from ${on}`,
    }),
    unit: "days",
    articles: ["A1.1/2.4"],
    readings: [unit, ...leapBirthReading(career, choices)],
  });
}

function leapBirthReading(
  { birth }: DatedCareer,
  choices: ReadingChoices | undefined,
): readonly AppliedReading[] {
  return (birth as Day).endsWith("-02-29") ? [reading(choices, "R39")] : [];
}
