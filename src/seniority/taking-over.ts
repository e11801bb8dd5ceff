import type { Label } from "../label.js";
import { product, resultOf, type Step, step, sum } from "../trace.js";
import { type Credit, countedDays, creditOf, noCredit } from "./credit.js";
import type { Lived } from "./lived.js";
import { priorService, type ServiceTakenOver, takingOverRates } from "./prior-service.js";

const labels: Readonly<Record<"inFull" | "inPart", Label>> = {
  inFull: {
    fr: "Services dans le même établissement, chez le même employeur ou sous la convention",
    en: "Service in the same establishment, with the same employer or under the agreement",
  },
  inPart: { fr: "Services accomplis ailleurs", en: "Service elsewhere" },
};

const takenOverLabel = {
  fr: "Ancienneté reprise à l'embauche (le temps partiel compte comme un temps plein)",
  en: "Service taken over at hiring (part time counts as full time)",
};

/**
 * At hiring, earlier service in the same métier and after the diploma is taken over: in full from the same establishment, the same employer or an establishment applying the agreement, at three quarters from elsewhere. Part time counts as full time. A day counts once, at the better rate. The credited days are added up, then rounded down (reading R5).
 *
 * @article 08.02.1.1.1 L.184-186
 * @article Expose-II.11 L.112
 */
export function takenOver(
  lived: Lived,
  service: readonly ServiceTakenOver[] = priorService(lived),
): Credit {
  const rates = takingOverRates(lived);
  const taken = service.filter(({ why }) => why === undefined);
  const parts = (["inFull", "inPart"] as const).flatMap((share) => {
    const rate = rates[share];
    const counted = taken.filter(({ at }) => (at === "elsewhere") === (share === "inPart"));
    return counted.length === 0 ? [] : [{ rate, days: daysStep(share, counted) }];
  });
  if (parts.length === 0) return noCredit;
  const credit = creditOf(lived, {
    id: "taken-over",
    label: takenOverLabel,
    expression: sum(...parts.map(({ days, rate }) => product(resultOf(days), rate))),
    articles: ["08.02.1.1.1"],
  });
  return { ...credit, steps: [...parts.map(({ days }) => days), ...credit.steps] };
}

function daysStep(share: "inFull" | "inPart", counted: readonly ServiceTakenOver[]): Step {
  return step({
    id: share === "inFull" ? "service-in-full" : "service-in-part",
    label: labels[share],
    expression: countedDays(counted),
    unit: "days",
    articles: ["08.02.1.1.1"],
  });
}
