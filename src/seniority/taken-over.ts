import type { Label } from "../exact/index.js";
import { reading } from "../law/index.js";
import {
  type AppliedReading,
  type Expression,
  product,
  resultOf,
  type Step,
  step,
  sum,
} from "../working/index.js";
import { type Credit, countedDays, creditOf, noCredit } from "./credit.js";
import { experienceCredit } from "./experience-credit.js";
import { isHiredOnExperience } from "./experience-share.js";
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
 * At hiring, earlier service in the same métier and after the diploma is taken over: in full from
 * the same establishment, the same employer or an establishment applying the agreement, at three
 * quarters from elsewhere. Part time counts as full time. A day counts once, at the better rate.
 * The credited days are added up, then rounded down (reading R5); or each period from elsewhere is
 * rounded down by itself (reading R55).
 *
 * @article 08.02.1.1.1 L.184-186
 * @article Expose-II.11 L.112
 */
export function takenOver(lived: Lived): Credit {
  const taken = priorService(lived).filter(({ why }) => why === undefined);
  if (isHiredOnExperience(lived)) return experienceCredit(lived, taken, experienceParts);
  const parts = [...inFull(lived, taken), ...inPart(lived, taken)];
  if (parts.length === 0) return noCredit;
  const credit = creditOf(lived, {
    id: "taken-over",
    label: takenOverLabel,
    expression: sum(...parts.map(({ credited }) => credited)),
    articles: ["08.02.1.1.1"],
  });
  return { ...credit, steps: [...parts.map(({ step }) => step), ...credit.steps] };
}

const experienceParts = {
  id: "taken-over",
  label: {
    fr:
      "Expérience professionnelle reprise à l'embauche (le temps partiel compte comme un temps " +
      "plein)",
    en: "Professional experience taken over at hiring (part time counts as full time)",
  },
  own: "seniority",
} as const;

/** Service that counts: the step of its days, and what it adds to the credit. */
interface Part {
  readonly step: Step;
  readonly credited: Expression;
}

function inFull(lived: Lived, taken: readonly ServiceTakenOver[]): readonly Part[] {
  const counted = taken.filter(({ at }) => at !== "elsewhere");
  return counted.length === 0 ? [] : [together("inFull", counted, takingOverRates(lived).inFull)];
}

function inPart(lived: Lived, taken: readonly ServiceTakenOver[]): readonly Part[] {
  const counted = taken.filter(({ at }) => at === "elsewhere");
  const { inPart: rate } = takingOverRates(lived);
  if (counted.length === 0) return [];
  if (counted.length === 1) return [together("inPart", counted, rate)];
  const rounding = reading(lived.choices, "R55");
  if (rounding.choice === "once") return [together("inPart", counted, rate, rounding)];
  return counted.map((each, index) => apart(each, index, rate, rounding));
}

function together(
  share: "inFull" | "inPart",
  counted: readonly ServiceTakenOver[],
  rate: Expression,
  rounding?: AppliedReading,
): Part {
  const days = step({
    id: share === "inFull" ? "service-in-full" : "service-in-part",
    label: labels[share],
    expression: countedDays(counted),
    unit: "days",
    articles: ["08.02.1.1.1"],
    ...(rounding === undefined ? {} : { readings: [rounding] }),
  });
  return { step: days, credited: product(resultOf(days), rate) };
}

function apart(
  period: ServiceTakenOver,
  index: number,
  rate: Expression,
  rounding: AppliedReading,
): Part {
  const days = step({
    id: `service-in-part-${index + 1}`,
    label: labels.inPart,
    expression: product(countedDays([period]), rate),
    unit: "days",
    decimals: 0,
    rounding: "down",
    articles: ["08.02.1.1.1"],
    readings: [rounding],
  });
  return { step: days, credited: resultOf(days) };
}
