/**
 * Texts, acts, dated figures and readings: what holds on a day. It may know the seeds, nobody's
 * job.
 */

export {
  type Source,
  type Variant,
  type Entry,
  type Condition,
  type ComplementKind,
  type BonusSeed,
  type ComplementSeed,
  type EmploiSeed,
  type AccessSeed,
  type SilenceSeed,
  type MetierSeed,
  type RegroupementSeed,
  type FiliereSeed,
  type FiliereId,
  type ExtinctionSeed,
  type Read,
  read,
} from "./seeds.js";
export { type Series, entryAt, valueFrom, valueAt } from "./series.js";
export {
  type SourcedValue,
  type Gap,
  type Parameter,
  parameters,
  parameterAt,
  parameterFigure,
} from "./parameters.js";
export { type Article, articles, citation } from "./articles.js";
export { reading } from "./reading.js";
export { readingChoicesSchema } from "./reading-choices.js";
export {
  type Place,
  type ReadingChoice,
  type ReadingText,
  readingTexts,
  readingOf,
} from "./reading-texts.js";
export { firstDayOfScheme, pointValue, pointValueIn } from "./point-value.js";
export {
  type DatedFigure,
  type Named,
  type MealRight,
  annexe3,
  constraintFigure,
} from "./annexe-3.js";
export {
  type NamedEntry,
  type MedicalDutySeed,
  type TrainingSeed,
  type AssistantMaternelSeed,
  specialSeeds,
} from "./special-seeds.js";
export {
  type Valuation,
  pointValueSchema,
  dayOf,
  sourcedPointValue,
  pointValueFigure,
  valuationIssues,
  monthIssues,
  schemeIssues,
} from "./valuation.js";
export { type Bounds, boundsIssues } from "./bounds-issues.js";
export type { Population } from "./population.js";
