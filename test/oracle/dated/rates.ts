/**
 * Percentages by completed years: 1 % a year in the scheme of 2003, then the tables of 08.01.1 and the steps of technicité.
 */
import { regimes, type TechnicityStep } from "./sources.js";

export type Scheme = "2003" | "rp2012" | "2014";

const tables = {
  rp2012: regimes.seniority.rp2012.rates.map(({ rate }) => Number(rate)),
  "2014": regimes.seniority["2014"].rates.map(({ rate }) => Number(rate)),
};

/** The percentage of seniority of so many completed years. */
export function seniorityRate(scheme: Scheme, years: number): number {
  if (scheme === "2003") return Math.min(years, 30);
  const table = tables[scheme];
  return table[Math.min(years, table.length - 1)] as number;
}

function step(steps: readonly TechnicityStep[], years: number): number {
  return Number(steps.filter(({ fromCompletedYears }) => fromCompletedYears <= years).at(-1)?.rate);
}

const levels = ["junior", "confirme", "senior", "expert"] as const;

/** The completed years at which an employer gives each level, where sooner than the text. */
export type ShortenedSteps = Readonly<Partial<Record<(typeof levels)[number], string | number>>>;

/** The percentage of the majoration, then of technicité, of so many completed years as a cadre. */
export function technicityRate(
  scheme: Scheme,
  years: number,
  shortened: ShortenedSteps = {},
): number {
  if (scheme === "2003") return Math.min(years, 20);
  const [beginner, ...others] = regimes.technicity[scheme].steps as [TechnicityStep];
  const steps = others.map(({ rate, fromCompletedYears }, index) => {
    const sooner = shortened[levels[index] as (typeof levels)[number]];
    return { rate, fromCompletedYears: Number(sooner ?? fromCompletedYears) };
  });
  return step([beginner, ...steps], years);
}

const { integration } = regimes.technicity["2014"];
const strict = new Map(integration.byPaidRate.map(({ paid, strict: rate }) => [paid, rate]));

/** The percentage that enters the base of seniority for a percentage paid. */
export function strictRate(paid: number): string {
  const rate = strict.get(String(paid));
  if (rate === undefined) throw new Error(`nothing is printed for ${paid} %`);
  return rate;
}

/** The share of technicité in the base of seniority on a day: half, then the whole. */
export function integratedShare(on: string): string {
  return integration.shares.filter(({ from }) => from <= on).at(-1)?.share ?? "0";
}
