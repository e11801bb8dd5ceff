import { stringify } from "csv-stringify/sync";
import type { BackPay, Owed } from "../back-pay/index.js";
import type { Decimal, Label, Language } from "../exact/index.js";
import { plain } from "../intake/index.js";

const headings: Readonly<Record<Language, readonly string[]>> = {
  fr: ["Mois", "Ligne", "Libellé", "Payé", "Dû", "Différence"],
  en: ["Month", "Line", "Label", "Paid", "Due", "Difference"],
};

const labels = {
  gross: { fr: "Brut", en: "Gross" },
  bonus: { fr: "Prime décentralisée", en: "Decentralized bonus" },
  total: { fr: "Total", en: "Total" },
};

/**
 * Back pay as a table for a spreadsheet: a line for each line of each month, then what is owed, and
 * the warnings.
 */
export function backPayCsv({ months, gross, bonus, total }: BackPay, language: Language): string {
  const row = (month: string, code: string, label: Label, owed: Owed): readonly string[] => {
    const { paid, due, difference } = owed;
    const amounts = [paid, due, difference].map((each) => inEuros(each, language));
    return [month, code, label[language], ...amounts];
  };
  const rows = [
    headings[language],
    ...months.flatMap(({ month, lines }) =>
      lines.map((each) => row(month, each.code, each.label, each)),
    ),
    row("", "GROSS", labels.gross, gross),
    ...(bonus === undefined ? [] : [row("", "DECENTRALIZED_BONUS", labels.bonus, bonus)]),
    row("", "TOTAL", labels.total, total),
    ...warnedIn(months, language).map((message) => ["", "", message, "", "", ""]),
  ];
  return stringify(rows, { bom: true, delimiter: language === "fr" ? ";" : "," });
}

/** The warnings of the slips that are due, each once. */
function warnedIn(months: BackPay["months"], language: Language): readonly string[] {
  const said = months.flatMap(({ dueSlip }) => dueSlip.warnings ?? []);
  return [...new Set(said.map(({ message }) => message[language]))];
}

/** A number as a spreadsheet of the language reads it. */
function inEuros(amount: Decimal, language: Language): string {
  const written = String(plain(amount));
  return language === "fr" ? written.replace(".", ",") : written;
}
