import { type Options, stringify } from "csv-stringify/sync";
import { type Decimal, type Language, shown, total } from "../exact/index.js";
import { type LineCode, lineCodes, type PaySlip } from "../pay/index.js";
import { type AnsweredRequest, isPaid } from "./answered-request.js";
import { unformed } from "./bonus/unformed.js";

const words = {
  fr: {
    first: ["Matricule", "Nom", "Mois", "Métier"],
    last: ["Brut", "Prime décentralisée", "Total", "Supposé"],
    warned: "À noter",
    why: "Motif du refus",
    separator: ";",
    mark: ",",
  },
  en: {
    first: ["Reference", "Name", "Month", "Métier"],
    last: ["Gross", "Decentralized bonus", "Total", "Assumed"],
    warned: "To note",
    why: "Why it is refused",
    separator: ",",
    mark: ".",
  },
} as const;

/**
 * Slips as a table, a line a person: who, the amount of each line by its code, the gross, the
 * decentralized bonus where it is monthly, the total, the assumptions made, the warnings if there
 * are any. Whoever is refused has a line too, with the reason. A spreadsheet set to the language
 * opens it as it is.
 */
export function slipsCsv(answered: readonly AnsweredRequest[], language: Language): string {
  const says = words[language];
  const slips = answered.flatMap((each) => (isPaid(each) ? [each.slip] : []));
  const held = new Set(slips.flatMap(({ lines }) => lines.map(({ code }) => code)));
  const codes = lineCodes.filter((code) => held.has(code));
  const warned = slips.some(({ warnings }) => warnings !== undefined);
  const head = warned ? [...says.last, says.warned] : says.last;
  const rows = [
    [...says.first, ...codes, ...head, says.why],
    ...answered.map((each) => cellsOf(each, { codes, warned }, language).map(shown).map(unformed)),
  ];
  // Spreadsheets take a text for UTF-8 when it begins with this mark.
  const options: Options = { bom: true, delimiter: says.separator };
  return stringify(rows, options);
}

/** The columns that the slips of a table need. */
interface SlipsHeld {
  readonly codes: readonly LineCode[];
  /** Whether any warns of something. */
  readonly warned: boolean;
}

function cellsOf(
  answered: AnsweredRequest,
  { codes, warned }: SlipsHeld,
  language: Language,
): readonly string[] {
  const who = [answered.reference ?? "", answered.name ?? ""];
  if (!isPaid(answered)) {
    const why = answered.said.trimEnd().replaceAll("\n", " | ");
    const none = codes.length + (warned ? 7 : 6);
    return [...who, ...Array.from({ length: none }, () => ""), why];
  }
  const { slip } = answered;
  const amount = (value: Decimal | undefined): string =>
    value === undefined ? "" : value.toFixed(2).replace(".", words[language].mark);
  const amounts = codes.map((code) => amount(amountOf(slip, code)));
  const bonus = slip.decentralizedBonus?.amount;
  const sums = [slip.gross, bonus, slip.total].map(amount);
  const assumed = (slip.assumed ?? []).map(({ label }) => label[language]).join(" | ");
  const job = slip.metier.jobTitle ?? slip.metier.label;
  const said = (slip.warnings ?? []).map(({ message }) => message[language]).join(" | ");
  return [...who, slip.month, job, ...amounts, ...sums, assumed, ...(warned ? [said] : []), ""];
}

/** The amount of a line, that of all its parts where the month is cut. */
function amountOf({ lines }: PaySlip, code: LineCode): Decimal | undefined {
  const own = lines.filter((line) => line.code === code);
  return own.length === 0 ? undefined : total(own.map(({ amount }) => amount));
}
