import { addMonths, type Day, firstDay, monthOf, type Span } from "../../exact/index.js";
import { type Expression, figure, product, quotient, sumOf } from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import { figureOf } from "../agreement/figures.js";
import { daysOfSpan, shared, spanOf } from "../agreement/given-period.js";
import { type AgreementStep, step } from "../agreement/working.js";
import { paragraph } from "./cause.js";
import type { MergedStop } from "./merged-stops.js";
import type { SickPayRequest } from "./sick-pay-request.js";
import type { SickStop } from "./sick-stop.js";

const names = {
  gross: { fr: "salaire brut mensuel", en: "monthly gross" },
  days: { fr: "jours payés", en: "paid days" },
  month: { fr: "jours du mois", en: "days of the month" },
};

/**
 * The share of gross pay that is maintained for the paid days: a day is a thirtieth, or a day of
 * its month where the caller reads so (R123).
 *
 * @article CLCC-2.7.1.3.5 L.3437
 * @article CLCC-2.9.1.3.5 L.3447
 */
export function maintainedStep(
  { parts }: MergedStop,
  paid: readonly Span[],
  { population, readings }: SickPayRequest,
): AgreementStep {
  const applied = reading(readings, "R123");
  const worth = applied.choice === "a-thirtieth" ? inThirtieths : inMonths;
  return step({
    id: "MAINTAINED",
    label: { fr: "Salaire brut maintenu", en: "Gross pay maintained" },
    expression: sumOf(parts.flatMap((part) => worth(part, paid))),
    unit: "euros",
    decimals: 2,
    articles: [paragraph(population, 5)],
    readings: [applied],
  });
}

function share({ monthlyGross }: SickStop, days: number, divisor: Expression): Expression {
  const gross = figure(monthlyGross, "euros", names.gross);
  const rate = figureOf("sickRate", "percent");
  return quotient(product(gross, rate, figure(days, "days", names.days)), divisor);
}

function inThirtieths(part: SickStop, paid: readonly Span[]): readonly Expression[] {
  const own = spanOf(part);
  const days = paid.reduce((sum, each) => sum + daysOfSpan(shared(own, each)), 0);
  return days === 0 ? [] : [share(part, days, figureOf("sickDaysAMonth", "days"))];
}

function inMonths(part: SickStop, paid: readonly Span[]): readonly Expression[] {
  const own = spanOf(part);
  return monthsOf(own).flatMap((month) => {
    const within = shared(own, month);
    const days = paid.reduce((sum, each) => sum + daysOfSpan(shared(within, each)), 0);
    return days === 0 ? [] : [share(part, days, figure(daysOfSpan(month), "days", names.month))];
  });
}

/** The months that an interval touches. */
function monthsOf({ from, until }: Span): readonly Span[] {
  const months: Span[] = [];
  for (let first: Day = firstDay(monthOf(from)); first < until; first = nextMonth(first)) {
    months.push({ from: first, until: nextMonth(first) });
  }
  return months;
}

function nextMonth(first: Day): Day {
  return firstDay(addMonths(monthOf(first), 1));
}
