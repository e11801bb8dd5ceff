import { type Options, stringify } from "csv-stringify/sync";
import {
  type BonusDistribution,
  type ExcludedPerson,
  type PersonBonus,
  poolName,
} from "../../decentralized-bonus/index.js";
import { type Decimal, type Language, type Month, shown } from "../../exact/index.js";
import { type LineIssue, messageOf } from "./line-issue.js";
import type { PersonLine } from "./person-of.js";
import type { Separator } from "./table.js";
import { unformed } from "./unformed.js";

/** How a report is written. */
export interface Style {
  readonly language: Language;
  readonly separator: Separator;
  readonly decimalMark: "," | ".";
}

/** The content of a report. */
export interface Report {
  readonly distribution: BonusDistribution;
  /** The lines that were distributed, in their order. */
  readonly lines: readonly PersonLine[];
  /** The lines set aside, with what is wrong with them. */
  readonly setAside: readonly LineIssue[];
}

type ReportCells = readonly string[];

const people = {
  fr:
    "Matricule,Nom,Masse,Règle,Prime,Jours " +
    "comptés,Abattement,Part du reliquat,Net à verser,Motif",
  en: "Id,Name,Pool,Rule,Bonus,Counted days,Abatement,Share of the remainder,Net to be paid,Reason",
};

const pools = {
  fr: "Masse,Salariés,Enveloppe,Abattements,Reliquat,Réparti,Non réparti,Motif",
  en: "Pool,People,Envelope,Abatements,Remainder,Distributed,Undistributed,Reason",
};

const aside = {
  fr: "Ligne mise de côté,Colonne,Motif",
  en: "Line set aside,Column,Reason",
};

const rules = {
  fr: { "A3.1.4": "A3.1.4", protocol: "protocole", board: "conseil d'administration" },
  en: { "A3.1.4": "A3.1.4", protocol: "protocol", board: "board" },
};

/**
 * The report of a distribution: a line a person, then the statement of both pools, then the lines
 * set aside.
 */
export function reportOf(report: Report, style: Style): string {
  const { language } = style;
  const header = [...people[language].split(","), ...instalmentHeaders(report, language)];
  const sections: readonly (readonly ReportCells[])[] = [
    [header, ...peopleCells(report, style)],
    [pools[language].split(","), ...poolCells(report.distribution, style)],
    report.setAside.length === 0
      ? []
      : [aside[language].split(","), ...report.setAside.map((each) => asideCells(each, language))],
  ];
  const width = header.length;
  const rows = sections.flatMap((section, index) =>
    index > 0 && section.length > 0 ? [[], ...section] : section,
  );
  // Spreadsheets take a text for UTF-8 when it begins with this mark.
  const options: Options = { bom: true, delimiter: style.separator };
  return stringify(
    rows.map((cells) => padded(cells, width)),
    options,
  );
}

/** The months in which somebody is paid an instalment. */
function instalmentMonths({ distribution }: Report): readonly Month[] {
  const months = distribution.people.flatMap(({ instalments }) =>
    instalments.map(({ month }) => month),
  );
  return [...new Set(months)].sort();
}

function instalmentHeaders(report: Report, language: Language): readonly string[] {
  const name = { fr: "Échéance", en: "Instalment" }[language];
  return instalmentMonths(report).map((month) => `${name} ${month}`);
}

/** Every line has the same number of cells, so that any program can read the whole. */
function padded(cells: ReportCells, width: number): ReportCells {
  return [
    ...cells.map((cell) => unformed(shown(cell))),
    ...Array.from({ length: width - cells.length }, () => ""),
  ];
}

function peopleCells(report: Report, style: Style): readonly ReportCells[] {
  const { distribution, lines } = report;
  const months = instalmentMonths(report);
  const paid = new Map(distribution.people.map((person) => [person.id, person]));
  const excluded = new Map(distribution.excluded.map((person) => [person.id, person]));
  return lines.map(({ person: { id }, name = "" }) => {
    const own = paid.get(id);
    return own === undefined
      ? excludedCells(excluded.get(id) as ExcludedPerson, name, style)
      : [...paidCells(own, name, style), ...instalmentCells(own, months, style)];
  });
}

/** The reason of an exclusion comes before the instalments, and is empty. */
function instalmentCells(
  { instalments }: PersonBonus,
  months: readonly Month[],
  style: Style,
): ReportCells {
  if (months.length === 0) return [];
  const paid = new Map(instalments.map(({ month, amount }) => [month, amount]));
  const amount = amountIn(style);
  return ["", ...months.map((month) => paid.get(month)).map((each) => (each ? amount(each) : ""))];
}

function paidCells(person: PersonBonus, name: string, style: Style): ReportCells {
  const { id, pool, rule, bonus, countedDays, abatement, share, net } = person;
  const amount = amountIn(style);
  return [
    id,
    name,
    poolName(pool)[style.language],
    rules[style.language][rule],
    amount(bonus),
    marked(countedDays.toFixed(), style),
    amount(abatement),
    amount(share),
    amount(net),
  ];
}

function excludedCells({ id, label }: ExcludedPerson, name: string, style: Style): ReportCells {
  return [id, name, "", "", "", "", "", "", "", label[style.language]];
}

function poolCells({ pools: both }: BonusDistribution, style: Style): readonly ReportCells[] {
  const amount = amountIn(style);
  return (["medical", "others"] as const).map((id) => {
    const { people: count, envelope, abatements, remainder, distributed, ...pool } = both[id];
    return [
      poolName(id)[style.language],
      String(count),
      ...[envelope, abatements, remainder, distributed, pool.undistributed].map(amount),
      pool.reasons.map(({ label }) => label[style.language]).join(" ; "),
    ];
  });
}

function asideCells(found: LineIssue, language: Language): ReportCells {
  return [String(found.line), found.column ?? "", messageOf(found, language)];
}

function amountIn(style: Style): (amount: Decimal) => string {
  return (amount) => marked(amount.toFixed(2), style);
}

function marked(number: string, { decimalMark }: Style): string {
  return number.replace(".", decimalMark);
}
