/**
 * The grids of the social-security bodies: levels, métiers, emplois, diplomas, as an annex of 2025
 * prints them.
 *
 * A door of its own: it reads its own seeds, and nothing of the core reads them.
 *
 * @packageDocumentation
 */

export {
  type ActivitiesAsked,
  type ActivitiesQuestion,
  type AnyCode,
  activities,
  safeActivities,
} from "./activities.js";
export { type Anomaly, anomalies } from "./anomalies.js";
export {
  type Becomes,
  type BecomesQuestion,
  becomes,
  type Replaced,
  replaces,
  safeBecomes,
  safeReplaces,
  type YearAsked,
} from "./becomes.js";
export {
  type Between,
  type BetweenAsked,
  type BetweenQuestion,
  between,
  safeBetween,
} from "./between.js";
export type {
  Activity,
  Alternative,
  BranchLabel,
  Emploi,
  EmploiLines,
  EngineerLevel,
  Grid,
  LevelActivities,
  Metier,
  PrintedLabel,
  Purpose,
  ReplacedBy,
  Replaces,
  Statute,
} from "./catalogue.js";
export { type Diploma, diplomaFor, safeDiplomaFor } from "./diploma.js";
export {
  type EmploiQuestion,
  type EmploisQuestion,
  emploi,
  emplois,
  safeEmploi,
  safeEmplois,
} from "./emploi.js";
export { emploisTable, emploiText } from "./emploi-text.js";
export {
  type EmploisAtQuestion,
  emploisAt,
  type HoldersOfLevel,
  safeEmploisAt,
} from "./emplois-at.js";
export {
  emploisOpenTo,
  type HeldDiploma,
  type OpenEmploi,
  type OpenEmplois,
  safeEmploisOpenTo,
} from "./emplois-open-to.js";
export {
  engineerLevels,
  grids,
  type LevelPlace,
  type LevelQuestion,
  level,
  safeLevel,
} from "./grid.js";
export type {
  Bac,
  Branch,
  EmploiCode,
  GridId,
  Level,
  MetierCode,
  OtherCode,
  ReadingChoices,
  ReadingId,
} from "./ids.js";
export { dataset } from "./ids.js";
export { type BranchedLabel, type LabelQuestion, labelIn, safeLabelIn } from "./label-in.js";
export { type EmploiLevels, levelsOf, safeLevelsOf } from "./levels-of.js";
export { type MetierQuestion, metier, metiers, safeMetier } from "./metier.js";
export { type AppliedReading, type Reading, readings, type View } from "./reading.js";
export { jsonSchemaOf, type Schemas, schemas } from "./schemas.js";
export {
  type SearchAsked,
  type SearchQuestion,
  safeSearchEmplois,
  searchEmplois,
} from "./search-emplois.js";
export { type GridExamples, safeVerify, type VerifiableFunction, verify } from "./verify.js";
