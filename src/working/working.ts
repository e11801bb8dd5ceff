import { type ArticleId, type Dataset, dataset, type ReadingId } from "../ids/index.js";
import type { AppliedReading, Step } from "./step.js";

/** The working that a result carries. */
export interface Working<A extends string = ArticleId, R extends string = ReadingId> {
  /** The calculation itself, step by step. */
  readonly steps: readonly Step<A, R>[];
  /** The articles that the steps rest on. */
  readonly articles: readonly A[];
  /** The readings of ambiguous texts that the steps rest on. */
  readonly readings: readonly AppliedReading<R>[];
  /** Which figures produced the result. */
  readonly dataset: Dataset;
}

/** The steps of a result, with the articles and the readings that they rest on, each once. */
export function workingOf<A extends string = ArticleId, R extends string = ReadingId>(
  steps: readonly Step<A, R>[],
  figures: Dataset = dataset,
): Working<A, R> {
  return {
    steps,
    articles: [...new Set(steps.flatMap((step) => step.articles))],
    readings: [...new Set(steps.flatMap((step) => step.readings))],
    dataset: figures,
  };
}
