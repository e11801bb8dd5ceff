import { daysBetween } from "../../exact/index.js";
import { reading } from "../agreement/chosen.js";
import { figureOf } from "../agreement/figures.js";
import type { ParameterId } from "../agreement/ids.js";
import { type AgreementStep, step } from "../agreement/working.js";
import { paidAtOnce, paragraph } from "./cause.js";
import type { MergedStop } from "./merged-stops.js";
import type { SickPayRequest } from "./sick-pay-request.js";

const byRank: readonly ParameterId[] = [
  "sickFirstDayOfRank1",
  "sickFirstDayOfRank2",
  "sickFirstDayOfRank3",
];

/**
 * The day of a stop from which it is paid: the first for an accident, an occupational disease, a
 * long illness, a hospital stay; by rank for any
 * other illness.
 *
 * @article CLCC-2.7.1.3.2 L.3434
 * @article CLCC-2.7.1.3.3 L.3435
 * @article CLCC-2.9.1.3.2 L.3444
 * @article CLCC-2.9.1.3.3 L.3445
 */
export function firstPaidDayStep(
  stop: MergedStop,
  rank: number | undefined,
  { population, readings }: SickPayRequest,
): AgreementStep {
  const atOnce = rank === undefined || paidAtOnce.has(stop.first.cause);
  const ranked = byRank[(rank ?? 1) - 1] ?? "sickFirstDayOfRank4";
  const common = {
    id: "FIRST_PAID_DAY",
    label: { fr: "Premier jour payé de l'arrêt", en: "First paid day of the stop" },
    unit: "ratio",
  } as const;
  const inWard = reading(readings, "R122");
  const ranking = [reading(readings, "R119"), reading(readings, "R120"), reading(readings, "R121")];
  return step({
    ...common,
    expression: figureOf(atOnce ? "sickFirstDayDirect" : ranked, "ratio"),
    articles: atOnce
      ? [paragraph(population, 2)]
      : [paragraph(population, 3), paragraph(population, 4)],
    readings: atOnce ? [inWard] : [...ranking, inWard],
  });
}

/**
 * The day of a stop, counted from 1, on which a hospital stay opens pay: only where the caller
 * reads so (R122).
 */
export function hospitalDay(
  { first, from }: MergedStop,
  { readings }: SickPayRequest,
): number | undefined {
  const { hospitalFrom } = first;
  if (hospitalFrom === undefined || reading(readings, "R122").choice === "cause-given") {
    return undefined;
  }
  return daysBetween(from, hospitalFrom) + 1;
}
