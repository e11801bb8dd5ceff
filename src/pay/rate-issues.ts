import { type Day, type DecimalInput, decimal } from "../exact/index.js";
import { type Issue, issue, joined } from "../intake/index.js";
import { articleAgainst, type Position } from "../job/index.js";
import { type RegimeSpan, textOf } from "../law/index.js";
import {
  isPossibleRate,
  majorationScale,
  possibleRates,
  type Scale,
  seniorityScale,
} from "../seniority/index.js";
import type { PayRequest } from "./request/pay-request.js";

type RatesAsked = Partial<PayRequest>;

/** The texts of a month, and the first of them that is looked at. */
export interface MonthTexts {
  readonly regimes: readonly RegimeSpan[];
  readonly span: RegimeSpan;
  readonly day: string;
}

/**
 * Seniority is asked of everybody, as years or as the percentage printed; what is particular to
 * cadres of every cadre, and of nobody else: a missing figure is never
 * taken for zero. A percentage is one that the text of the month gives, or that it lets somebody
 * keep.
 *
 * @article Expose-III.4 L.122
 * @article RP-22.1
 * @article 2014-02-1
 */
export function rateIssues(
  request: RatesAsked,
  position: Position,
  view: MonthTexts,
): readonly Issue[] {
  const { seniority: career } = request;
  const { paidAs, accepts } = position;
  if (career !== undefined || articleAgainst(accepts, "seniorityYears") !== undefined) return [];
  return joined(
    kindIssues(request, seniorityKind, paidAs, view),
    paidAs.cadre
      ? kindIssues(request, cadreKind, paidAs, view)
      : cadresOnlyIssues(request, paidAs.label),
    inPostIssues(request, view),
  );
}

/** How one of the two percentages is asked for. */
interface RateKind {
  readonly years: "seniorityYears" | "cadreYears";
  readonly rate: "seniorityRate" | "technicityRate";
  readonly since: "seniorityRateSince" | "technicityRateSince";
  readonly scale: Scale;
  readonly expected: (label: string) => Issue["expected"];
  readonly article?: "Expose-III.4";
}

const seniorityKind: RateKind = {
  years: "seniorityYears",
  rate: "seniorityRate",
  since: "seniorityRateSince",
  scale: seniorityScale,
  expected: () => ({
    fr:
      "les années d'ancienneté accomplies (seniorityYears), ou le pourcentage du bulletin " +
      "(seniorityRate)",
    en:
      "the completed years of seniority (seniorityYears), or the percentage on the payslip " +
      "(seniorityRate)",
  }),
};

const cadreKind: RateKind = {
  years: "cadreYears",
  rate: "technicityRate",
  since: "technicityRateSince",
  scale: majorationScale,
  expected: (label) => ({
    fr:
      `les années comptant comme cadre (cadreYears) pour « ${label} », ou le pourcentage de ` +
      "majoration ou de technicité du bulletin (technicityRate)",
    en:
      `the years that count as a cadre (cadreYears) for "${label}", or the percentage of ` +
      "majoration or technicité on the payslip (technicityRate)",
  }),
  article: "Expose-III.4",
};

const none: readonly Issue[] = [];

function kindIssues(
  request: RatesAsked,
  kind: RateKind,
  { cadre, label }: Position["paidAs"],
  view: MonthTexts,
): readonly Issue[] {
  const { years, rate, since, expected, article } = kind;
  const counted = request[years];
  const given = request[rate];
  const yearsAlone = counted !== undefined && given === undefined && request[since] === undefined;
  if (yearsAlone) return none;
  if (counted === undefined && given === undefined) {
    const parts = { received: undefined, expected: expected(label), ...(article && { article }) };
    return [issue("missing", [years], parts)];
  }
  return [
    ...(counted === undefined || given === undefined ? [] : [givenTwice(rate, given)]),
    ...(given === undefined ? [] : impossible(given, request[since], kind, { ...view, cadre })),
    ...sinceIssues(request, kind, view),
  ];
}

function givenTwice(rate: string, received: unknown): Issue {
  const expected = {
    fr: "rien ici : les années donnent le pourcentage",
    en: "nothing here: the years give the percentage",
  };
  return issue("contradictory", [rate], { received, expected });
}

function impossible(
  received: DecimalInput,
  since: Day | undefined,
  { rate: key, scale }: RateKind,
  { regimes, span, day, cadre }: MonthTexts & { readonly cadre: boolean },
): readonly Issue[] {
  const view = { career: {}, choices: undefined, regimes, cadre };
  const stated = { rate: decimal(received), day, since };
  if (isPossibleRate(stated, scale, view)) return [];
  const expected = possibleRates(stated, scale, view);
  return [issue("out-of-range", [key], { received, expected, article: textOf(span.regime) })];
}

function sinceIssues(
  request: RatesAsked,
  { rate, since: key }: RateKind,
  { day }: MonthTexts,
): readonly Issue[] {
  const received = request[key];
  if (received === undefined) return [];
  if (request[rate] === undefined) {
    const expected = {
      fr: `rien ici sans le pourcentage (${rate})`,
      en: `nothing here without the percentage (${rate})`,
    };
    return [issue("contradictory", [key], { received, expected })];
  }
  if (received <= day) return [];
  const expected = {
    fr: `un jour jusqu'au ${day} : le mois prend le pourcentage de ce jour`,
    en: `a day up to ${day}: the month takes the percentage of that day`,
  };
  return [issue("contradictory", [key], { received, expected, article: "Expose-III.3" })];
}

const cadreFields = ["cadreYears", "technicityRate", "technicityRateSince"] as const;

function cadresOnlyIssues(request: RatesAsked, label: string): readonly Issue[] {
  const { cadreYears, technicityRate, technicityRateSince } = request;
  if ((cadreYears ?? technicityRate ?? technicityRateSince) === undefined) return none;
  return cadreFields.flatMap((key) => {
    const received = request[key];
    if (received === undefined) return [];
    const expected = {
      fr: `pas de majoration spécifique ni de technicité : « ${label} » n'est pas cadre`,
      en: `no cadre majoration nor technicité: "${label}" is not a cadre`,
    };
    return [issue("not-a-cadre", [key], { received, expected, article: "Expose-III.4" })];
  });
}

/**
 * Years alone are those of somebody hired since the last text; whoever says that he was there on 1
 * July 2003 keeps a percentage, which they do not give.
 *
 * @article RP-22.1
 * @article 2014-02-1
 */
function inPostIssues(request: RatesAsked, { span }: MonthTexts): readonly Issue[] {
  const { seniorityYears, decentralizedBonus } = request;
  if (span.regime === "2003" || decentralizedBonus?.reclassified !== true) return [];
  if (seniorityYears === undefined) return [];
  const expected = {
    fr:
      "le pourcentage du bulletin (seniorityRate), ou la carrière (seniority) : qui était en " +
      "poste le 1er juillet 2003 a un pourcentage conservé aux changements de texte",
    en:
      "the percentage on the payslip (seniorityRate), or the career (seniority): whoever was " +
      "in post on 1 July 2003 keeps a percentage at the changes of text",
  };
  const parts = { received: undefined, expected, article: textOf(span.regime) } as const;
  return [issue("missing", ["seniorityRate"], parts)];
}
