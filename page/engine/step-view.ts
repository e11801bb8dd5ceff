import type { ExplainedStep, Step } from "../../src/index.js";
import { type ActView, actsIn, actView } from "./acts.js";
import type { Writer } from "./language.js";

/** A reading that a step rests on, and what else it could be. */
export interface ReadingView {
  readonly id: string;
  readonly question: string;
  readonly choice: string;
  readonly words: string;
  readonly usual: boolean;
  readonly others: readonly { readonly choice: string; readonly words: string }[];
}

/** One step of a line: its sum, its texts, its acts. */
export interface StepView {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly sum: string;
  readonly display: string;
  readonly reasons: readonly { readonly name: string; readonly words: string }[];
  readonly articles: readonly { readonly id: string; readonly display: string }[];
  readonly acts: readonly ActView[];
  readonly readings: readonly ReadingView[];
}

/** Steps as they are explained, each with the acts that set its figures. */
export function stepViews(
  explained: readonly ExplainedStep[],
  steps: readonly Step[],
  write: Writer,
  slip?: Parameters<typeof actsIn>[1],
): readonly StepView[] {
  return explained.map((step) => stepView(step, steps, write, slip));
}

function stepView(
  step: ExplainedStep,
  steps: readonly Step[],
  write: Writer,
  slip: Parameters<typeof actsIn>[1],
): StepView {
  const { id, label, words, sum, display, reasons, articles, readings } = step;
  const own = steps.find((each) => each.id === id);
  const acts = own === undefined ? [] : actsIn(own.expression, slip);
  return {
    id,
    label,
    words,
    sum,
    display,
    reasons: reasons.map((each) => ({ name: each.name, words: each.words })),
    articles: articles.map((each) => ({ id: each.id, display: each.display })),
    acts: acts.map((act) => actView(act, write)),
    readings: readings.map(({ taken, ...each }) => ({
      id: each.id,
      question: each.question,
      choice: each.choice,
      words: each.words,
      usual: taken,
      others: each.others.map((other) => ({ choice: other.choice, words: other.words })),
    })),
  };
}
