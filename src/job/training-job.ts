import type { Day } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { day, maybe, oneOf, type Schema } from "../intake/index.js";
import { specialFigures, type TrainingSeed } from "../law/index.js";

/** The articles of annexe V that give a coefficient. */
export type TrainingArticle =
  | "A5.4.1.1"
  | "A5.4.1.2"
  | "A5.4.1.3"
  | "A5.4.1.4"
  | "A5.4.1.5"
  | "A5.4.1.6";

/** Somebody in training, paid under annexe V. */
export interface TrainingJob {
  /** The article that gives the coefficient. */
  readonly training: TrainingArticle;
  /**
   * Under which article the person stands: A5.2, trained while in the job, or A5.3, hired before
   * entering training. Asked for particular constraints.
   */
  readonly situation?: "A5.2" | "A5.3";
  /**
   * The day of actual entry into training, `YYYY-MM-DD`: the coefficient of A5.4.1.3 and A5.4.1.4
   * ends with it.
   */
  readonly enteredTraining?: Day;
}

/** The fields of {@link TrainingJob}. */
export function trainingFields(): { readonly [K in keyof TrainingJob]-?: Schema } {
  return {
    training: oneOf(specialFigures.training.map(({ article }) => article as TrainingArticle)),
    situation: maybe(oneOf(["A5.2", "A5.3"])),
    enteredTraining: maybe(day()),
  };
}

/** The group of annexe V that a job belongs to. */
export function seedOf({ training }: TrainingJob): TrainingSeed {
  return specialFigures.training.find(({ article }) => article === training) as TrainingSeed;
}

/** The article that lists the bonuses left to somebody in training. */
export function bonusesArticle({ situation }: TrainingJob): ArticleId {
  return situation === "A5.3" ? "A5.3.4" : "A5.2.07";
}
