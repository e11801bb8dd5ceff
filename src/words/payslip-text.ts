import type { Language } from "../exact/label.js";
import type { Decimal } from "../exact/money.js";
import { writeMonth, writeNumber } from "../exact/typography.js";
import { citation } from "../law/articles.js";
import type { MonthlyBonusLine, PayLine, PaySlip } from "../pay/situation/pay-slip.js";
import type { Expression, Figure } from "../working/step.js";
import { isSingular } from "./explain/quantity.js";

const words = {
  fr: {
    title: "BULLETIN DE PAIE",
    scheme: "CCN 51, avenant n° 2002-02",
    columns: ["Libellé", "Base", "Taux", "Montant (€)", "Article"],
    points: "pts",
    cadre: "cadre",
    notCadre: "non cadre",
    assimilated: "assimilé à",
    workingTime: "Temps de travail",
    pointValue: "Valeur du point",
    gross: "SALAIRE BRUT",
    bonus: "Prime décentralisée",
    total: "TOTAL",
    readings: "Lectures du texte",
    colon: " :",
    semicolon: " ; ",
  },
  en: {
    title: "PAYSLIP",
    scheme: "CCN 51, avenant no. 2002-02",
    columns: ["Label", "Base", "Rate", "Amount (€)", "Article"],
    points: "pts",
    cadre: "cadre",
    notCadre: "not a cadre",
    assimilated: "treated as",
    workingTime: "Working time",
    pointValue: "Point value",
    gross: "GROSS",
    bonus: "Decentralized bonus",
    total: "TOTAL",
    readings: "Readings of the text",
    colon: ":",
    semicolon: "; ",
  },
};

const widths = [46, 16, 10, 13] as const;
const width = 118;

type Cells = readonly [label: string, base: string, rate: string, amount: string, article: string];

/** A row of the table; a long label goes on below, indented. */
function row([label, base, rate, amount, article]: Cells): string {
  const [labelWidth, ...numeric] = widths;
  const [first, ...others] = wrapped(label, labelWidth - 1);
  const numbers = [base, rate, amount].map((cell, index) =>
    cell.padStart(numeric[index] as number),
  );
  const top = `${first.padEnd(labelWidth)}${numbers.join("")}  ${article}`.trimEnd();
  return [top, ...others.map((rest) => `    ${rest}`)].join("\n");
}

function wrapped(text: string, length: number): readonly [string, ...string[]] {
  const [start, ...others] = text.split(/(?<=[^ ·]) /) as [string, ...string[]];
  const lines: [string, ...string[]] = [start];
  for (const word of others) {
    const last = lines.at(-1) as string;
    const room = lines.length === 1 ? length : length - 4;
    if (last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Two texts at the two ends of a row, or of two rows where one is too short. */
function between(left: string, right: string): readonly string[] {
  const room = width - left.length;
  if (right.length + 2 > room) return [left, right.padStart(width)];
  return [`${left}${right.padStart(room)}`];
}

/** A slip as plain text, columns aligned: label, base, rate, amount, the article of each line. */
export function payslipText(slip: PaySlip, language: Language): string {
  const says = words[language];
  const rule = "─".repeat(width);
  return [
    "═".repeat(width),
    ...header(slip, language),
    rule,
    row(says.columns as unknown as Cells),
    rule,
    ...slip.lines.flatMap((line) => lineRows(line, language)),
    rule,
    ...footer(slip, language),
    "",
  ].join("\n");
}

function header(slip: PaySlip, language: Language): readonly string[] {
  const says = words[language];
  const { metier, reference } = slip;
  const named =
    metier.jobTitle === undefined
      ? metier.label
      : `${metier.jobTitle} (${says.assimilated}${says.colon} ${metier.label})`;
  return [
    ...between(`${says.title} · ${says.scheme}`, writeMonth(slip.month, language)),
    ...between(named, metier.cadre ? says.cadre : says.notCadre),
    ...between(reference ?? "", terms(slip, language)),
  ];
}

/** Working time and point value, as the amounts of the first line used them. */
function terms(slip: PaySlip, language: Language): string {
  const says = words[language];
  const [first] = slip.lines as readonly [PayLine];
  const amounts = first.steps.filter(({ unit }) => unit === "euros");
  return amounts
    .map(({ expression }) => figuresOf(expression))
    .flatMap((figures) => [
      ...figures
        .filter(({ unit }) => unit === "euros-per-point")
        .map(
          ({ value }) => `${says.pointValue} ${inEuros(writeNumber(value, language), language)}`,
        ),
      ...workingTimeIn(figures, language).map((part) => `${says.workingTime} ${part}`),
    ])
    .join(" · ");
}

/** A fraction of full time: as a percentage, or as the part and the whole that were given. */
function workingTimeIn(figures: readonly Figure[], language: Language): readonly string[] {
  const [part, whole] = figures.filter(({ unit }) => unit === "ratio" || unit === "hours");
  if (part === undefined) return [];
  if (whole === undefined) return [percent(part.value.times(100), language)];
  return [`${writeNumber(part.value, language)}/${writeNumber(whole.value, language)}`];
}

/** The figures of a sum, earlier steps left aside. */
function figuresOf(expression: Expression): readonly Figure[] {
  if (expression.kind === "figure") return [expression];
  return "of" in expression ? expression.of.flatMap(figuresOf) : [];
}

function lineRows(line: PayLine, language: Language): readonly string[] {
  const { points, base, rate, amount, articles, label } = line;
  const says = words[language];
  const [left, right] =
    points === undefined
      ? [
          inEuros(money(base, language), language),
          rate === undefined ? "" : percent(rate, language),
        ]
      : [`${writeNumber(points, language, 2)} ${says.points}`, writeNumber(base, language)];
  const cited = citations(articles, language);
  const main = row([label[language], left, right, money(amount, language), cited]);
  return [main, ...pointsRows(line, language)];
}

/** What is counted, of one and of several; in French several begin at two. */
const counted = {
  points: { fr: ["pts", "pts"], en: ["pts", "pts"] },
  nights: { fr: ["nuit", "nuits"], en: ["night", "nights"] },
  hours: { fr: ["h", "h"], en: ["h", "h"] },
} as const;

/** The points, the nights and the hours that make a line, one a row. */
function pointsRows(line: PayLine, language: Language): readonly string[] {
  if (line.points === undefined) return [];
  return line.steps
    .flatMap(({ expression }) => figuresOf(expression))
    .flatMap((part) => {
      if (!(part.unit in counted)) return [];
      const unit = part.unit as keyof typeof counted;
      const quantity = writeNumber(part.value, language, unit === "points" ? 2 : 0);
      const [one, several] = counted[unit][language];
      const called = isSingular(part.value, language) ? one : several;
      return [row([`  · ${part.name[language]}`, `${quantity} ${called}`, "", "", ""])];
    });
}

function footer(slip: PaySlip, language: Language): readonly string[] {
  const says = words[language];
  const bonus = slip.decentralizedBonus;
  const readings = slip.readings.map(({ id, choice }) => `${id} ${choice}`).join(", ");
  return [
    row([says.gross, "", "", money(slip.gross, language), ""]),
    ...(bonus === undefined ? [] : [bonusRow(bonus, language)]),
    ...(bonus === undefined ? [] : [row([says.total, "", "", money(slip.total, language), ""])]),
    ...(slip.warnings ?? []).map(({ message }) => message[language]),
    `${says.readings}${says.colon} ${readings}`,
  ];
}

function bonusRow({ base, rate, amount, articles }: MonthlyBonusLine, language: Language): string {
  const cited = citations(articles, language);
  const left = inEuros(money(base, language), language);
  const right = percent(rate, language);
  return row([words[language].bonus, left, right, money(amount, language), cited]);
}

function money(amount: Decimal, language: Language): string {
  return writeNumber(amount, language, 2);
}

function inEuros(written: string, language: Language): string {
  return language === "fr" ? `${written} €` : `€${written}`;
}

function percent(rate: Decimal, language: Language): string {
  return `${writeNumber(rate, language)}${language === "fr" ? " %" : "%"}`;
}

function citations(articles: PayLine["articles"], language: Language): string {
  return articles.map((id) => citation(id, language)).join(words[language].semicolon);
}
