import { decimal, type Language, shown, writeNumber } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import type { CareerProjection } from "../../projection/index.js";
import { type ChartSeries, chartSeries, payAt } from "./chart-series.js";

const width = 60;
const rowsPerLevel = 3;
const marks = ["*", "o"];
const both = "#";

const words = {
  fr: {
    pay: "Salaire brut mensuel, en euros",
    both: "les deux",
    time: (from: string) => `années, à partir de ${from}`,
  },
  en: {
    pay: "Gross monthly pay, in euros",
    both: "both",
    time: (from: string) => `years, from ${from} on`,
  },
};

/**
 * A projection as a chart in plain text: the monthly pay over the years, a mark for each situation,
 * the levels in euros on the left.
 *
 * @example
 * projectionChart(projectCareer(request), "en").split("\n")[0]
 * // "Gross monthly pay, in euros"
 */
export function projectionChart(
  given: CareerProjection | Json<CareerProjection>,
  language: Language,
): string {
  const series = chartSeries(given as CareerProjection);
  const says = words[language];
  const rows = [...Array(rowsPerLevel * (series.levels.length - 1) + 1).keys()].reverse();
  const labels = series.levels.map((level) => writeNumber(decimal(level), language, 0));
  const gutter = Math.max(...labels.map(({ length }) => length));
  const plot = rows.map((row) => {
    const label = row % rowsPerLevel === 0 ? (labels[row / rowsPerLevel] as string) : "";
    const axis = label === "" ? "│" : "┤";
    return `${label.padStart(gutter)} ${axis}${rowOf(series, row)}`.trimEnd();
  });
  const indent = " ".repeat(gutter + 1);
  return [
    says.pay,
    "",
    ...plot,
    `${indent}└${axisOf(series)}`,
    `${indent} ${yearsOf(series)}`,
    `${indent} ${says.time(given.from)}`,
    "",
    ...legend(series, says.both),
  ].join("\n");
}

function rowOf(series: ChartSeries, row: number): string {
  return [...Array(width).keys()].map((column) => cellOf(series, row, column)).join("");
}

function cellOf({ lines, months, levels }: ChartSeries, row: number, column: number): string {
  const month = Math.floor((column * months) / width);
  const [low, high] = [levels[0], levels.at(-1) as number];
  const height = rowsPerLevel * (levels.length - 1);
  const here = lines.flatMap(({ points }, index) => {
    const level = Math.round(((payAt(points, month) - low) / (high - low)) * height);
    return level === row ? [marks[index] as string] : [];
  });
  return here.length > 1 ? both : (here[0] ?? " ");
}

/** The years of the ticks: every fifth, or every one of ten years or less. */
export function tickYears({ months }: ChartSeries): readonly number[] {
  const years = months / 12;
  const every = years > 10 ? 5 : 1;
  return Array.from({ length: Math.floor(years / every) + 1 }, (_, index) => index * every);
}

function columnOf(series: ChartSeries, year: number): number {
  return Math.round((year * 12 * width) / series.months);
}

function axisOf(series: ChartSeries): string {
  const ticks = new Set(tickYears(series).map((year) => columnOf(series, year)));
  return [...Array(width + 1).keys()].map((column) => (ticks.has(column) ? "┴" : "─")).join("");
}

function yearsOf(series: ChartSeries): string {
  return tickYears(series).reduce(
    (line, year) => `${line.padEnd(columnOf(series, year))}${year}`,
    "",
  );
}

function legend({ lines }: ChartSeries, bothWords: string): readonly string[] {
  const own = lines.map(({ title }, index) => `${marks[index]} ${shown(title)}`);
  return lines.length > 1 ? [...own, `${both} ${bothWords}`] : own;
}
