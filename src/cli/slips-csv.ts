import { type Options, stringify } from "csv-stringify/sync";
import { type Decimal, type Language, shown, total } from "../exact/index.js";
import { type LineCode, lineCodes, type PaySlip } from "../pay/index.js";
import { type AnsweredRequest, isPaid } from "./answered-request.js";
import { unformed } from "./unformed.js";

const words = {
  fr: {
    first: ["Matricule", "Nom", "Mois", "Métier"],
    last: ["Brut", "Prime décentralisée", "Total", "Supposé", "Motif du refus"],
    separator: ";",
    mark: ",",
  },
  en: {
    first: ["Reference", "Name", "Month", "Métier"],
    last: ["Gross", "Decentralized bonus", "Total", "Assumed", "Why it is refused"],
    separator: ",",
    mark: ".",
  },
} as const;

/**
 * Slips as a table, a line a person: who, the amount of each line by its code, the gross, the
 * decentralized bonus where it is monthly, the total, the assumptions made. Whoever is refused has
 * a line too, with the reason. A spreadsheet set to the language opens it as it is.
 */
export function slipsCsv(answered: readonly AnsweredRequest[], language: Language): string {
  const says = words[language];
  const slips = answered.flatMap((each) => (isPaid(each) ? [each.slip] : []));
  const held = new Set(slips.flatMap(({ lines }) => lines.map(({ code }) => code)));
  const codes = lineCodes.filter((code) => held.has(code));
  const rows = [
    [...says.first, ...codes, ...says.last],
    ...answered.map((each) => cellsOf(each, codes, language).map(shown).map(unformed)),
  ];
  // Spreadsheets take a text for UTF-8 when it begins with this mark.
  const options: Options = { bom: true, delimiter: says.separator };
  return stringify(rows, options);
}

function cellsOf(
  answered: AnsweredRequest,
  codes: readonly LineCode[],
  language: Language,
): readonly string[] {
  const who = [answered.reference ?? "", answered.name ?? ""];
  if (!isPaid(answered)) {
    const why = answered.said.trimEnd().replaceAll("\n", " | ");
    return [...who, ...Array.from({ length: codes.length + 6 }, () => ""), why];
  }
  const { slip } = answered;
  const amount = (value: Decimal | undefined): string =>
    value === undefined ? "" : value.toFixed(2).replace(".", words[language].mark);
  const amounts = codes.map((code) => amount(amountOf(slip, code)));
  const bonus = slip.decentralizedBonus?.amount;
  const sums = [slip.gross, bonus, slip.total].map(amount);
  const assumed = (slip.assumed ?? []).map(({ label }) => label[language]).join(" | ");
  const job = slip.metier.jobTitle ?? slip.metier.label;
  return [...who, slip.month, job, ...amounts, ...sums, assumed, ""];
}

/** The amount of a line, that of all its parts where the month is cut. */
function amountOf({ lines }: PaySlip, code: LineCode): Decimal | undefined {
  const own = lines.filter((line) => line.code === code);
  return own.length === 0 ? undefined : total(own.map(({ amount }) => amount));
}
