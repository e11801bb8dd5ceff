import { type Decimal, decimal, type Language, shown, writeNumber } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import {
  type BillCause,
  type BillYear,
  billCauses,
  type ComparedWageBill,
} from "../../wage-bill/index.js";
import { assumedLine } from "../explain/assumed-said.js";
import { warnedLines } from "../explain/warned-lines.js";
import { tableOf } from "./table-of.js";

const causes: Readonly<Record<Language, Readonly<Record<BillCause, string>>>> = {
  fr: {
    point: "Point",
    smic: "SMIC",
    seniority: "Ancienneté",
    technicity: "Technicité",
    acts: "Actes",
    moves: "Promotions",
    hires: "Entrées",
    departures: "Sorties",
  },
  en: {
    point: "Point",
    smic: "SMIC",
    seniority: "Seniority",
    technicity: "Technicité",
    acts: "Acts",
    moves: "Promotions",
    hires: "Hires",
    departures: "Departures",
  },
};

const words = {
  fr: {
    years: ["Année", "Bulletins", "Total"],
    difference: "Autres termes",
    total: "Total",
    metiers: ["Métier", "Bulletins", "Total"],
    lines: ["Élément", "Total"],
    since: "Les causes : ce que chacune a changé depuis le premier mois.",
    people: (of: number) => (of < 2 ? "personne" : "personnes"),
  },
  en: {
    years: ["Year", "Slips", "Total"],
    difference: "Other terms",
    total: "Total",
    metiers: ["Métier", "Slips", "Total"],
    lines: ["Line", "Total"],
    since: "The causes: what each has changed since the first month.",
    people: (of: number) => (of === 1 ? "person" : "people"),
  },
};

/** The name of a cause, as a column. */
export function causeNamed(cause: BillCause, language: Language): string {
  return causes[language][cause];
}

/**
 * A wage bill as tables in plain text: by year with what moves it, by métier, by line, what is
 * assumed; with what other terms would cost more or less, where they are compared.
 *
 * @example wageBillTable(projectWageBill(request), "en")
 */
export function wageBillTable(
  given: ComparedWageBill | Json<ComparedWageBill>,
  language: Language,
): string {
  const bill = given as ComparedWageBill;
  const says = words[language];
  const moved = bill.years.some((year) => year.causes.length > 0);
  return [
    ...tableOf(yearRows(bill, language)),
    ...(moved ? ["", says.since] : []),
    "",
    ...tableOf([says.metiers, ...summed(bill.years, metiersIn, language)]),
    "",
    ...tableOf([says.lines, ...summed(bill.years, linesIn, language)]),
    ...assumedRows(bill, language),
    ...warnedLines([bill, bill.comparedWith ?? {}], language),
  ].join("\n");
}

/** The assumptions of a bill, each with how many people it is made of. */
function assumedRows({ assumed = [] }: ComparedWageBill, language: Language): readonly string[] {
  const { people } = words[language];
  const rows = assumed.map((each) => {
    const of = writeNumber(decimal(each.people), language);
    return `${assumedLine(each, language)}, ${of} ${people(each.people)}`;
  });
  return rows.length === 0 ? [] : ["", ...rows];
}

function yearRows(bill: ComparedWageBill, language: Language): readonly (readonly string[])[] {
  const says = words[language];
  const money = (value: Decimal): string => writeNumber(decimal(value), language, 2);
  const held = billCauses.filter((cause) =>
    bill.years.some((year) => year.causes.some((each) => each.cause === cause)),
  );
  const apart = bill.difference;
  const head = [...says.years, ...held.map((cause) => causeNamed(cause, language))];
  const rows = bill.years.map((year, at) => [
    String(year.year),
    String(year.slips),
    money(year.total),
    ...held.map((cause) => causeIn(year, cause, money)),
    ...(apart === undefined ? [] : [money((apart.years[at] as BillYear).total)]),
  ]);
  const none = held.map(() => "");
  const slips = bill.years.reduce((sum, year) => sum + year.slips, 0);
  const last = [says.total, String(slips), money(bill.total), ...none];
  return apart === undefined
    ? [head, ...rows, last]
    : [[...head, says.difference], ...rows, [...last, money(apart.total)]];
}

function causeIn(year: BillYear, cause: BillCause, money: (value: Decimal) => string): string {
  const own = year.causes.find((each) => each.cause === cause);
  return own === undefined ? "" : money(own.total);
}

/** The sum of years for a métier or for a line: its name, how often, and euros. */
interface SummedPart {
  readonly name: string;
  readonly slips?: number;
  readonly total: Decimal;
}

const metiersIn = ({ metiers }: BillYear): readonly SummedPart[] =>
  metiers.map(({ label: name, slips, total }) => ({ name, slips, total }));

const linesIn = ({ lines }: BillYear): readonly SummedPart[] =>
  lines.map(({ code: name, total }) => ({ name, total }));

/** The same over all years, the largest first. */
function summed(
  years: readonly BillYear[],
  named: (year: BillYear) => readonly SummedPart[],
  language: Language,
): readonly (readonly string[])[] {
  const sums = new Map<string, { slips: number; counted: boolean; total: Decimal }>();
  for (const { name, slips, total } of years.flatMap(named)) {
    const known = sums.get(name);
    sums.set(name, {
      counted: slips !== undefined,
      slips: (known?.slips ?? 0) + (slips ?? 0),
      total: decimal(total).plus(known?.total ?? 0),
    });
  }
  return [...sums]
    .sort(([, one], [, other]) => other.total.comparedTo(one.total))
    .map(([name, { slips, counted, total }]) => [
      shown(name),
      ...(counted ? [String(slips)] : []),
      writeNumber(total, language, 2),
    ]);
}
