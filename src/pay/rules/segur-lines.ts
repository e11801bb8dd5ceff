import type { Decimal } from "../../exact/index.js";
import { type SegurCode, segurCodes } from "../../law/index.js";
import { figure, proportion } from "../../working/index.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { payLine, type Rule } from "./pay-line.js";

/**
 * The lines of the Ségur family, in their order: an amount in euros, pro rata of the working time
 * and of the time spent in a structure that the text names, in the base of no other line.
 *
 * @article Segur-1-sante
 * @article Laforcade
 * @article Segur-2
 */
export const segurLines: readonly Rule[] = /* @__PURE__ */ segurCodes.map(
  (code) => (situation) => segurLine(situation, code),
);

function segurLine(situation: Situation, code: SegurCode): PayLine | undefined {
  const { segur, workingTime } = situation;
  if (code === "SEGUR_DOCTORS" && segur?.doctors !== undefined) {
    return doctorsLine(situation, segur.doctors);
  }
  const due = segur?.due.find((each) => each.code === code);
  if (due === undefined) return undefined;
  const share = segur?.share;
  const shared = share === undefined ? [] : [share];
  return payLine(situation, {
    code,
    label: due.label,
    expression: proportion(due.amount, workingTime, ...shared),
    base: due.amount.value,
    articles: [due.article],
    readings: due.readings,
  });
}

const doctorsLabel = {
  fr: "Prime des médecins, pharmaciens et biologistes",
  en: "Bonus of doctors, pharmacists and biologists",
};

/** The share of the local envelope, which is the caller's, paid as it stands. */
function doctorsLine(situation: Situation, value: Decimal): PayLine {
  return payLine(situation, {
    code: "SEGUR_DOCTORS",
    label: doctorsLabel,
    expression: figure(value, "euros", doctorsLabel),
    base: value,
    articles: ["Avenant-2021-05"],
  });
}
