import {
  addMonths,
  decimal,
  type Language,
  shown,
  writeMonth,
  writeNumber,
} from "../../exact/index.js";
import { writeQuantity } from "../explain/quantity.js";
import { type ChartPoint, type ChartSeries, tickYears } from "./chart-series.js";

const size = { width: 880, height: 512 };
const plot = { left: 78, right: 792, top: 112, bottom: 436 };

const words = {
  fr: {
    years: (from: string) => `Années, à partir de ${from}`,
    total: "total",
    colon: "\u00a0:",
  },
  en: {
    years: (from: string) => `Years, from ${from} on`,
    total: "total",
    colon: ":",
  },
};

const style = `
    svg { color-scheme: light dark; }
    .paper { fill: #ffffff; }
    text { fill: #1f2328; font: 13px system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
    .heading { font-size: 17px; font-weight: 600; }
    .quiet { fill: #57606a; }
    .axis { stroke: #57606a; fill: none; }
    .level { stroke: #d8dee4; fill: none; }
    .pay { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
    .first { stroke: #0b62a4; }
    .second { stroke: #b3470f; stroke-dasharray: 8 4; }
    .spot { stroke-width: 2.5; stroke-dasharray: none; fill: #ffffff; }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #14181d; }
      text { fill: #e6edf3; }
      .quiet { fill: #9da7b3; }
      .axis { stroke: #9da7b3; }
      .level { stroke: #2f3742; }
      .first { stroke: #6cb6ff; }
      .second { stroke: #ffab70; }
      .spot { fill: #14181d; }
    }
  `;

/** The title of a chart, and that of its levels. */
export interface ChartWords {
  readonly title: string;
  readonly levels: string;
}

/**
 * Lines that go up and down by steps, as one SVG file. It follows the reader's light or dark theme,
 * and holds no script and nothing to fetch.
 */
export function steppedSvg(series: ChartSeries, named: ChartWords, language: Language): string {
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" ` +
      `height="${height}" role="img" aria-labelledby="title" lang="${language}">`,
    `  <title id="title">${escaped(named.title)}</title>`,
    `  <style>${style}</style>`,
    `  <rect class="paper" width="${width}" height="${height}"/>`,
    ...legend(series, language),
    ...levels(series, language),
    ...years(series),
    ...axisNames(series, named, language),
    ...series.lines.flatMap((line, index) => pay(line.points, series, index, language)),
    ...ends(series, language),
    "</svg>",
    "",
  ].join("\n");
}

function axisNames(
  { from }: ChartSeries,
  named: ChartWords,
  language: Language,
): readonly string[] {
  const middle = (plot.left + plot.right) / 2;
  const under = { x: middle, y: size.height - 22, kind: "quiet", anchor: "middle" } as const;
  return [
    text(named.levels, { x: plot.left, y: plot.top - 18, kind: "quiet" }),
    text(words[language].years(writeMonth(from, language)), under),
  ];
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(words: string): string {
  return shown(words).replace(/[&<>"]/g, (sign) => entities[sign] as string);
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly kind?: string;
  readonly anchor?: "start" | "middle" | "end";
}

function text(words: string, { x, y, kind, anchor }: TextPlace): string {
  const named = kind === undefined ? "" : ` class="${kind}"`;
  const anchored = anchor === undefined ? "" : ` text-anchor="${anchor}"`;
  return `  <text x="${tidy(x)}" y="${tidy(y)}"${named}${anchored}>${escaped(words)}</text>`;
}

/** A coordinate, at a tenth of a unit. */
function tidy(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const longestTitle = 560;

/** About how wide a sign of a heading is: capitals are wider, M and W the most. */
function widthOf(sign: string): number {
  if (/[MW]/.test(sign)) return 18;
  return sign === sign.toLowerCase() ? 10 : 13.5;
}

/** A title cut where it would push the total out of the picture. */
function shortened(title: string): string {
  let width = 0;
  const signs = [...title];
  const kept = signs.filter((sign) => {
    width += widthOf(sign);
    return width <= longestTitle;
  });
  return kept.length === signs.length ? title : `${kept.slice(0, -1).join("")}…`;
}

const strokes = ["first", "second"];

function legend({ lines }: ChartSeries, language: Language): readonly string[] {
  return lines.flatMap(({ title, total }, index) => {
    const y = 28 + 24 * index;
    const worth = `${words[language].total} ${writeQuantity(total, "euros", language)}`;
    return [
      `  <path class="pay ${strokes[index]}" d="M${plot.left} ${y - 5}h34"/>`,
      `  <text x="${plot.left + 46}" y="${y}">` +
        `<tspan class="heading">${escaped(shortened(title))}</tspan>` +
        `<tspan class="quiet" dx="10">${escaped(worth)}</tspan></text>`,
    ];
  });
}

function yOf(pay: number, { levels: all }: ChartSeries): number {
  const [low, high] = [all[0], all.at(-1) as number];
  return plot.bottom - ((pay - low) / (high - low)) * (plot.bottom - plot.top);
}

function xOf(month: number, { months }: ChartSeries): number {
  return plot.left + (month / months) * (plot.right - plot.left);
}

function levels(series: ChartSeries, language: Language): readonly string[] {
  return series.levels.flatMap((level) => {
    const y = tidy(yOf(level, series));
    return [
      `  <path class="level" d="M${plot.left} ${y}H${plot.right}"/>`,
      text(writeNumber(decimal(level), language, 0), {
        x: plot.left - 10,
        y: yOf(level, series) + 4.5,
        anchor: "end",
      }),
    ];
  });
}

function years(series: ChartSeries): readonly string[] {
  const ticks = tickYears(series).flatMap((year) => {
    const x = xOf(12 * year, series);
    return [
      `  <path class="axis" d="M${tidy(x)} ${plot.bottom}v6"/>`,
      text(String(year), { x, y: plot.bottom + 24, anchor: "middle" }),
    ];
  });
  return [`  <path class="axis" d="M${plot.left} ${plot.bottom}H${plot.right}"/>`, ...ticks];
}

/**
 * A stepped line, a ring where a promotion begins, and what it leads to for whoever points at it.
 */
function pay(
  points: readonly ChartPoint[],
  series: ChartSeries,
  index: number,
  language: Language,
): readonly string[] {
  const { from } = series;
  const [first, ...others] = points as [ChartPoint, ...ChartPoint[]];
  const moves = others.map(
    (point) => `H${tidy(xOf(point.at, series))}V${tidy(yOf(point.pay, series))}`,
  );
  const start = `M${tidy(xOf(first.at, series))} ${tidy(yOf(first.pay, series))}`;
  const rings = points.flatMap((point) => {
    if (point.promotedTo === undefined) return [];
    const month = writeMonth(addMonths(from, point.at), language);
    const named = escaped(`${month}${words[language].colon} ${point.promotedTo}`);
    const at = `cx="${tidy(xOf(point.at, series))}" cy="${tidy(yOf(point.pay, series))}"`;
    return [
      `  <circle class="spot ${strokes[index]}" ${at} r="5"><title>${named}</title></circle>`,
    ];
  });
  const path = `${start}${moves.join("")}H${plot.right}`;
  return [`  <path class="pay ${strokes[index]}" d="${path}"/>`, ...rings];
}

const lineHeight = 16;

/** The last pay of each line, beside its end; kept apart when they are close. */
function ends(series: ChartSeries, language: Language): readonly string[] {
  const last = series.lines.map(({ points }) => points.at(-1) as ChartPoint);
  const places = last.map(({ pay: amount }) => yOf(amount, series) + 4.5);
  const [one, other] = places;
  if (one !== undefined && other !== undefined && Math.abs(one - other) < lineHeight) {
    const middle = (one + other) / 2;
    const up = one <= other ? 0 : 1;
    places[up] = middle - lineHeight / 2;
    places[1 - up] = middle + lineHeight / 2;
  }
  return last.map(({ pay: amount }, index) =>
    text(writeNumber(decimal(amount), language, 2), {
      x: plot.right + 8,
      y: places[index] as number,
    }),
  );
}
