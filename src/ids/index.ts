/** The names of the seeds as closed unions, generated from them. They say what there is, not what it is worth. */

export type {
  MetierId,
  ComplementId,
  FunctionalBonusId,
  ExtinctionId,
  ParameterId,
  ApartParameterId,
  PaidParameterId,
  ArticleId,
  ActId,
  RuleId,
  ReadingId,
  AbsenceId,
  ExtinctionAllowanceId,
  AbolishedId,
  MealFunction,
  MealRightId,
  NoticeFunction,
  BonificationElement,
  Facts,
  FactId,
  ReadingChoices,
  RegimeFigureId,
  ApartRegimeFigureId,
} from "./types.js";
export { allComplementIds, allFunctionalBonusIds, metiersOfOpenActs } from "./lists.js";
export {
  metierIds,
  extinctionIds,
  type DirectorId,
  directorIds,
  statusOfJobs,
  type Becoming,
  becomings,
  jobsInWords,
} from "./jobs.js";
export { readingChoices } from "./reading-choices.js";
export { type Dataset, dataset, changeDays } from "./dataset.js";
