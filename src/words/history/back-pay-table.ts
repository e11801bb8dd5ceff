import type { BackPay, Owed } from "../../back-pay/index.js";
import { type DecimalInput, type Language, writeMonth, writeNumber } from "../../exact/index.js";
import type { Json } from "../../intake/index.js";
import type { PaySlip } from "../../pay/index.js";
import { assumedLine } from "../explain/assumed-said.js";
import { warnedLines } from "../explain/warned-lines.js";
import { inColumns } from "./in-columns.js";

const words = {
  fr: {
    heading: ["", "Payé", "Dû", "Rappel"],
    gross: "Brut",
    bonus: "Prime décentralisée",
    total: "Total",
  },
  en: {
    heading: ["", "Paid", "Due", "Back pay"],
    gross: "Gross",
    bonus: "Decentralized bonus",
    total: "Total",
  },
} as const;

/**
 * Back pay as a table to read: each month line by line, then each line over all the months, gross,
 * decentralized bonus and total: what was paid, what is due, what is owed; and what is assumed.
 */
export function backPayTable(owed: BackPay | Json<BackPay>, language: Language): string {
  const { months, byLine, gross, bonus, total } = owed as BackPay;
  const says = words[language];
  const row = (name: string, amounts: Owed): readonly string[] => [
    name,
    ...[amounts.paid, amounts.due, amounts.difference].map((each) => euros(each, language)),
  ];
  const monthly = months.flatMap((month) => [
    row(writeMonth(month.month, language), month.total),
    ...month.lines.map((line) => row(`  ${line.label[language]}`, line)),
    ...(month.bonus === undefined ? [] : [row(`  ${says.bonus}`, month.bonus)]),
  ]);
  const inAll = [
    ...byLine.map((line) => row(line.label[language], line)),
    row(says.gross, gross),
    ...(bonus === undefined ? [] : [row(says.bonus, bonus)]),
    row(says.total, total),
  ];
  const blank = ["", "", "", ""];
  const table = inColumns([says.heading, ...monthly, blank, ...inAll], 3);
  return [table, ...saidOf(months, language)].join("\n");
}

/** The assumptions and the warnings of the slips on both sides. */
function saidOf(months: BackPay["months"], language: Language): readonly string[] {
  const slips = months.flatMap(({ dueSlip, paidSlip }) =>
    paidSlip === undefined ? [dueSlip] : [dueSlip, paidSlip],
  );
  return [...assumedIn(slips, language), ...warnedLines(slips, language)];
}

/** The assumptions of slips, each once. */
function assumedIn(slips: readonly PaySlip[], language: Language): readonly string[] {
  const lines = slips.flatMap(({ assumed = [] }) =>
    assumed.map((each) => assumedLine(each, language)),
  );
  return lines.length === 0 ? [] : ["", ...new Set(lines)];
}

function euros(amount: DecimalInput, language: Language): string {
  return writeNumber(amount, language, 2);
}
