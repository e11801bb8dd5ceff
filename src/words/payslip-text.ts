import {
  type Decimal,
  decimal,
  type Language,
  shown,
  writeMonth,
  writeNumber,
} from "../exact/index.js";
import type { Json } from "../intake/index.js";
import { citation } from "../law/index.js";
import type { MonthlyBonusLine, PayLine, PaySlip } from "../pay/index.js";
import type { Expression, Figure } from "../working/index.js";
import { assumedLine } from "./explain/assumed-said.js";
import { isSingular } from "./explain/quantity.js";
import { readingsShown } from "./explain/readings-shown.js";
import { lawSaid, rateSources, regimeSaid } from "./rate-sources.js";

const words = {
  fr: {
    title: "BULLETIN DE PAIE",
    scheme: "CCN 51",
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
    scheme: "CCN 51",
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

/** How a slip is laid out. */
export interface PayslipLayout {
  /** Columns, 60 or more; 100 unless told. */
  readonly width?: number;
  /**
   * Whether the slip says at its head by which law it is paid and what is assumed, and which text
   * gives each percentage; not unless told.
   */
  readonly sources?: boolean;
}

const usual = 100;
const narrowest = 60;

/** The widths of the columns; articles have none of their own where there is no room for one. */
interface SlipColumns {
  readonly width: number;
  readonly label: number;
  readonly numbers: readonly [base: number, rate: number, amount: number];
  readonly article: number;
}

function columnsFor({ width: wanted = usual }: PayslipLayout): SlipColumns {
  const width = Math.max(narrowest, Math.floor(wanted));
  const numbers = width >= 90 ? ([16, 10, 13] as const) : ([13, 9, 11] as const);
  const article = articleWidth(width);
  const label = width - numbers[0] - numbers[1] - numbers[2] - (article === 0 ? 0 : article + 2);
  return { width, label, numbers, article };
}

/** A quarter of a slip, a third of a wide one, and none of a narrow one. */
function articleWidth(width: number): number {
  if (width < 76) return 0;
  return width < 110 ? Math.max(14, Math.floor(width / 4) - 4) : 34;
}

type SlipCells = readonly [
  label: string,
  base: string,
  rate: string,
  amount: string,
  article: string,
];

const indent = "    ";

/** A row of the table; a long label and a long list of articles go on below. */
function row([label, base, rate, amount, article]: SlipCells, columns: SlipColumns): string {
  const { width, label: labelWidth, numbers, article: articleWidth } = columns;
  const names = wrapped(label, labelWidth - 1, labelWidth - 5);
  const cited = articleWidth === 0 ? [] : wrapped(article, articleWidth, articleWidth);
  const figures = [base, rate, amount].map((cell, index) =>
    cell.padStart(numbers[index] as number),
  );
  const blank = " ".repeat(numbers[0] + numbers[1] + numbers[2]);
  const rows = Array.from({ length: Math.max(names.length, cited.length) }, (_, place) => {
    const name = names[place];
    const left = name === undefined ? "" : place === 0 ? name : indent + name;
    const middle = place === 0 ? figures.join("") : blank;
    return `${left.padEnd(labelWidth)}${middle}  ${cited[place] ?? ""}`.trimEnd();
  });
  if (articleWidth > 0 || article === "") return rows.join("\n");
  return [...rows, ...wrapped(article, width - 4, width - 4).map((line) => indent + line)].join(
    "\n",
  );
}

/** A text cut between words, into a first line and others. */
function wrapped(text: string, first: number, others: number): readonly string[] {
  const [start, ...rest] = text.split(/(?<=[^ ·]) /) as [string, ...string[]];
  const lines: [string, ...string[]] = [start];
  for (const word of rest) {
    const last = lines.at(-1) as string;
    const room = lines.length === 1 ? first : others;
    if (last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Two texts at the two ends of a row, or of two rows where one is too short. */
function between(left: string, right: string, { width }: SlipColumns): readonly string[] {
  const room = width - left.length;
  if (right.length + 2 > room) return [...wrapped(left, width, width), right.padStart(width)];
  return [`${left}${right.padStart(room)}`];
}

/**
 * A slip as plain text, columns aligned: label, base, rate, amount, the article of each line. The
 * slip may be one that was stored as JSON.
 *
 * @example payslipText(computePay(request), "fr", { width: 80 })
 */
export function payslipText(
  slip: PaySlip | Json<PaySlip>,
  language: Language,
  layout: PayslipLayout = {},
): string {
  const says = words[language];
  const columns = columnsFor(layout);
  const live = slip as PaySlip;
  const rule = "─".repeat(columns.width);
  return [
    "═".repeat(columns.width),
    ...header(live, language, columns),
    ...(layout.sources === true ? sourcesAtHead(live, language, columns) : []),
    rule,
    row(says.columns as unknown as SlipCells, columns),
    rule,
    ...live.lines.flatMap((line) => [
      ...lineRows(line, language, columns),
      ...(layout.sources === true ? sourceRows(line, language, columns) : []),
    ]),
    rule,
    ...footer(live, language, columns),
    ...(layout.sources === true ? [] : assumedRows(live, language, columns)),
    "",
  ].join("\n");
}

function header(slip: PaySlip, language: Language, columns: SlipColumns): readonly string[] {
  const says = words[language];
  const { metier, reference } = slip;
  const named =
    metier.jobTitle === undefined
      ? metier.label
      : `${metier.jobTitle} (${says.assimilated}${says.colon} ${metier.label})`;
  return [
    ...between(
      `${says.title} · ${says.scheme}, ${regimeSaid(slip, language)}`,
      writeMonth(slip.month, language),
      columns,
    ),
    ...between(shown(named), metier.cadre ? says.cadre : says.notCadre, columns),
    ...between(shown(reference ?? ""), terms(slip, language), columns),
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
  if (whole === undefined) return [percent(decimal(part.value).times(100), language)];
  return [`${writeNumber(part.value, language)}/${writeNumber(whole.value, language)}`];
}

/** The figures of a sum, earlier steps left aside. */
function figuresOf(expression: Expression): readonly Figure[] {
  if (expression.kind === "figure") return [expression];
  return "of" in expression ? expression.of.flatMap(figuresOf) : [];
}

function lineRows(line: PayLine, language: Language, columns: SlipColumns): readonly string[] {
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
  const main = row([label[language], left, right, money(amount, language), cited], columns);
  return [main, ...pointsRows(line, language, columns)];
}

/** The names of what is counted, for one and for several; in French several begin at two. */
const counted = {
  points: { fr: ["pts", "pts"], en: ["pts", "pts"] },
  nights: { fr: ["nuit", "nuits"], en: ["night", "nights"] },
  hours: { fr: ["h", "h"], en: ["h", "h"] },
} as const;

/** The points, the nights and the hours that make a line, one a row. */
function pointsRows(line: PayLine, language: Language, columns: SlipColumns): readonly string[] {
  if (line.points === undefined) return [];
  return line.steps
    .flatMap(({ expression }) => figuresOf(expression))
    .flatMap((part) => {
      if (!(part.unit in counted)) return [];
      const unit = part.unit as keyof typeof counted;
      const quantity = writeNumber(part.value, language, unit === "points" ? 2 : 0);
      const [one, several] = counted[unit][language];
      const called = isSingular(decimal(part.value), language) ? one : several;
      return [row([`  · ${part.name[language]}`, `${quantity} ${called}`, "", "", ""], columns)];
    });
}

/** The percentages that lead to a line, one a row, each with the texts that give it. */
function sourceRows(line: PayLine, language: Language, columns: SlipColumns): readonly string[] {
  return rateSources(line, language).map(({ label, rate, texts }) =>
    row([`  · ${label}`, "", rate, "", texts], columns),
  );
}

function footer(slip: PaySlip, language: Language, columns: SlipColumns): readonly string[] {
  const says = words[language];
  const bonus = slip.decentralizedBonus;
  const readings = readingsShown(slip)
    .map(({ id, choice }) => `${id} ${choice}`)
    .join(", ");
  return [
    row([says.gross, "", "", money(slip.gross, language), ""], columns),
    ...(bonus === undefined ? [] : [bonusRow(bonus, language, columns)]),
    ...(bonus === undefined
      ? []
      : [row([says.total, "", "", money(slip.total, language), ""], columns)]),
    ...(slip.warnings ?? []).flatMap(({ message }) => below(message[language], columns)),
    ...(readings === "" ? [] : below(`${says.readings}${says.colon} ${readings}`, columns)),
  ];
}

function sourcesAtHead(slip: PaySlip, language: Language, columns: SlipColumns) {
  return [...below(lawSaid(slip, language), columns), ...assumedRows(slip, language, columns)];
}

/** The assumptions of a slip, under a heading, each with why. */
function assumedRows({ assumed = [] }: PaySlip, language: Language, columns: SlipColumns) {
  return assumed.flatMap((each) => below(assumedLine(each, language), columns));
}

/** A sentence under the table, cut between words. */
function below(text: string, { width }: SlipColumns): readonly string[] {
  const [first, ...others] = wrapped(text, width, width - 4) as [string, ...string[]];
  return [first, ...others.map((line) => indent + line)];
}

function bonusRow(line: MonthlyBonusLine, language: Language, columns: SlipColumns): string {
  const { base, rate, amount, articles } = line;
  const cited = citations(articles, language);
  const left = inEuros(money(base, language), language);
  const right = percent(rate, language);
  return row([words[language].bonus, left, right, money(amount, language), cited], columns);
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
