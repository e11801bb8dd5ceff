import { type Decimal, type Language, shown, writeNumber } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import type {
  CareerProjection,
  ProjectedDifference,
  ProjectedYear,
} from "../../projection/index.js";
import { assumedLine } from "../explain/assumed-said.js";
import { warnedLines } from "../explain/warned-lines.js";
import { paragraph } from "../fiche/paragraph.js";

const words = {
  fr: {
    year: "Année",
    from: "À partir de",
    single: ["Coefficient", "Brut mensuel", "Brut annuel"],
    each: ["Coeff.", "Mensuel", "Annuel"],
    difference: "Écart annuel",
    cumulative: "Écart cumulé",
    soFar: "Cumul",
    total: "Total",
    back: (year: number) =>
      `La seconde situation a rapporté davantage en tout dès l'année ${year}.`,
  },
  en: {
    year: "Year",
    from: "From",
    single: ["Coefficient", "Monthly gross", "Yearly gross"],
    each: ["Coeff.", "Monthly", "Yearly"],
    difference: "Difference",
    cumulative: "Cumulative",
    soFar: "So far",
    total: "Total",
    back: (year: number) => `The second situation has brought more in all from year ${year} on.`,
  },
};

type Words = (typeof words)[Language];

/** How a projection is laid out. */
export interface ProjectionLayout {
  /**
   * Columns: two situations that do not fit side by side stand one after the other. As many as it
   * takes unless told.
   */
  readonly width?: number;
}

/**
 * A projection as a table in plain text: a line a year with coefficient, monthly and yearly gross
 * of each situation, and their difference where there are two; below, what their months assume.
 * The projection may be one that was stored as JSON.
 *
 * @example projectionTable(projectCareer(request), "en")
 */
export function projectionTable(
  given: CareerProjection | Json<CareerProjection>,
  language: Language,
  { width = Number.POSITIVE_INFINITY }: ProjectionLayout = {},
): string {
  const projection = given as CareerProjection;
  const slips = projection.situations.flatMap((each) => each.slips);
  return [tables(projection, language, width), ...warnedLines(slips, language)].join("\n");
}

function tables(projection: CareerProjection, language: Language, width: number): string {
  const whole = wholeTable(projection, language);
  const assumed = assumedRows(projection, language, width);
  const narrow = whole.split("\n").every((line) => line.length <= width);
  if (narrow || projection.situations.length === 1) return [whole, ...assumed].join("\n\n");
  const { situations, difference: _, ...common } = projection;
  const each = situations.map((situation) =>
    wholeTable({ ...common, situations: [situation] } as CareerProjection, language),
  );
  return [...each, differenceTable(projection, language), ...assumed].join("\n\n");
}

/** The assumptions of the months, each once; of which situation, where not of both. */
function assumedRows(
  { situations }: CareerProjection,
  language: Language,
  width: number,
): readonly string[] {
  const each = situations.map(({ slips }) => {
    const found = new Map<string, string>();
    for (const { assumed = [], metier } of slips) {
      for (const assumption of assumed) {
        const { about, label } = assumption;
        // A job says the day of its month: that of the first is enough.
        const key = about === "job" ? `${about} ${metier}` : label.en;
        if (!found.has(key)) found.set(key, assumedLine(assumption, language));
      }
    }
    return new Set(found.values());
  });
  const rows = [...new Set(each.flatMap((lines) => [...lines]))].map((line) => {
    const of = each.flatMap((lines, index) => (lines.has(line) ? [index + 1] : []));
    return of.length === each.length ? line : `${line} (situation ${of.join(", ")})`;
  });
  return rows.length === 0 ? [] : [rows.flatMap((row) => paragraph(row, "", width)).join("\n")];
}

function wholeTable(projection: CareerProjection, language: Language): string {
  const says = words[language];
  const rows = [headings(projection, says), ...yearRows(projection, language)];
  const all = [...rows, totalRow(projection, language)];
  const titles = projection.situations.map(
    ({ title }, index) =>
      `${projection.situations.length > 1 ? `${index + 1}. ` : ""}${shown(title)}`,
  );
  const back = projection.difference?.paysBackIn;
  return [
    ...titles,
    "",
    ...tableOf(all),
    ...(back === undefined ? [] : ["", says.back(back)]),
  ].join("\n");
}

/** The difference of two situations by year, where the two stand in tables of their own. */
function differenceTable(projection: CareerProjection, language: Language): string {
  const says = words[language];
  const { years, total, paysBackIn } = projection.difference as ProjectedDifference;
  const money = (value: Decimal): string => writeNumber(value, language, 2);
  const rows = years.map(({ yearlyPay, cumulative }, place) => {
    const { year, from } = projection.situations[0].years[place] as ProjectedYear;
    return [String(year), from, money(yearlyPay), money(cumulative)];
  });
  const head = [says.year, says.from, says.difference, says.cumulative];
  const table = tableOf([head, ...rows, ["", says.total, money(total), ""]]);
  return [...table, ...(paysBackIn === undefined ? [] : ["", says.back(paysBackIn)])].join("\n");
}

/** Rows of cells as lines, each column as wide as its widest cell. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const [head] = rows as readonly [readonly string[]];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] as string).length)),
  );
  return rows.map((cells) => aligned(cells, widths));
}

function headings({ situations, difference }: CareerProjection, says: Words): readonly string[] {
  const many = situations.length > 1;
  const each = many
    ? situations.flatMap((_, index) => says.each.map((word) => `${word} ${index + 1}`))
    : says.single;
  const last = difference === undefined ? [says.soFar] : [says.difference, says.cumulative];
  return [says.year, says.from, ...each, ...last];
}

function yearRows(
  projection: CareerProjection,
  language: Language,
): readonly (readonly string[])[] {
  const { situations, difference } = projection;
  const money = (value: Decimal): string => writeNumber(value, language, 2);
  return situations[0].years.map(({ year, from, cumulative }, index) => {
    const each = situations.flatMap(({ years }) => {
      const { coefficient, monthlyPay, yearlyPay } = years[index] as (typeof years)[number];
      return [coefficient, monthlyPay, yearlyPay].map(money);
    });
    const apart = difference?.years[index];
    const last = apart === undefined ? [cumulative] : [apart.yearlyPay, apart.cumulative];
    return [String(year), from, ...each, ...last.map(money)];
  });
}

function totalRow(projection: CareerProjection, language: Language): readonly string[] {
  const { situations, difference } = projection;
  const money = (value: Decimal): string => writeNumber(value, language, 2);
  const each = situations.flatMap(({ total }) => ["", "", money(total)]);
  const last = difference === undefined ? [""] : [money(difference.total), ""];
  return ["", words[language].total, ...each, ...last];
}

/** The first two columns to the left, the figures to the right. */
function aligned(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => {
    const width = widths[column] as number;
    return column < 2 ? cell.padEnd(width) : cell.padStart(width);
  });
  return padded.join("  ").trimEnd();
}
