export { type Article, articles } from "./articles.js";
export type { Absence, AbsencesGiven, Weekday, WorkingWeek } from "./bonus/absence.js";
export type { Balance } from "./bonus/balance.js";
export type { Bearer } from "./bonus/bonus-formula.js";
export type { Status, YearTerms } from "./bonus/bonus-year.js";
export {
  type BonusOfYear,
  computeYear,
  type PayYear,
  safeComputeYear,
} from "./bonus/compute-year.js";
export type { CountedAbsence } from "./bonus/counted-days.js";
export {
  type DecentralizedBonus,
  type DecentralizedBonusRequest,
  decentralizedBonus,
  safeDecentralizedBonus,
} from "./bonus/decentralized-bonus.js";
export {
  type BonusDistribution,
  distributeDecentralizedBonus,
  type ExcludedPerson,
  safeDistributeDecentralizedBonus,
} from "./bonus/distribution.js";
export type {
  BonusEstablishment,
  BonusPerson,
  Criterion,
  InstalmentTerms,
  Protocol,
  SplitTerms,
} from "./bonus/establishment.js";
export type { GrossGiven, MonthlyGross } from "./bonus/gross.js";
export type { Instalment } from "./bonus/instalments.js";
export {
  type AbsenceMotive,
  absenceMotives,
  type MotiveOfAbsence,
  type OrdinaryMotive,
} from "./bonus/motives.js";
export type { PersonBonus } from "./bonus/person-bonus.js";
export type { Pool } from "./bonus/pool.js";
export type { BonusPopulation, Exclusion, PoolId } from "./bonus/population.js";
export type { ProtocolStatus, SplitRule } from "./bonus/protocol.js";
export type { MonthOfYear } from "./bonus/statement.js";
export type { Undistributed } from "./bonus/undistributed.js";
export type { PaidInstalment, YearRequest } from "./bonus/year-request.js";
export type { RatedGross, YearlyBonus } from "./bonus/yearly-bonus.js";
export type { Day, Month, Period } from "./calendar.js";
export {
  type CatalogueView,
  type Complement,
  type Emploi,
  type FunctionalBonus,
  type Metier,
  metier,
  metiers,
  type Regroupement,
} from "./catalogue.js";
export { emploi, type FormerEmploi, type Printed, safeEmploi, searchEmplois } from "./emploi.js";
export { type Decides, type FactToGather, factsToGather } from "./entitlement/gather.js";
export type {
  Access,
  DecidingFact,
  Entitlement,
  Entitlements,
  EntitlementWarning,
  Granted,
  Refused,
  Undecided,
  UnusedFact,
} from "./entitlement/result.js";
export { type EntitlementQuestion, entitlements, safeEntitlements } from "./entitlements.js";
export {
  type Issue,
  type IssueCode,
  type Outcome,
  type Path,
  PayError,
  type Question,
  wordIssue,
} from "./error.js";
export type { ExplainedReason } from "./explain/because.js";
export type {
  Explainable,
  ExplainedArticle,
  ExplainedLine,
  ExplainedPart,
  ExplainedReading,
  ExplainedRemark,
  ExplainedStep,
  Explanation,
} from "./explain/explanation.js";
export { type ExplanationFormat, explain, explanation } from "./explain.js";
export { type Fact, type FactValue, facts } from "./facts.js";
export { questionsText } from "./fiche/questions.js";
export { ficheText } from "./fiche.js";
export { type Dataset, dataset } from "./generated/dataset.js";
export type {
  AbolishedId,
  AbsenceId,
  ArticleId,
  ComplementId,
  ExtinctionAllowanceId,
  ExtinctionId,
  FactId,
  Facts,
  FunctionalBonusId,
  MetierId,
  ParameterId,
  ReadingChoices,
  ReadingId,
} from "./generated/ids.js";
export type { DirectorId } from "./generated/jobs.js";
export type {
  AssimilatedJob,
  ExtinctionJob,
  Job,
  QualifiedEmploiJeune,
  UnqualifiedEmploiJeune,
} from "./job.js";
export type { Label, Language } from "./label.js";
export type { Decimal, DecimalInput } from "./money.js";
export { type Gap, type Parameter, parameters, type SourcedValue } from "./parameters.js";
export {
  type AbsorbedIncrease,
  type Absorption,
  absorb,
  safeAbsorb,
} from "./passage/absorb.js";
export type { AbsorptionRequest, Increase, IncreaseKind } from "./passage/absorption-request.js";
export {
  type AllowanceFinding,
  type AllowancesCheck,
  checkAllowances,
  safeCheckAllowances,
} from "./passage/allowances-check.js";
export type {
  AllowancesRequest,
  FormerAllowance,
  OtherBonus,
} from "./passage/allowances-request.js";
export type { ComparedCareers, ComparedYear } from "./passage/career-comparison.js";
export {
  type CareerIndemnity,
  careerIndemnity,
  safeCareerIndemnity,
} from "./passage/career-indemnity.js";
export type {
  CareerComparison,
  CareerIndemnityRequest,
  NewPosition,
  PromotionGain,
} from "./passage/career-request.js";
export { projectionSvg } from "./passage/chart-svg.js";
export { projectionChart } from "./passage/chart-text.js";
export type { Deciding } from "./passage/deciding.js";
export {
  type DifferentialIndemnity,
  differentialIndemnity,
  safeDifferentialIndemnity,
} from "./passage/differential-indemnity.js";
export type {
  DifferentialIndemnityRequest,
  OldAmount,
  PayComparison,
} from "./passage/differential-request.js";
export type { OldYears } from "./passage/old-path.js";
export type { OldPay } from "./passage/old-pay.js";
export type { ComparedPays } from "./passage/pay-comparison.js";
export {
  type CareerProjection,
  type ProjectedCareer,
  projectCareer,
  safeProjectCareer,
} from "./passage/project-career.js";
export type { ProjectedDifference, YearDifference } from "./passage/projected-difference.js";
export type { Milestone } from "./passage/projected-milestones.js";
export type { ProjectedYear } from "./passage/projected-years.js";
export type {
  CareerProjectionRequest,
  PointValueFrom,
  ProjectedJob,
  ProjectedPromotion,
  ProjectedSituation,
} from "./passage/projection-request.js";
export { projectionTable } from "./passage/projection-table.js";
export type { Passage } from "./passage/provisional-request.js";
export { reclassificationText } from "./passage/reclassification-text.js";
export type { ReclassifiedMetier } from "./passage/reclassified-metier.js";
export { type Reclassification, reclassify, safeReclassify } from "./passage/reclassify.js";
export type { Eve, FormerCareer, ReclassifyRequest } from "./passage/reclassify-request.js";
export type { PrintedKind, TextComplement } from "./passage/table-and-text.js";
export { computePay, safeComputePay } from "./pay.js";
export { payslipText } from "./payslip-text.js";
export { pointValue } from "./point-value.js";
export type { PaidAs, Population } from "./position/position.js";
export {
  type Reading,
  type ReadingExample,
  type RefusedExample,
  readings,
} from "./reading-catalogue.js";
export type { Place, ReadingChoice, ReadingText } from "./reading-texts.js";
export type { Constraints, ExtraPoints, MonthlyBonus, PayRequest } from "./request.js";
export type { JsonSchema } from "./schema.js";
export type { BonusSchemas } from "./schemas/bonus.js";
export type { CatalogueSchemas } from "./schemas/catalogue.js";
export type { Json } from "./schemas/json.js";
export type { PassageSchemas } from "./schemas/passage.js";
export type { Refusal } from "./schemas/reports.js";
export type { CareerSchemas } from "./schemas/seniority.js";
export type { SpecialRequests } from "./schemas/special-requests.js";
export type { SpecialResults } from "./schemas/special-results.js";
export type { TextSchemas } from "./schemas/texts.js";
export { fileOf, jsonSchemaOf, type PaySchemas, type Schemas, schemas } from "./schemas.js";
export { searchMetiers } from "./search.js";
export type { ComplementKind, Condition, FiliereId, Source, Variant } from "./seeds.js";
export type {
  Career,
  EmployerKind,
  Mandate,
  PriorService,
  Promotion,
  Reclassement,
  Suspension,
} from "./seniority/career.js";
export {
  computeSeniority,
  type Seniority,
  safeComputeSeniority,
} from "./seniority/compute-seniority.js";
export type { CountedOnce } from "./seniority/credit.js";
export { grossChart, type YearlyGross } from "./seniority/gross-chart.js";
export type { DirectorJob, HeldJob } from "./seniority/held-job.js";
export type { Landmark, Percentage } from "./seniority/landmarks.js";
export type { ServiceTakenOver } from "./seniority/prior-service.js";
export type { Standing } from "./seniority/standing.js";
export { careerTimeline, safeCareerTimeline, type Timeline } from "./seniority/timeline.js";
export { timelineTable } from "./seniority/timeline-text.js";
export {
  type MonthPart,
  safeYearsInForce,
  type YearsInForce,
  yearsInForce,
} from "./seniority/years-in-force.js";
export type { LineCode, MonthlyBonusLine, PayLine, PaySlip } from "./slip.js";
export type {
  AllowanceAsked,
  HigherWork,
  OtherMetier,
  SpecialAsked,
} from "./special/asked/asked.js";
export {
  type AssistantMaternelPay,
  type AssistantMaternelRequest,
  assistantMaternelPay,
  safeAssistantMaternelPay,
} from "./special/assistant-maternel.js";
export {
  type MedicalBonification,
  type MedicalBonificationRequest,
  medicalBonification,
  safeMedicalBonification,
} from "./special/bonification.js";
export {
  type BonificationCondition,
  type BonificationElement,
  bonificationElements,
} from "./special/bonification-conditions.js";
export {
  type DirectorCoefficient,
  type DirectorCoefficientRequest,
  directorCoefficient,
  safeDirectorCoefficient,
} from "./special/director-coefficient.js";
export type { Charges, QuantifiedObjective } from "./special/director-formula.js";
export {
  type DirectorSchedule,
  type DirectorScheduleRequest,
  directorSchedule,
  type ScheduledCoefficient,
  safeDirectorSchedule,
  type YearOfCharges,
} from "./special/director-schedule.js";
export type { DirectorWarning } from "./special/director-warning.js";
export type { Entrusted } from "./special/entrusted-children.js";
export {
  type HigherMetier,
  type HigherMetierRequest,
  higherMetier,
  safeHigherMetier,
} from "./special/higher-metier.js";
export {
  safeTeacherHousing,
  type TeacherHousing,
  type TeacherHousingRequest,
  teacherHousing,
} from "./special/housing.js";
export type { AssistantMaternelJob } from "./special/job/assistant-maternel-job.js";
export type { DirectorCalculation, PaidDirector } from "./special/job/director-job.js";
export type { PaidJob, SpecialJob } from "./special/job/paid-job.js";
export type { TrainingArticle, TrainingJob } from "./special/job/training-job.js";
export {
  type FreeMeals,
  type FreeMealsRequest,
  freeMeals,
  type MealFunction,
  safeFreeMeals,
} from "./special/meals.js";
export type { DutiesOfMonth, MedicalDuties } from "./special/medical-duties.js";
export {
  type MedicalDutyPay,
  type MedicalDutyPayRequest,
  medicalDutyPay,
  safeMedicalDutyPay,
} from "./special/medical-duty-pay.js";
export {
  type Notice,
  type NoticeFunction,
  type NoticeRequest,
  noticeThreshold,
  safeNoticeThreshold,
} from "./special/notice.js";
export {
  type OvertimeCeiling,
  type OvertimeCeilingRequest,
  overtimeCeiling,
  safeOvertimeCeiling,
} from "./special/overtime-ceiling.js";
export { type MedicalDutyFigure, medicalDutyFigures } from "./special/points-m0502.js";
export {
  type ReplacementDifferential,
  type ReplacementRequest,
  replacementDifferential,
  safeReplacementDifferential,
} from "./special/replacement.js";
export {
  type ConventionalAllowance,
  type LegalAllowance,
  type RetirementAllowance,
  type RetirementAllowanceRequest,
  retirementAllowance,
  safeRetirementAllowance,
} from "./special/retirement-allowance.js";
export type { NamedEntry } from "./special/special-seeds.js";
export { type MedicalBodyExclusions, medicalBodyExclusions } from "./special/titre-20.js";
export {
  safeTrainingPay,
  type TrainingPay,
  type TrainingPayRequest,
  trainingPay,
} from "./special/training.js";
export type { Valuation } from "./special/valuation.js";
export {
  safeWaitingIndemnityBase,
  type WaitingIndemnityBase,
  type WaitingIndemnityRequest,
  waitingIndemnityBase,
} from "./special/waiting-indemnity.js";
export type { Working } from "./special/working.js";
export type {
  AppliedReading,
  Because,
  Expression,
  Figure,
  Operation,
  Reference,
  Step,
  Unit,
} from "./trace.js";
export type { CareerQuestion } from "./verify/career-requests.js";
export type { Difference } from "./verify/difference.js";
export type { Engine, VerifiableFunction } from "./verify/functions.js";
export { verificationJunit } from "./verify/junit.js";
export { verificationText } from "./verify/report.js";
export type {
  Engines,
  Verification,
  VerifiedCase,
  VerifiedExamples,
} from "./verify/verification.js";
export type { Expectation, WorkedCase, WorkedExamples } from "./verify/worked-examples.js";
export { safeVerify, verify } from "./verify.js";
