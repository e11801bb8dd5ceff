import { type Day, decimal } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import type { RateView } from "./is-possible-rate.js";
import { isPossibleRate, possibleRates } from "./is-possible-rate.js";
import { majorationScale, type Scale, seniorityScale } from "./scale.js";
import type { StatedRates } from "./stated-rates.js";

/** Percentages stated, and what they are judged with. */
export interface StatedAsked {
  readonly stated: StatedRates;
  /** The day on which they are held. */
  readonly on: Day;
  readonly view: RateView;
  readonly path: Path;
  readonly article: ArticleId;
}

/**
 * The issues with percentages stated: both the rate and its day, the technicité of cadres only,
 * rates that a table gives.
 */
export function statedIssues(asked: StatedAsked): readonly Issue[] {
  const { cadre } = asked.view;
  const own = [...keyIssues(asked, "seniorityRate", seniorityScale)];
  if (cadre) return [...own, ...keyIssues(asked, "technicityRate", majorationScale)];
  return [...own, ...cadresOnlyIssues(asked)];
}

type Key = "seniorityRate" | "technicityRate";

const rateExpected = {
  seniorityRate: {
    fr: "le pourcentage d'ancienneté que le bulletin imprime",
    en: "the percentage of seniority that the payslip prints",
  },
  technicityRate: {
    fr: "le pourcentage de majoration, ou de technicité, que le bulletin imprime",
    en: "the percentage of majoration, or of technicité, that the payslip prints",
  },
} as const;

const sinceExpected = {
  fr: "le jour où ce pourcentage a été atteint",
  en: "the day on which this percentage was reached",
};

function keyIssues(asked: StatedAsked, key: Key, scale: Scale): readonly Issue[] {
  const { stated, path, article } = asked;
  const rate = stated[key];
  const since = stated[`${key}Since`];
  const wanted = (at: string, received: unknown, expected: Issue["expected"]): Issue =>
    issue("missing", [...path, at], { received, expected, article });
  return [
    ...(rate === undefined
      ? [wanted(key, rate, rateExpected[key])]
      : rateIssues(asked, key, scale)),
    ...(since === undefined
      ? [wanted(`${key}Since`, since, sinceExpected)]
      : sinceIssues(asked, key)),
  ];
}

function rateIssues(
  { stated, on: day, view, path, article }: StatedAsked,
  key: Key,
  scale: Scale,
): readonly Issue[] {
  const received = stated[key];
  if (received === undefined) return [];
  const told = { rate: decimal(received), day, since: stated[`${key}Since`] };
  if (isPossibleRate(told, scale, view)) return [];
  const expected = possibleRates(told, scale, view);
  return [issue("out-of-range", [...path, key], { received, expected, article })];
}

function sinceIssues({ stated, on, path, article }: StatedAsked, key: Key): readonly Issue[] {
  const received = stated[`${key}Since`];
  if (received === undefined || received <= on) return [];
  const expected = { fr: `un jour jusqu'au ${on}`, en: `a day up to ${on}` };
  return [issue("out-of-order", [...path, `${key}Since`], { received, expected, article })];
}

function cadresOnlyIssues({ stated, path, article }: StatedAsked): readonly Issue[] {
  return (["technicityRate", "technicityRateSince"] as const).flatMap((key) => {
    const received = stated[key];
    if (received === undefined) return [];
    const expected = {
      fr: "rien ici : la majoration et la technicité sont celles des cadres",
      en: "nothing here: the majoration and technicité are those of cadres",
    };
    return [issue("not-a-cadre", [...path, key], { received, expected, article })];
  });
}
