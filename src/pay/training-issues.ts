import { type Day, firstDay } from "../exact/index.js";
import { type Issue, issue } from "../intake/index.js";
import { bonusesArticle, seedOf, type TrainingJob } from "../job/index.js";
import { reading } from "../law/index.js";
import type { Constraints, PayRequest } from "./request/pay-request.js";

/**
 * The issues with the pay of somebody in training: a coefficient that ended with the entry into
 * training, constraints other than internat of 5 %, particular constraints elsewhere than under
 * A5.3 (reading R37).
 *
 * @article A5.2.07 L.529-533
 * @article A5.3.4 L.534-539
 * @article A5.4.2 L.555
 */
export function trainingIssues(job: TrainingJob, request: Partial<PayRequest>): readonly Issue[] {
  const { constraints, month, readings } = request;
  return [
    ...(month === undefined ? [] : entryIssues(job, firstDay(month))),
    ...(constraints === undefined ? [] : constraintIssues(job, constraints)),
    ...(constraints?.particular === true && reading(readings, "R37").choice === "articles"
      ? particularIssues(job)
      : []),
  ];
}

function entryIssues(job: TrainingJob, first: Day): readonly Issue[] {
  const { untilEntry, article } = seedOf(job);
  const { enteredTraining: received } = job;
  if (!untilEntry || received === undefined || received > first) return [];
  const expected = {
    fr: `une entrée en formation après le ${first} : ce coefficient cesse avec elle`,
    en: `an entry into training after ${first}: this coefficient ends with it`,
  };
  return [issue("not-applicable", ["metier", "enteredTraining"], { received, expected, article })];
}

function constraintIssues(job: TrainingJob, constraints: Constraints): readonly Issue[] {
  const expected = {
    fr: "la seule prime d'internat de 5 % et, au titre de A5.3, les contraintes particulières",
    en: "internat of 5 % only and, under A5.3, particular constraints",
  };
  const article = bonusesArticle(job);
  return Object.entries(constraints).flatMap(([key, received]) => {
    const open = key === "particular" || (key === "internat" && received === "5");
    if (open) return [];
    return [issue("not-applicable", ["constraints", key], { received, expected, article })];
  });
}

function particularIssues({ situation }: TrainingJob): readonly Issue[] {
  if (situation === "A5.3") return [];
  if (situation === undefined) {
    const expected = {
      fr: "la situation, A5.2 ou A5.3 : seule A5.3 ouvre les contraintes particulières",
      en: "the situation, A5.2 or A5.3: only A5.3 opens particular constraints",
    };
    const parts = { received: undefined, expected, article: "A5.3.4" } as const;
    return [issue("missing", ["metier", "situation"], parts)];
  }
  const expected = {
    fr: "pas de contraintes particulières au titre de A5.2, ou readings.R37 = « nota »",
    en: 'no particular constraints under A5.2, or readings.R37 = "nota"',
  };
  const parts = { received: true, expected, article: "A5.2.07" } as const;
  return [issue("not-applicable", ["constraints", "particular"], parts)];
}
