import { decimal, type Language, shown, writeNumber } from "../../exact/index.js";
import { type ChartSeries, payAt, tickYears } from "./chart-series.js";

const width = 60;
const rowsPerLevel = 3;
const marks = ["*", "o"];
const both = "#";

const words = {
  fr: {
    both: "les deux",
    time: (from: string) => `années, à partir de ${from}`,
  },
  en: {
    both: "both",
    time: (from: string) => `years, from ${from} on`,
  },
};

/** Lines that go up and down by steps, as a chart in plain text, under a heading. */
export function steppedChart(series: ChartSeries, heading: string, language: Language): string {
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
    heading,
    "",
    ...plot,
    `${indent}└${axisOf(series)}`,
    `${indent} ${yearsOf(series)}`,
    `${indent} ${says.time(series.from)}`,
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
