import { addMonths, decimal, type Month, monthsBetween } from "../../exact/index.js";
import type { CareerProjection, ProjectedCareer } from "../../projection/index.js";

/** A pay from a month on, as a chart draws it. */
export interface ChartPoint {
  /** Months since the start of the chart. */
  readonly at: number;
  /** Euros a month. */
  readonly pay: number;
  /** The title of the métier held from then on, where it changes. */
  readonly promotedTo?: string;
}

/** What a chart shows: a line for each situation, between two bounds. */
export interface ChartSeries {
  readonly lines: readonly { readonly title: string; readonly points: readonly ChartPoint[] }[];
  /** Months shown. */
  readonly months: number;
  /** Euros a month: round figures around every pay, at the same distance from one another. */
  readonly levels: readonly [number, number, ...number[]];
}

/** What a chart of a projection shows. */
export function chartSeries(projection: CareerProjection): ChartSeries {
  const { from, to, situations } = projection;
  const lines = situations.map((career) => ({
    title: career.title,
    points: pointsOf(career, from),
  }));
  const pays = lines.flatMap(({ points }) => points.map(({ pay }) => pay));
  return {
    lines,
    months: monthsBetween(from, addMonths(to, 1)),
    levels: levelsAround(Math.min(...pays), Math.max(...pays)),
  };
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
