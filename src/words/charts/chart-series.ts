import { addMonths, type Decimal, decimal, type Month, monthsBetween } from "../../exact/index.js";
import type { CareerProjection, ProjectedCareer } from "../../projection/index.js";
import type { ComparedWageBill, WageBill } from "../../wage-bill/index.js";

/** A pay from a month on, as a chart draws it. */
export interface ChartPoint {
  /** Months since the start of the chart. */
  readonly at: number;
  /** Euros a month. */
  readonly pay: number;
  /** The title of the métier held from then on, where it changes. */
  readonly promotedTo?: string;
}

/** A line of a chart. */
export interface ChartLine {
  readonly title: string;
  readonly points: readonly ChartPoint[];
  /** Euros: what its months come to. */
  readonly total: Decimal;
}

/** The content of a chart: a line for each situation, between two bounds. */
export interface ChartSeries {
  readonly lines: readonly ChartLine[];
  /** The first month. */
  readonly from: Month;
  /** Months shown. */
  readonly months: number;
  /** Euros a month: round figures around every pay, at the same distance from one another. */
  readonly levels: readonly [number, number, ...number[]];
}

/** The content of a chart of a projection. */
export function chartSeries({ from, to, situations }: CareerProjection): ChartSeries {
  const lines = situations.map((career) => ({
    title: career.title,
    points: pointsOf(career, from),
    total: career.total,
  }));
  return drawnFrom(from, monthsBetween(from, addMonths(to, 1)), lines);
}

/** The content of a chart of a wage bill: the bill, and the same under other terms. */
export function billSeries(bill: ComparedWageBill, titles: readonly string[]): ChartSeries {
  const bills: readonly WageBill[] = [bill, ...(bill.comparedWith ? [bill.comparedWith] : [])];
  const lines = bills.map(({ months, total }, index) => ({
    title: titles[index] as string,
    points: months.map((month, at) => ({ at, pay: decimal(month.total).toNumber() })),
    total,
  }));
  return drawnFrom(bill.from, bill.months.length, lines);
}

/** A chart of lines over so many months. */
function drawnFrom(from: Month, months: number, lines: readonly ChartLine[]): ChartSeries {
  const pays = lines.flatMap(({ points }) => points.map(({ pay }) => pay));
  return { lines, from, months, levels: levelsAround(Math.min(...pays), Math.max(...pays)) };
}

/** The years of the ticks: every fifth, or every one of ten years or less. */
export function tickYears({ months }: ChartSeries): readonly number[] {
  const years = months / 12;
  const every = years > 10 ? 5 : 1;
  return Array.from({ length: Math.floor(years / every) + 1 }, (_, index) => index * every);
}

function pointsOf({ milestones }: ProjectedCareer, from: Month): readonly ChartPoint[] {
  return milestones.map(({ paidFrom, monthlyPay, metier }, index) => {
    const before = milestones[index - 1]?.metier ?? metier;
    return {
      at: monthsBetween(from, paidFrom),
      pay: decimal(monthlyPay).toNumber(),
      ...(metier === before ? {} : { promotedTo: metier }),
    };
  });
}

/** The pay of a line in a month. */
export function payAt(points: readonly ChartPoint[], month: number): number {
  return (points.findLast(({ at }) => at <= month) as ChartPoint).pay;
}

const steps = [1, 2, 5, 10];

/** Round figures from under the least to over the greatest, four to nine of them. */
function levelsAround(least: number, greatest: number): ChartSeries["levels"] {
  const span = Math.max(greatest - least, greatest / 20);
  const magnitude = 10 ** Math.floor(Math.log10(span / 4));
  const distance = magnitude * (steps.find((step) => step * magnitude * 7 >= span) as number);
  const first = Math.floor(least / distance) * distance;
  const count = Math.max(2, Math.ceil((greatest - first) / distance) + 1);
  return Array.from({ length: count }, (_, index) => first + index * distance) as never;
}
