import { type Options, stringify } from "csv-stringify/sync";
import { type Decimal, type Language, shown } from "../exact/index.js";
import type { BillMonth, ComparedWageBill } from "../wage-bill/index.js";
import { causeNamed } from "../words/index.js";
import { unformed } from "./bonus/unformed.js";

const words = {
  fr: {
    head: ["Mois", "Par", "Nom", "Bulletins", "Montant"],
    by: {
      total: "total",
      other: "autres termes",
      metier: "métier",
      line: "élément",
      cause: "cause",
      assumed: "supposé",
      warned: "à noter",
    },
    separator: ";",
    mark: ",",
  },
  en: {
    head: ["Month", "By", "Name", "Slips", "Amount"],
    by: {
      total: "total",
      other: "other terms",
      metier: "métier",
      line: "line",
      cause: "cause",
      assumed: "assumed",
      warned: "to note",
    },
    separator: ",",
    mark: ".",
  },
} as const;

/** The subject of a row of the table. */
type By = keyof (typeof words)["fr"]["by"];

/**
 * A wage bill as a table, a row for each month and each of its totals, métiers, lines and causes,
 * then one for each assumption, with how many people it is made of, and each warning. A
 * spreadsheet set to the language opens it as it is.
 */
export function wageBillCsv(bill: ComparedWageBill, language: Language): string {
  const { head, by, separator, mark } = words[language];
  const rows = bill.months.flatMap((month, at) =>
    rowsOf(bill, month, at, language).map(([kind, name, slips, total]) => [
      month.month,
      by[kind],
      shown(name),
      slips === undefined ? "" : String(slips),
      total.toFixed(2).replace(".", mark),
    ]),
  );
  const assumed = (bill.assumed ?? []).map(({ label, people }) => {
    return ["", by.assumed, label[language], String(people), ""];
  });
  const options: Options = { bom: true, delimiter: separator };
  const noted = warnedIn(bill, language).map((message) => ["", by.warned, message, "", ""]);
  const lines = [[...head], ...rows, ...assumed, ...noted];
  return stringify(
    lines.map((cells) => cells.map(unformed)),
    options,
  );
}

/** The warnings under the terms of the bill and under the others, each once. */
function warnedIn(bill: ComparedWageBill, language: Language): readonly string[] {
  const said = [bill, bill.comparedWith].flatMap((each) => each?.warnings ?? []);
  return [...new Set(said.map(({ message }) => message[language]))];
}

type BillRow = readonly [by: By, name: string, slips: number | undefined, total: Decimal];

function rowsOf(
  { comparedWith }: ComparedWageBill,
  month: BillMonth,
  at: number,
  language: Language,
): readonly BillRow[] {
  const other = comparedWith?.months[at];
  return [
    ["total", "", month.slips, month.total],
    ...(other === undefined ? [] : [["other", "", other.slips, other.total] as const]),
    ...month.metiers.map(({ label, slips, total }) => ["metier", label, slips, total] as const),
    ...month.lines.map(({ code, total }) => ["line", code, undefined, total] as const),
    ...month.causes.map(({ cause, total }): BillRow => {
      return ["cause", causeNamed(cause, language), undefined, total];
    }),
  ];
}
