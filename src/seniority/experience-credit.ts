/**
 * Whoever is hired from 2 December 2012 on is credited with 30 % of the professional experience
 * acquired before, at least 30 % from 1 June 2014: qualified or not,
 * with whatever employer, part time as full time. Each period counts in years, months and days,
 * months of thirty; the share is rounded down to the day and taken off
 * the hiring date on the calendar (reading R88).
 *
 * @article RP-08.03.2
 * @article 2014-01-08.03.2
 */
import {
  addDays,
  type Day,
  type Decimal,
  daysBetween,
  inWords,
  type Label,
  monthsBefore,
  roundDown,
  type Span,
} from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { lawOn, reading, regimeHas, regimeTable } from "../law/index.js";
import {
  type AppliedReading,
  type Expression,
  type Figure,
  figure,
  product,
  type Step,
  step,
  sum,
} from "../working/index.js";
import { type CountedOnce, type Credit, countedDays, noCredit, remaining } from "./credit.js";
import { experienceShare } from "./experience-share.js";
import { lengthOf } from "./length-of.js";
import type { Lived } from "./lived.js";

/** The service credited, and the names of its steps. */
export interface ExperienceParts {
  readonly id: string;
  readonly label: Label;
  readonly own: "seniority" | "technicity";
}

/**
 * The experience credited: the share of its length, and the days by which it moves the date back.
 */
export function experienceCredit(
  lived: Lived,
  counting: readonly CountedOnce[],
  parts: ExperienceParts,
): Credit {
  if (counting.length === 0) return noCredit;
  const count = reading(lived.choices, "R88");
  const share = shareStep(lived, counting, parts, count);
  if (count.choice === "calendar-days") return { credited: share, steps: [share] };
  const { id, label } = parts;
  const expression = onTheCalendar(lived, share);
  const credited = step({ id, label, expression, unit: "days", articles: articlesOf(lived) });
  return { credited, steps: [share, credited] };
}

function shareStep(
  lived: Lived,
  counting: readonly CountedOnce[],
  { id, label, own }: ExperienceParts,
  count: AppliedReading,
): Step {
  const inDays = count.choice === "calendar-days";
  const length = inDays ? countedDays(counting) : sum(...lengths(lived, counting));
  return step({
    id: `${id}-share`,
    label,
    expression: product(length, experienceShare(lived, own)),
    unit: "days",
    decimals: 0,
    rounding: "down",
    articles: articlesOf(lived),
    readings: [count, ...professionReading(lived)],
  });
}

function articlesOf({ career, choices, law }: Lived): readonly ArticleId[] {
  const isLeast = regimeHas("hiringShareIsLeast", lawOn(career.hired, law), choices);
  return [isLeast ? "2014-01-08.03.2" : "RP-08.03.2"];
}

function professionReading({ career, choices }: Lived): readonly AppliedReading[] {
  const stated = career.priorService?.some(({ profession }) => profession === false);
  return stated ? [reading(choices, "R97")] : [];
}

function daysOfMonth({ career, law }: Lived): Decimal {
  const [days] = regimeTable("experienceDaysPerMonth", lawOn(career.hired, law));
  return days as Decimal;
}

function lengths(lived: Lived, counting: readonly CountedOnce[]): readonly Expression[] {
  const month = daysOfMonth(lived).toNumber();
  return remaining(counting).map((period) => lengthFigure(period, month));
}

function lengthFigure(period: Span, month: number): Figure {
  const { months, days } = lengthOf(period);
  const words = inWords(period);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return figure(months * month + days, "days", {
    fr:
      `${words.fr} : ${years} an(s), ${rest} mois et ${days} jour(s), en jours d'un mois de ` +
      `${month}`,
    en:
      `${words.en}: ${years} year(s), ${rest} month(s) and ${days} day(s), in days of a month ` +
      `of ${month}`,
  });
}

/**
 * The days from the date that the share gives to the hiring: its years and months are taken off
 * first, then its days.
 */
function onTheCalendar(lived: Lived, share: Step): Figure {
  const { hired } = lived.career;
  const month = daysOfMonth(lived);
  const months = roundDown(share.result.div(month), 0);
  const days = share.result.minus(months.times(month)).toNumber();
  const start: Day = addDays(monthsBefore(hired, months.toNumber()), -days);
  return figure(daysBetween(start, hired), "days", {
    fr:
      `jours de ${Math.floor(months.toNumber() / 12)} an(s), ${months.toNumber() % 12} mois et ` +
      `${days} jour(s) comptés en arrière depuis l'embauche`,
    en:
      `days of ${Math.floor(months.toNumber() / 12)} year(s), ${months.toNumber() % 12} ` +
      `month(s) and ${days} day(s) counted back from the hiring`,
  });
}
