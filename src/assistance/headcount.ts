import { type Decimal, decimal, type Label } from "../exact/index.js";
import { type Json, many, type Schema, stepSchema } from "../intake/index.js";
import { figure, product, quotient, resultOf, type Step, step, sumOf } from "../working/index.js";
import { type MetierSeed, metierSeedsOf } from "./catalogue.js";
import type { ArticleId, ReadingId } from "./ids.js";
import { type AppliedReading, reading, type View } from "./reading.js";
import { totalsUnder } from "./survey.js";

/** One step of a working that rests on this document. */
export type ShareStep = Step<ArticleId, ReadingId>;

/** The schema of the working of a share. */
export const stepsSchema = (): Schema<readonly Json<ShareStep>[]> =>
  many(stepSchema() as unknown as Schema<Json<ShareStep>>);

/** The article that lists the métiers and their headcounts. */
export const list: ArticleId = "A-1.4";

const hundred = figure("100", "ratio", { fr: "pour cent", en: "percent" });

/** The headcount of a métier, as the readings have it. */
export function headcountOf({ headcount, variants = [] }: MetierSeed, view: View): Decimal {
  const taken = variants.find((each) => reading(view, each.reading).choice === each.choice);
  return decimal(taken?.headcount ?? headcount);
}

/** The readings that a headcount rests on. */
export function headcountReadings(
  metiers: readonly MetierSeed[],
  view: View,
): readonly AppliedReading[] {
  return metiers.some(({ variants }) => variants !== undefined) ? [reading(view, "R161")] : [];
}

/** The step that adds the headcounts of métiers. */
export function addedHeadcounts(
  metiers: readonly MetierSeed[],
  label: Label,
  view: View,
): ShareStep {
  return step<ArticleId, ReadingId>({
    id: "headcount",
    label,
    expression: sumOf(
      metiers.map((each) =>
        figure(headcountOf(each, view), "people", { fr: each.label, en: each.label }),
      ),
    ),
    unit: "people",
    articles: [list],
    readings: headcountReadings(metiers, view),
  });
}

/** The step that turns a headcount into a share of the branch, in percent. */
export function shareOfBranch(headcount: ShareStep, view: View): ShareStep {
  const branch = totalsUnder(view).find(({ id }) => id === "branch") as { headcount: number };
  const people = figure(decimal(branch.headcount), "people", {
    fr: "effectif de la branche",
    en: "headcount of the branch",
  });
  return step<ArticleId, ReadingId>({
    id: "share",
    label: { fr: "part de la branche", en: "share of the branch" },
    expression: product(quotient(resultOf(headcount), people), hundred),
    unit: "percent",
    decimals: 2,
    articles: [list],
  });
}

/** The step that adds shares as they are printed. */
export function addedShares(
  shares: readonly { readonly share: string; readonly label: Label }[],
  label: Label,
): ShareStep {
  return step<ArticleId, ReadingId>({
    id: "shares",
    label,
    expression: sumOf(shares.map((each) => figure(each.share, "percent", each.label))),
    unit: "percent",
    articles: [list],
  });
}

/** The métiers of a family. */
export function metiersOf(family: string): readonly MetierSeed[] {
  return metierSeedsOf().filter((each) => each.family === family);
}

/** The readings of steps, each once. */
export function readingsOf(steps: readonly ShareStep[]): readonly AppliedReading[] {
  return [
    ...new Map(steps.flatMap(({ readings }) => readings).map((each) => [each.id, each])).values(),
  ];
}
