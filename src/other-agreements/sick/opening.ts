import { addDays, type Day, decimal, later } from "../../exact/index.js";
import { reading } from "../agreement/chosen.js";
import { firstPossibleDay } from "../agreement/effective-from.js";
import { figureOf } from "../agreement/figures.js";
import type { ReadingChoices } from "../agreement/ids.js";
import { type AgreementStep, step } from "../agreement/working.js";
import { noSickness, paragraph, type SickCause } from "./cause.js";
import type { MergedStop } from "./merged-stops.js";
import type { SickPayRequest, UnpaidWhy } from "./sick-pay-request.js";

/** The fields of a request on which the opening of the right to sick pay depends. */
type OpeningAsked = Pick<SickPayRequest, "population" | "letterReceived" | "readings">;

const sixMonths: ReadonlySet<SickCause> = /* @__PURE__ */ new Set<SickCause>([
  "occupational-disease",
  "commuting-accident",
]);

/**
 * The months of effective work that open the right: fewer for a work accident.
 *
 * @article CLCC-2.7.1.3.1 L.3433
 * @article CLCC-2.9.1.3.1 L.3443
 */
export function serviceStep({ first }: MergedStop, asked: OpeningAsked): AgreementStep {
  const applied = reading(asked.readings, "R118");
  const forAll = applied.choice === "six-for-all-three" && sixMonths.has(first.cause);
  const short = first.cause === "work-accident" || forAll;
  return step({
    id: "SERVICE",
    label: { fr: "Travail effectif demandé", en: "Effective work asked for" },
    expression: figureOf(short ? "sickServiceAccident" : "sickServiceIllness", "months"),
    unit: "months",
    articles: [paragraph(asked.population, 1)],
    readings: [applied, reading(asked.readings, "R133")],
  });
}

/**
 * Why a stop is not paid at all, whatever its length; nothing where it may be.
 *
 * @article CLCC-2.7.1.3.2 L.3434
 * @article CLCC-2.9.1.3.2 L.3444
 */
export function closedBy(
  { first, from }: MergedStop,
  service: AgreementStep,
  { letterReceived, readings }: OpeningAsked,
): UnpaidWhy | undefined {
  if (from < firstPossibleDay("clcc-2002-03", letterReceived)) return "before-agreement";
  if (noSickness.has(first.cause)) return "not-sick-leave";
  if (first.securityGranted === false) return "no-security-benefits";
  if (decimal(first.monthsWorked).greaterThanOrEqualTo(service.result)) return undefined;
  return reachedOn({ first }, readings) === undefined ? "months-of-work" : undefined;
}

/**
 * The first day that is paid: that of the stop, or the day on which the months of work are reached
 * where it opens the right.
 */
export function openingDay(
  stop: MergedStop,
  firstPaidDay: number,
  service: AgreementStep,
  { readings }: OpeningAsked,
): Day {
  const first = addDays(stop.from, firstPaidDay - 1);
  const worked = decimal(stop.first.monthsWorked).greaterThanOrEqualTo(service.result);
  return worked ? first : later(first, reachedOn(stop, readings) ?? first);
}

/**
 * The day of the stop on which the months of work are reached; none unless the caller reads that it
 * opens the right (R133).
 */
function reachedOn(
  { first }: Pick<MergedStop, "first">,
  readings: ReadingChoices | undefined,
): Day | undefined {
  return reading(readings, "R133").choice === "that-day" ? first.monthsReachedOn : undefined;
}
