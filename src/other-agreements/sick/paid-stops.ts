import { frenchDay } from "../../exact/index.js";
import { figure, nothing, sumOf } from "../../working/index.js";
import {
  type AgreementStep,
  type AgreementWarning,
  step,
  workingWith,
} from "../agreement/working.js";
import { paragraph } from "./cause.js";
import { mergedStops } from "./merged-stops.js";
import { paidStop } from "./paid-stop.js";
import type { Past } from "./past.js";
import type { PaidStop, SickPay, SickPayNote, SickPayRequest } from "./sick-pay-request.js";

/** The stops, one after the other: each knows those before. */
export function paidStops(request: SickPayRequest): SickPay {
  const stops: PaidStop[] = [];
  let past: Past = { stops: [], paid: [] };
  for (const each of mergedStops(request.stops, request.readings)) {
    const due = paidStop(each, past, request);
    stops.push(due.stop);
    past = due.past;
  }
  const total = totalStep(stops, request);
  const all = workingWith([...stops.flatMap(({ steps }) => steps), total]);
  return { stops, total: total.result, warnings: notesOf(request), ...all, steps: [total] };
}

function totalStep(stops: readonly PaidStop[], { population }: SickPayRequest): AgreementStep {
  const paid = stops.filter(({ why }) => why === undefined);
  return step({
    id: "TOTAL",
    label: { fr: "Allocations de l'employeur", en: "Employer's allowances" },
    expression:
      paid.length === 0
        ? nothing("euros", { fr: "rien", en: "nothing" })
        : sumOf(paid.map(({ allowance, from }) => figure(allowance, "euros", stopFrom(from)))),
    unit: "euros",
    decimals: 2,
    articles: [paragraph(population, 5)],
  });
}

function stopFrom(from: string) {
  return { fr: `arrêt du ${frenchDay(from)}`, en: `stop of ${from}` };
}

function notesOf({
  population,
  letterReceived,
}: SickPayRequest): readonly AgreementWarning<SickPayNote>[] {
  const minimum: AgreementWarning<SickPayNote> = {
    code: "legal-minimum-not-computed",
    label: {
      fr: "le minimum de la loi sur la mensualisation n'est pas calculé",
      en: "the minimum of the law on monthly pay is not worked out",
    },
    article: paragraph(population, 5),
  };
  const letter: AgreementWarning<SickPayNote> = {
    code: "letter-not-told",
    label: {
      fr: "l'accord est tenu pour en vigueur : le jour de sa lettre d'agrément n'est pas dit",
      en: "the agreement is taken to be in force: the day of its approval letter is not told",
    },
    article: "CLCC-03.3",
  };
  return letterReceived === undefined ? [minimum, letter] : [minimum];
}
