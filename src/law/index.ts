/**
 * Texts, acts, dated figures and readings: what holds on a day. It may know the seeds, nobody's
 * job.
 */

export type { Source } from "./source.js";
export { sourceSchema } from "./source-schema.js";
export { type Confidence, confidenceSchema } from "./confidence.js";
export type {
  Variant,
  Entry,
  Condition,
  BonusSeed,
  ComplementSeed,
  EmploiSeed,
  AccessSeed,
  SilenceSeed,
  MetierFigures,
  MetierSeed,
  RegroupementSeed,
  FiliereSeed,
  FiliereId,
  ExtinctionSeed,
  BecomesFigures,
  BecomesSeed,
  StageSeed,
  AmendedEntry,
} from "./seeds.js";
export { conditionSchema } from "./condition-schema.js";
export {
  type Act,
  type Approval,
  type DatedAct,
  type DayBounds,
  actNamed,
  actOf,
  allActs,
  datedAct,
  datedActs,
} from "./act.js";
export {
  type ActDays,
  type Begins,
  type LawAsked,
  type LawChoice,
  type LawOn,
  type LawView,
  defaultLaw,
  firstDays,
  hasBegun,
  isLater,
  countsIn,
  isOpen,
  laterActs,
  latestDay,
  lawIn,
  changeDaysWithin,
  lawOn,
  underEveryLaw,
} from "./law-on.js";
export {
  type Establishment,
  type EstablishmentKind,
  type EstablishmentPlace,
  establishmentSchema,
  kindsOf,
} from "./establishment.js";
export { dayInScheme } from "./day-in-scheme.js";
export { isKnownDayInferred, knownDay } from "./known-day.js";
export {
  actDaysSchema,
  lawAskedSchema,
  lawChosen,
  lawChoiceFields,
  lawChoiceOf,
  lawFields,
  openActs,
  openActsOn,
} from "./law-fields.js";
export type { Change } from "./change.js";
export type { DatedEntry } from "./dated-entry.js";
export { type WithoutEffect, withoutEffect } from "./without-effect.js";
export { type AsRead, entryAsRead } from "./as-read.js";
export { type DatedRule, datedRules, ruleAt, ruleInWords } from "./rule-at.js";
export { type BothAnswers, unsettledDay } from "./unsettled-day.js";
export { cutMonthIssues } from "./cut-month-issues.js";
export { carersSinceIssues, formerCarersIssues } from "./former-carers-issues.js";
export { formerTextIssues } from "./former-text-issues.js";
export { inEuros, settledAnswer, settledMonth } from "./settled-answer.js";
export {
  type Dated,
  type Series,
  conditionalEntries,
  entryAt,
  actsBehind,
  figureSet,
  valueAt,
  valueFrom,
  figureNamed,
} from "./series.js";
export {
  type SourcedValue,
  type Gap,
  type Parameter,
  type ParameterFigures,
  parameters,
  gapOn,
  parameterApart,
  parameterAt,
  parameterOf,
  parameterFigure,
  figureSetOn,
} from "./parameters.js";
export { parameterSchema } from "./parameter-schema.js";
export { type YearlyPercentage, yearlyMajoration, yearlySeniority } from "./yearly-percentage.js";
export { type Article, articles, citation } from "./articles.js";
export { articleSchema } from "./article-schema.js";
export { reading } from "./reading.js";
export { readingChoicesSchema } from "./reading-choices-schema.js";
export {
  type Place,
  type ReadingChoice,
  type ReadingText,
  readingTexts,
  readingOf,
} from "./reading-texts.js";
export { firstDayOfScheme, lawOfFirstDay } from "./first-day-of-scheme.js";
export { circulatingPoint, pointValue, pointValueIn } from "./point-value.js";
export {
  type PointWarning,
  type WarnedOfPoint,
  pointWarning,
  warnedOfPoint,
} from "./point-warning.js";
export { pointWarningSchema, warnedOfPointFields } from "./point-warning-schema.js";
export {
  type DatedFigure,
  type ExemptAbsence,
  type NamedInAnnexe,
  type MealRight,
  annexe3,
  annexe3Told,
  constraintFigure,
} from "./annexe-3.js";
export {
  type NamedEntry,
  type MedicalDutySeed,
  type TrainingSeed,
  type AssistantMaternelSeed,
  type PublicHolidaySeed,
  specialFigures,
  specialSeeds,
} from "./special-seeds.js";
export { namedEntrySchema } from "./named-entry-schema.js";
export {
  type Valuation,
  pointValueSchema,
  dayOf,
  lawOfMonth,
  sourcedPointValue,
  pointValueFigure,
  valuationIssues,
  missingMonthIssues,
  monthIssues,
  schemeIssues,
} from "./valuation.js";
export {
  type PlacedValuation,
  placedPoint,
  placedPointFields,
  placedPointIssues,
} from "./placed-point.js";
export { raisedPoint } from "./raised-point.js";
export { type PointBounds, boundsIssues } from "./bounds-issues.js";
export { type Population, populations } from "./population.js";
export type { Confirmed } from "./seeds.js";
export { type ComplementKind, complementKinds } from "./complement-kind.js";
export {
  type SegurCode,
  type SegurGrant,
  type SegurIndemnity,
  type SegurTier,
  segurCodes,
  hasSegur,
  segurIndemnities,
  segurIndemnitiesTold,
} from "./segur-indemnities.js";
export {
  type Regime,
  type RegimeSpan,
  dayOfMonth,
  isSince2012,
  regimeIds,
  regimesUnder,
  spanOfMonth,
  spanOn,
  switchWithin,
  textOf,
} from "./regime.js";
export {
  type DatedValue,
  type RegimeFigure,
  regimeEntry,
  regimeFigure,
  regimeFigureApart,
  regimeFigures,
  regimeHas,
  regimeLabel,
  regimeTable,
} from "./regime-figures.js";
export { establishmentPlaces } from "./establishment.js";
