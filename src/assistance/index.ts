/**
 * The métiers of the assistance branch: headcounts and shares with their checks, the sheets that
 * have survived, moves as a graph.
 *
 * A door of its own: it reads its own seeds, and nothing of the core reads them.
 *
 * @packageDocumentation
 */

export { type Anomaly, anomalies } from "./anomalies.js";
export { type Article, articles } from "./article.js";
export type {
  Family,
  Move,
  MoveTie,
  Recruitment,
  Sheet,
  SheetItem,
  SheetJob,
  SheetPart,
} from "./catalogue.js";
export { type Check, type CheckedFigure, checks, safeChecks } from "./checks.js";
export { explain, explanation } from "./explain.js";
export type { ShareStep } from "./headcount.js";
export type { ArticleId, FamilyCode, MetierCode, ReadingChoices, ReadingId } from "./ids.js";
export { dataset } from "./ids.js";
export { type Job, jobs, safeJobs } from "./jobs.js";
export {
  families,
  type Metier,
  type MetierQuestion,
  type MetiersQuestion,
  metier,
  metiers,
  safeMetier,
  safeMetiers,
} from "./metier.js";
export { metiersTable, metierText, pathText } from "./metier-text.js";
export { type MoveFrom, moves, movesTo, safeMoves, safeMovesTo } from "./moves.js";
export {
  type Path,
  type PathQuestion,
  path,
  type Reachable,
  reachable,
  safePath,
  safeReachable,
} from "./path.js";
export { type AppliedReading, type Reading, readings, type View } from "./reading.js";
export {
  metiersOpenAt,
  type OpenAt,
  type OpenAtQuestion,
  type RecruitmentLevel,
  recruitment,
  safeMetiersOpenAt,
  safeRecruitment,
} from "./recruitment.js";
export { jsonSchemaOf, type Schemas, schemas } from "./schemas.js";
export { type SearchQuestion, safeSearchMetiers, searchMetiers } from "./search-metiers.js";
export { type Share, type ShareQuestion, safeShare, share } from "./share.js";
export { safeSheet, sheet } from "./sheet.js";
export { type Survey, safeSurvey, survey, type Total } from "./survey.js";
export { type BranchExamples, safeVerify, type VerifiableFunction, verify } from "./verify.js";
