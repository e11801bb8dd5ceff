import { type Decimal, multiplied } from "../../exact/index.js";
import { constraintFigure, reading, ruleAt } from "../../law/index.js";
import { type AppliedReading, figure, product } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine } from "./pay-line.js";
import { unitAmount, unitReadings } from "./unit-amount.js";

const label = { fr: "Dimanches et jours fériés", en: "Sundays and holidays" };
const hourLabel = {
  fr: "Une heure de dimanche ou de jour férié",
  en: "One hour of a Sunday or holiday",
};
const hoursName = {
  fr: "heures, chaque heure commencée comptant",
  en: "hours, each hour begun counting",
};

/**
 * The hours counted: those of a Sunday that is a holiday once, since avenant no. 2009-01; before it
 * once too, or twice by another reading (R65).
 */
function hoursCounted(
  { constraints, law, readings }: Situation,
  given: Decimal,
): { readonly hours: Decimal; readonly readings: readonly AppliedReading[] } {
  const { sundayOnHolidayHours: both } = constraints;
  const once = ruleAt("sundayThatIsAHoliday", law) !== undefined;
  if (both === undefined || once) return { hours: given, readings: [] };
  const applied = reading(readings, "R65");
  return { hours: applied.choice === "once" ? given : given.plus(both), readings: [applied] };
}

/**
 * Work on a Sunday or a holiday earns 1.5 point per hour or fraction of an hour: 12 points for 8
 * hours. The allowance is the same at part time.
 *
 * @article A3.3 L.126
 * @article Expose-II.10 L.111
 */
export function sundaysHolidays(situation: Situation): PayLine | undefined {
  const { sundayHolidayHours: given } = situation.constraints;
  if (given === undefined) return undefined;
  const { hours, readings } = hoursCounted(situation, given);
  const points = constraintFigure("sunday-holiday", situation.law, "points");
  const hour = unitAmount(situation, "SUNDAY_HOLIDAY_UNIT", hourLabel, points, "A3.3");
  const count = figure(hours, "hours", hoursName);
  return payLine(situation, {
    code: "SUNDAYS_HOLIDAYS",
    label,
    expression: product(count, hour.expression),
    points: multiplied(points.value, hours),
    base: situation.pointValue.value,
    articles: ["A3.3"],
    readings: [...unitReadings(situation, [{ count, unit: hour }]), ...readings],
    before: hour.before,
  });
}
