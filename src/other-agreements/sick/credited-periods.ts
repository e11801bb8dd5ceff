import { earlier, frenchDay, type Span } from "../../exact/index.js";
import type { Period } from "../../intake/index.js";
import { figure, nothing, resultOf, sumOf } from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import { countOf } from "../agreement/figures.js";
import { daysOfSpan, shared, spanOf } from "../agreement/given-period.js";
import type { ReadingChoices } from "../agreement/ids.js";
import { type AgreementStep, step, workingWith } from "../agreement/working.js";
import type {
  AnnualLeaveCredit,
  AnnualLeaveCreditRequest,
  CreditedPeriod,
  SuspendedPeriod,
  UncreditedWhy,
} from "./annual-leave-credit-request.js";
import { paragraph, type SickCause } from "./cause.js";
import { uncreditedWarning } from "./credit-words.js";
import { type MonthsCounted, monthsReached, monthsWith, noMonths } from "./months-counted.js";

/**
 * The causes that the article counts; accidents of work, occupational diseases and births are the
 * law's.
 */
const counted: ReadonlySet<SickCause> = /* @__PURE__ */ new Set<SickCause>([
  "illness",
  "long-illness",
  "hospital",
  "commuting-accident",
]);

/**
 * The suspensions, one after the other, within four months of the reference year, or each where the
 * caller reads so (R130).
 */
export function creditedPeriods(request: AnnualLeaveCreditRequest): AnnualLeaveCredit {
  const apart = reading(request.readings, "R130").choice === "each-stop";
  const periods: CreditedPeriod[] = [];
  let so: MonthsCounted = noMonths;
  for (const each of request.periods) {
    const credited = creditedPeriod(each, apart ? noMonths : so, request);
    periods.push(credited);
    if (credited.counted !== undefined) so = monthsWith(so, credited.counted);
  }
  const steps = periods.flatMap((each, index) => daysStep(each, index, request));
  const total = totalStep(steps, request);
  return { periods, days: total.result.toNumber(), ...workingWith([...steps, total]) };
}

function creditedPeriod(
  period: SuspendedPeriod,
  so: MonthsCounted,
  request: AnnualLeaveCreditRequest,
): CreditedPeriod {
  const whole = spanOf(period);
  const closed = closedBy(period);
  if (closed !== undefined) return uncounted(whole, closed, request);
  const open = countable(period, whole, request.readings);
  const limit = monthsReached(open.from, so, countOf("leaveCreditMonths", "months"));
  const until = earlier(open.until, limit);
  const why: UncreditedWhy | undefined = until < open.until ? "four-months-reached" : undefined;
  if (why !== undefined && until <= open.from) return uncounted(whole, why, request);
  const credited = { from: open.from, until };
  return {
    ...whole,
    ...(daysOfSpan(credited) === 0 ? {} : { counted: credited }),
    days: daysOfSpan(credited),
    ...(why === undefined ? {} : { why }),
    warnings: why === undefined ? [] : [uncreditedWarning(why, request.population)],
  };
}

function closedBy({ cause, supplementOpen }: SuspendedPeriod): UncreditedWhy | undefined {
  if (!counted.has(cause)) return "of-the-law";
  return supplementOpen ? undefined : "supplement-not-open";
}

function uncounted(
  whole: Span,
  why: UncreditedWhy,
  { population }: AnnualLeaveCreditRequest,
): CreditedPeriod {
  return { ...whole, days: 0, why, warnings: [uncreditedWarning(why, population)] };
}

/** The period that may count: the suspension, or its paid days where the caller reads so (R131). */
function countable(
  { paid }: SuspendedPeriod,
  whole: Span,
  readings: ReadingChoices | undefined,
): Span {
  if (reading(readings, "R131").choice === "suspension") return whole;
  return shared(whole, spanOf(paid as Period));
}

function daysStep(
  { from, days }: CreditedPeriod,
  index: number,
  { population, readings }: AnnualLeaveCreditRequest,
): readonly AgreementStep[] {
  if (days === 0) return [];
  const label = {
    fr: `Jours comptés à partir du ${frenchDay(from)}`,
    en: `Days that count from ${from} on`,
  };
  return [
    step({
      id: `DAYS_${index + 1}`,
      label,
      expression: figure(days, "days", { fr: "jours de suspension", en: "days of suspension" }),
      unit: "days",
      articles: [paragraph(population, 7)],
      readings: [reading(readings, "R130"), reading(readings, "R131")],
    }),
  ];
}

function totalStep(
  steps: readonly AgreementStep[],
  { population }: AnnualLeaveCreditRequest,
): AgreementStep {
  return step({
    id: "DAYS",
    label: { fr: "Jours comptés en tout", en: "Days that count in all" },
    expression:
      steps.length === 0
        ? nothing("days", { fr: "aucun", en: "none" })
        : sumOf(steps.map((each) => resultOf(each))),
    unit: "days",
    articles: [paragraph(population, 7)],
  });
}
