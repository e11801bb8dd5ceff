import type { Language } from "../../exact/label.js";
import type { Decimal } from "../../exact/money.js";
import { writeNumber } from "../../exact/typography.js";
import type { CareerProjection } from "../../projection/project-career.js";

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

/**
 * A projection as a table in plain text: a line a year with coefficient, monthly and yearly gross of each situation, and their difference where there are two.
 *
 * @example projectionTable(projectCareer(request), "en")
 */
export function projectionTable(projection: CareerProjection, language: Language): string {
  const says = words[language];
  const rows = [headings(projection, says), ...yearRows(projection, language)];
  const all = [...rows, totalRow(projection, language)];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...all.map((cells) => (cells[column] as string).length)),
  ) as readonly number[];
  const titles = projection.situations.map(
    ({ title }, index) => `${projection.situations.length > 1 ? `${index + 1}. ` : ""}${title}`,
  );
  const back = projection.difference?.paysBackIn;
  return [
    ...titles,
    "",
    ...all.map((cells) => aligned(cells, widths)),
    ...(back === undefined ? [] : ["", says.back(back)]),
  ].join("\n");
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
