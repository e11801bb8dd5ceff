import { addDays, euros, frenchDay, type Span, zero } from "../../exact/index.js";
import { figure } from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import { daysOfSpan } from "../agreement/given-period.js";
import { type AgreementStep, step } from "../agreement/working.js";
import { allowanceStep, noAllowance } from "./allowance.js";
import { causes, noSickness, paragraph } from "./cause.js";
import { firstPaidDayStep, hospitalDay } from "./first-paid-day.js";
import { maintainedStep } from "./maintained.js";
import type { MergedStop } from "./merged-stops.js";
import { closedBy, openingDay, serviceStep } from "./opening.js";
import { type PaidDays, paidDaysOf } from "./paid-days.js";
import { type Back, type Past, pastAfter, sinceUsedUp } from "./past.js";
import { rankOf } from "./rank.js";
import type { PaidStop, SickPayRequest, UnpaidWhy } from "./sick-pay-request.js";
import { unpaidWarning } from "./unpaid-words.js";

/** A stop, and what it leaves behind it. */
export interface StopDue {
  readonly stop: PaidStop;
  readonly past: Past;
}

/** The paid part of a stop, and the state that the stop leaves behind it. */
export function paidStop(stop: MergedStop, past: Past, request: SickPayRequest): StopDue {
  const entry = enter(stop, past, request);
  const back = sinceUsedUp(stop, past, request.readings);
  const closed = closedBy(stop, entry.service, request) ?? back.why ?? tooShort(entry.window);
  const days = closed === undefined ? paidDaysOf(entry.window, past.paid, request.readings) : none;
  const why = closed ?? (days.paid.length === 0 ? "period-used-up" : undefined);
  const worked = why === undefined ? payment(stop, days, back, request) : [noAllowance(request)];
  return {
    stop: {
      ...told(stop, entry, days, back),
      maintained: why === undefined ? (worked[1] as AgreementStep).result : euros(zero),
      allowance: (worked.at(-1) as AgreementStep).result,
      ...(why === undefined ? {} : { why }),
      warnings: why === undefined ? [] : [unpaidWarning(why, request.population)],
      steps: [...entry.steps, ...worked],
    },
    past: pastAfter(stop, days, past, back),
  };
}

const none: PaidDays = { paid: [], usedUp: false };

function tooShort({ from, until }: Span): UnpaidWhy | undefined {
  return from < until ? undefined : "waiting-days";
}

/** How a stop is entered upon: its rank, its first paid day, the days that may be paid. */
interface Entry {
  readonly rank?: number;
  readonly firstPaidDay: number;
  readonly service: AgreementStep;
  readonly window: Span;
  readonly steps: readonly AgreementStep[];
}

function enter(stop: MergedStop, past: Past, request: SickPayRequest): Entry {
  const rank = rankOf(stop, past.stops, request.readings);
  const service = serviceStep(stop, request);
  const first = firstPaidDayStep(stop, rank, request);
  const inWard = hospitalDay(stop, request);
  const firstPaidDay = Math.min(first.result.toNumber(), inWard ?? first.result.toNumber());
  const from = openingDay(stop, firstPaidDay, service, request);
  const ranked = rank === undefined ? [] : [rankStep(rank, request)];
  return {
    ...(rank === undefined ? {} : { rank }),
    firstPaidDay,
    service,
    window: { from, until: stop.until },
    steps: noSickness.has(stop.first.cause) ? [] : [service, ...ranked, first],
  };
}

const rankName = {
  fr: "arrêts qui comptent, celui-ci compris",
  en: "stops that count, this one included",
};

function rankStep(rank: number, { population, readings }: SickPayRequest): AgreementStep {
  return step({
    id: "RANK",
    label: { fr: "Rang de l'arrêt", en: "Rank of the stop" },
    expression: figure(rank, "ratio", rankName),
    unit: "ratio",
    articles: [paragraph(population, 3), paragraph(population, 4)],
    readings: (["R119", "R120", "R121"] as const).map((id) => reading(readings, id)),
  });
}

function daysOf({ paid }: PaidDays): number {
  return paid.reduce((days, each) => days + daysOfSpan(each), 0);
}

function told(
  { from, until, first }: MergedStop,
  { rank, firstPaidDay }: Entry,
  days: PaidDays,
  { days: daysBack }: Back,
) {
  const [one, last] = [days.paid[0], days.paid.at(-1)];
  const gaps = days.paid.slice(1).map((each, index) => ({
    from: (days.paid[index] as Span).until,
    until: each.from,
  }));
  return {
    from,
    until,
    cause: first.cause,
    label: causes[first.cause],
    ...(rank === undefined ? {} : { rank }),
    firstPaidDay,
    paidDays: daysOf(days),
    ...(one === undefined ? {} : { paid: { from: one.from, until: (last as Span).until } }),
    ...(gaps.length === 0 ? {} : { unpaidWithin: gaps }),
    ...(days.limit === undefined ? {} : { limit: days.limit }),
    ...(daysBack === undefined ? {} : { daysBack }),
  };
}

/** The days paid, what of the gross is maintained for them, and what the employer adds. */
function payment(stop: MergedStop, days: PaidDays, back: Back, request: SickPayRequest) {
  const maintained = maintainedStep(stop, days.paid, request);
  return [daysStep(days, back, request), maintained, allowanceStep(stop, maintained, request)];
}

function daysStep(days: PaidDays, { days: back }: Back, { population, readings }: SickPayRequest) {
  const [from, last] = [(days.paid[0] as Span).from, addDays((days.paid.at(-1) as Span).until, -1)];
  const name = {
    fr: `jours du ${frenchDay(from)} au ${frenchDay(last)}`,
    en: `days from ${from} to ${last}`,
  };
  return step({
    id: "PAID_DAYS",
    label: { fr: "Jours payés", en: "Paid days" },
    expression: figure(daysOf(days), "days", name),
    unit: "days",
    articles: [paragraph(population, 5), ...(back === undefined ? [] : [paragraph(population, 6)])],
    readings: [
      reading(readings, "R125"),
      reading(readings, "R126"),
      ...(back === undefined ? [] : [reading(readings, "R127")]),
    ],
  });
}
