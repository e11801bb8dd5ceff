import { safeBackPay } from "../back-pay/index.js";
import { backPayTable } from "../words/index.js";
import { answeredIn } from "./answered-in.js";
import { backPayCsv } from "./back-pay-csv.js";
import { type Command, type GivenArguments, jsonOption } from "./command.js";
import { csvOption } from "./csv-option.js";

import type { Io } from "./io.js";
import { dayAsked, dayOption, lawIn, lawOptions, monthTold } from "./law-options.js";
import { monthsUnder } from "./months-under.js";
import { outcomeOf } from "./outcome-of.js";
import { readRequest } from "./requests-in.js";
import { owing } from "./starters.js";
import { fileIn, textOf } from "./text-of.js";

/** `ccn51-paie backpay FILE`: what acts known late still owe, month by month and line by line. */
export const backpay: Command = {
  name: "backpay",
  synopsis: { fr: "[FICHIER|-]", en: "[FILE|-]" },
  summary: {
    fr: "le rappel que doit un acte connu après coup, mois par mois, ligne par ligne",
    en: "the back pay that an act known late owes, month by month, line by line",
  },
  details: {
    fr: [
      "FICHIER contient { months, paid, due, bonus } : les mois, ce qui fut payé (une loi, ou",
      "les bulletins), ce qui est dû. --law ou --known-on disent la loi payée à sa place.",
    ].join(" "),
    en: [
      "FILE holds { months, paid, due, bonus }: the months, what was paid (a law, or the",
      "payslips), what is due. --law or --known-on say the law paid in its place.",
    ].join(" "),
  },
  options: [jsonOption, csvOption, ...lawOptions, dayOption],
  starter: owing,
  run,
};

async function run(given: GivenArguments, io: Io): Promise<number> {
  const read = readRequest(await textOf(fileIn(given.words), io));
  const { law, ...days } = lawIn(given);
  const on = dayAsked(given);
  const told = { ...days, ...(on && monthTold(on)) };
  const outcome = outcomeOf(read, (request) => {
    const paid = law === undefined ? request : { ...Object(request), paid: law };
    return safeBackPay(monthsUnder(paid, told));
  });
  const text = (...[value, language]: Parameters<typeof backPayTable>): string =>
    `${backPayTable(value, language)}\n`;
  return answeredIn(outcome, { text, csv: backPayCsv }, given, io);
}
