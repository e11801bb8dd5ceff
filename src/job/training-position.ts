import type { CatalogueView } from "../catalogue/index.js";
import type { Decimal } from "../exact/index.js";
import { lawIn, parameterAt } from "../law/index.js";
import type { PayField } from "./pay-field.js";
import type { Position } from "./position.js";
import { bonusesArticle, seedOf, type TrainingJob } from "./training-job.js";

const coefficientName = {
  fr: "coefficient de référence de l'annexe V",
  en: "reference coefficient of annexe V",
};

const fields: ReadonlySet<PayField> = new Set<PayField>([
  "metier",
  "reference",
  "month",
  "workingTime",
  "pointValue",
  "constraints",
  "decentralizedBonus",
  "establishment",
  "readings",
  "law",
  "actDays",
  "annexe2From",
]);

const articles = { seniorityYears: "A5.4.2", seniority: "A5.4.2", cadreYears: "A5.4.2" } as const;

/**
 * The position of somebody in training: a coefficient without seniority, with internat of 5 %,
 * particular constraints under A5.3 and the decentralized bonus, and nothing else.
 *
 * @article A5.4.1.1 L.540-541
 * @article A5.4.1.2 L.542-543
 * @article A5.4.1.3 L.544-545
 * @article A5.4.1.4 L.546-547
 * @article A5.4.1.5 L.548-549
 * @article A5.4.1.6 L.550-551
 * @article A5.4.2 L.552-553
 * @article A5.4.2 L.556
 */
export function trainingPosition(job: TrainingJob, view: CatalogueView): Position {
  const { article, parameter } = seedOf(job);
  const id = `annexe-v-${article.toLowerCase().replaceAll(".", "-")}`;
  const label = `Salarié en formation (annexe V, article ${article})`;
  return {
    paidAs: { kind: "training", id, label, cadre: false },
    referenceCoefficient: parameterAt(parameter, lawIn(view)) as Decimal,
    coefficientName,
    article,
    population: "ordinary",
    complements: [],
    functionalBonuses: [],
    readings: [],
    accepts: { fields, article: bonusesArticle(job), articles },
  };
}
