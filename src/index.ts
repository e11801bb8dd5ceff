export { type Fact, type FactValue, facts } from "./catalogue/condition/facts.js";
export type { UnusedFact } from "./catalogue/condition/known-facts.js";
export {
  emploi,
  type FormerEmploi,
  type Printed,
  safeEmploi,
  searchEmplois,
} from "./catalogue/emploi.js";
export {
  type CatalogueView,
  type Complement,
  type Emploi,
  type FunctionalBonus,
  type Metier,
  metier,
  metiers,
  type Regroupement,
} from "./catalogue/metiers.js";
export { searchMetiers } from "./catalogue/search-metiers.js";
export type {
  Absence,
  AbsencesGiven,
  AbsenceTerms,
  Weekday,
  WorkingWeek,
} from "./decentralized-bonus/absences/absence.js";
export {
  type AbsenceMotive,
  absenceMotives,
  type MotiveOfAbsence,
  type OrdinaryMotive,
} from "./decentralized-bonus/absences/absence-motives.js";
export type { Status, YearTerms } from "./decentralized-bonus/absences/bonus-year.js";
export type { CountedAbsence } from "./decentralized-bonus/absences/counted-days.js";
export type {
  BonusEstablishment,
  BonusPerson,
  Criterion,
  InstalmentTerms,
  Protocol,
  SplitTerms,
} from "./decentralized-bonus/establishment/bonus-establishment.js";
export {
  type BonusDistribution,
  distributeDecentralizedBonus,
  type ExcludedPerson,
  safeDistributeDecentralizedBonus,
} from "./decentralized-bonus/establishment/distribute-decentralized-bonus.js";
export type { Instalment } from "./decentralized-bonus/establishment/instalment-portions.js";
export type { PersonBonus } from "./decentralized-bonus/establishment/person-bonus.js";
export type { Pool } from "./decentralized-bonus/establishment/pool.js";
export type { ProtocolStatus, SplitRule } from "./decentralized-bonus/establishment/protocol.js";
export type { Undistributed } from "./decentralized-bonus/establishment/undistributed.js";
export type { Bearer } from "./decentralized-bonus/person/bonus-basis.js";
export {
  type DecentralizedBonus,
  type DecentralizedBonusRequest,
  decentralizedBonus,
  safeDecentralizedBonus,
} from "./decentralized-bonus/person/decentralized-bonus.js";
export type { GrossGiven, MonthlyGross } from "./decentralized-bonus/person/monthly-gross.js";
export type { RatedGross, YearlyBonus } from "./decentralized-bonus/person/yearly-bonus.js";
export type { Balance } from "./decentralized-bonus/year/balance.js";
export {
  type BonusOfYear,
  computeYear,
  type PayYear,
  safeComputeYear,
} from "./decentralized-bonus/year/compute-year.js";
export type { MonthOfYear } from "./decentralized-bonus/year/statement-of.js";
export type { PaidInstalment, YearRequest } from "./decentralized-bonus/year/year-request.js";
export type { AllowanceAsked } from "./entitlement/allowance-rates.js";
export type {
  Access,
  DecidingFact,
  Entitlement,
  Entitlements,
  EntitlementWarning,
  Granted,
  Refused,
  Undecided,
} from "./entitlement/entitlement.js";
export {
  type EntitlementQuestion,
  entitlements,
  safeEntitlements,
} from "./entitlement/entitlements.js";
export { type Decides, type FactToGather, factsToGather } from "./entitlement/facts-to-gather.js";
export type { Day, Month, Span } from "./exact/calendar.js";
export type { Fraction, HoursOf } from "./exact/fraction.js";
export type { Label, Language } from "./exact/label.js";
export type { Decimal, DecimalInput } from "./exact/money.js";
export { type Dataset, dataset } from "./ids/dataset.js";
export type { DirectorId } from "./ids/jobs.js";
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
} from "./ids/types.js";
export {
  type FreeMeals,
  type FreeMealsRequest,
  freeMeals,
  type MealFunction,
  safeFreeMeals,
} from "./in-kind/free-meals.js";
export {
  safeTeacherHousing,
  type TeacherHousing,
  type TeacherHousingRequest,
  teacherHousing,
} from "./in-kind/teacher-housing.js";
export {
  type Issue,
  type IssueCode,
  type Outcome,
  type Path,
  PayError,
  type Question,
  wordIssue,
} from "./intake/issue.js";
export type { Json } from "./intake/json.js";
export type {
  DatedSpan,
  Period,
  RunningPeriod,
  UpToLastDay,
  UpToNextDay,
} from "./intake/period.js";
export type { JsonSchema } from "./intake/schema.js";
export type { AssistantMaternelJob } from "./job/assistant-maternel-job.js";
export type { Charges, QuantifiedObjective } from "./job/director-charges.js";
export type { DirectorCalculation, PaidDirector } from "./job/director-job.js";
export type { DirectorWarning } from "./job/director-warning.js";
export type { Entrusted } from "./job/entrusted-children.js";
export type { DirectorJob, HeldJob } from "./job/held-job.js";
export type {
  AssimilatedJob,
  ExtinctionJob,
  Job,
  QualifiedEmploiJeune,
  UnqualifiedEmploiJeune,
} from "./job/job.js";
export type { PaidJob, SpecialJob } from "./job/paid-job.js";
export type { PaidAs } from "./job/position.js";
export type { TrainingArticle, TrainingJob } from "./job/training-job.js";
export { type Article, articles } from "./law/articles.js";
export { type Gap, type Parameter, parameters, type SourcedValue } from "./law/parameters.js";
export { pointValue } from "./law/point-value.js";
export type { Population } from "./law/population.js";
export type { Place, ReadingChoice, ReadingText } from "./law/reading-texts.js";
export type { ComplementKind, Condition, FiliereId, Source, Variant } from "./law/seeds.js";
export type { NamedEntry } from "./law/special-seeds.js";
export type { Valuation } from "./law/valuation.js";
export {
  type Notice,
  type NoticeFunction,
  type NoticeRequest,
  noticeThreshold,
  safeNoticeThreshold,
} from "./leaving/notice-threshold.js";
export {
  type ConventionalAllowance,
  type LegalAllowance,
  type RetirementAllowance,
  retirementAllowance,
  safeRetirementAllowance,
} from "./leaving/retirement-allowance.js";
export type { RetirementAllowanceRequest } from "./leaving/retirement-allowance-request.js";
export {
  safeWaitingIndemnityBase,
  type WaitingIndemnityBase,
  type WaitingIndemnityRequest,
  waitingIndemnityBase,
} from "./leaving/waiting-indemnity-base.js";
export type { BonusPopulation, Exclusion, PoolId } from "./pay/bonus/bonus-population.js";
export { computePay, safeComputePay } from "./pay/compute-pay.js";
export type { DutiesOfMonth, MedicalDuties } from "./pay/request/medical-duties.js";
export type { Passage } from "./pay/request/passage.js";
export type {
  Constraints,
  ExtraPoints,
  MonthlyBonus,
  PayRequest,
} from "./pay/request/pay-request.js";
export type { HigherWork, OtherMetier, SpecialAsked } from "./pay/request/special-asked.js";
export type { LineCode, MonthlyBonusLine, PayLine, PaySlip } from "./pay/situation/pay-slip.js";
export {
  type HigherMetier,
  type HigherMetierRequest,
  higherMetier,
  safeHigherMetier,
} from "./pay/standing-in/higher-metier.js";
export {
  type ReplacementDifferential,
  type ReplacementRequest,
  replacementDifferential,
  safeReplacementDifferential,
} from "./pay/standing-in/replacement-differential.js";
export {
  type AssistantMaternelPay,
  type AssistantMaternelRequest,
  assistantMaternelPay,
  safeAssistantMaternelPay,
} from "./populations/assistant-maternel-pay.js";
export {
  type DirectorCoefficient,
  type DirectorCoefficientRequest,
  directorCoefficient,
  safeDirectorCoefficient,
} from "./populations/directors/director-coefficient.js";
export {
  type DirectorSchedule,
  directorSchedule,
  safeDirectorSchedule,
} from "./populations/directors/director-schedule.js";
export type {
  DirectorScheduleRequest,
  YearOfCharges,
} from "./populations/directors/director-schedule-request.js";
export type { ScheduledCoefficient } from "./populations/directors/director-turns.js";
export {
  type BonificationCondition,
  type BonificationElement,
  type BonificationTerms,
  bonificationElements,
} from "./populations/medical/bonification-condition.js";
export {
  type MedicalBodyExclusions,
  medicalBodyExclusions,
} from "./populations/medical/medical-body-exclusions.js";
export {
  type MedicalBonification,
  type MedicalBonificationRequest,
  medicalBonification,
  safeMedicalBonification,
} from "./populations/medical/medical-bonification.js";
export {
  type MedicalDutyFigure,
  medicalDutyFigures,
} from "./populations/medical/medical-duty-figures.js";
export {
  type MedicalDutyPay,
  type MedicalDutyPayRequest,
  medicalDutyPay,
  safeMedicalDutyPay,
} from "./populations/medical/medical-duty-pay.js";
export {
  safeTrainingPay,
  type TrainingPay,
  type TrainingPayRequest,
  trainingPay,
} from "./populations/training-pay.js";
export type { Milestone } from "./projection/milestones-of.js";
export {
  type CareerProjection,
  type ProjectedCareer,
  projectCareer,
  safeProjectCareer,
} from "./projection/project-career.js";
export type { ProjectedDifference, YearDifference } from "./projection/projected-difference.js";
export type { ProjectedYear } from "./projection/projected-years.js";
export type {
  CareerProjectionRequest,
  PointValueFrom,
  ProjectedJob,
  ProjectedPromotion,
  ProjectedSituation,
} from "./projection/projection-request.js";
export {
  type AbsorbedIncrease,
  type Absorption,
  absorb,
  safeAbsorb,
} from "./reclassement/absorb.js";
export type {
  AbsorptionRequest,
  Increase,
  IncreaseKind,
} from "./reclassement/absorption-request.js";
export type {
  AllowancesRequest,
  FormerAllowance,
  OtherBonus,
} from "./reclassement/allowances-request.js";
export {
  type CareerIndemnity,
  careerIndemnity,
  safeCareerIndemnity,
} from "./reclassement/career-indemnity.js";
export type {
  CareerComparison,
  CareerIndemnityRequest,
  NewPosition,
  PromotionGain,
} from "./reclassement/career-indemnity-request.js";
export {
  type AllowanceFinding,
  type AllowancesCheck,
  checkAllowances,
  safeCheckAllowances,
} from "./reclassement/check-allowances.js";
export type { ComparedCareers, ComparedYear } from "./reclassement/compare-careers.js";
export type { ComparedPays } from "./reclassement/compare-pays.js";
export type { PrintedKind, TextComplement } from "./reclassement/compared-with-table.js";
export type { Deciding } from "./reclassement/deciding.js";
export {
  type DifferentialIndemnity,
  differentialIndemnity,
  safeDifferentialIndemnity,
} from "./reclassement/differential-indemnity.js";
export type {
  DifferentialIndemnityRequest,
  OldAmount,
  PayComparison,
} from "./reclassement/differential-indemnity-request.js";
export type { OldPay } from "./reclassement/old-pay.js";
export type { OldYears } from "./reclassement/old-years.js";
export type { ReclassifiedMetier } from "./reclassement/reclassified-metier.js";
export { type Reclassification, reclassify, safeReclassify } from "./reclassement/reclassify.js";
export type { Eve, FormerCareer, ReclassifyRequest } from "./reclassement/reclassify-request.js";
export type { BonusSchemas } from "./schemas/bonus.js";
export type { CatalogueSchemas } from "./schemas/catalogue.js";
export type { PassageSchemas } from "./schemas/passage.js";
export type { Refusal } from "./schemas/reports.js";
export { fileOf, jsonSchemaOf, type PaySchemas, type Schemas, schemas } from "./schemas/schemas.js";
export type { CareerSchemas } from "./schemas/seniority.js";
export type { SpecialRequests } from "./schemas/special-requests.js";
export type { SpecialResults } from "./schemas/special-results.js";
export type { TextSchemas } from "./schemas/texts.js";
export type { Assimilated } from "./seniority/assimilated.js";
export type {
  Career,
  EmployerKind,
  Mandate,
  MandateTerms,
  PriorService,
  Promotion,
  Reclassement,
  ServiceTerms,
  Suspension,
  SuspensionTerms,
} from "./seniority/career.js";
export { careerTimeline, safeCareerTimeline, type Timeline } from "./seniority/career-timeline.js";
export {
  computeSeniority,
  type Seniority,
  safeComputeSeniority,
} from "./seniority/compute-seniority.js";
export type { CountedOnce } from "./seniority/credit.js";
export type { Landmark, Percentage } from "./seniority/landmarks.js";
export type { ServiceTakenOver } from "./seniority/prior-service.js";
export type { Standing } from "./seniority/standing.js";
export {
  type MonthPart,
  safeYearsInForce,
  type YearsInForce,
  yearsInForce,
} from "./seniority/years-in-force.js";
export type { CareerQuestion } from "./verify/career-question.js";
export type { Difference } from "./verify/difference.js";
export type { Expectation, WorkedCase, WorkedExamples } from "./verify/examples-schema.js";
export {
  type Reading,
  type ReadingExample,
  type RefusedExample,
  readings,
} from "./verify/readings.js";
export type { Engine, VerifiableFunction } from "./verify/verifiable-function.js";
export type { Engines } from "./verify/verification.js";
export { verificationJunit } from "./verify/verification-junit.js";
export { verificationText } from "./verify/verification-text.js";
export type {
  UnreadExamples,
  Verification,
  VerifiedCase,
  VerifiedExamples,
} from "./verify/verified-examples.js";
export { safeVerify, verify } from "./verify/verify.js";
export { grossChart, type YearlyGross } from "./words/charts/gross-chart.js";
export { projectionChart } from "./words/charts/projection-chart.js";
export { projectionSvg } from "./words/charts/projection-svg.js";
export { type ProjectionLayout, projectionTable } from "./words/charts/projection-table.js";
export { timelineTable } from "./words/charts/timeline-table.js";
export { explain, explanation } from "./words/explain/explain.js";
export type { ExplainedReason } from "./words/explain/explained-reason.js";
export type {
  Explainable,
  ExplainedArticle,
  ExplainedLine,
  ExplainedPart,
  ExplainedReading,
  ExplainedRemark,
  ExplainedStep,
  Explanation,
} from "./words/explain/explanation.js";
export type { ExplanationFormat } from "./words/explain/laid-out.js";
export { ficheText } from "./words/fiche/fiche-text.js";
export { questionsText } from "./words/fiche/questions-text.js";
export { type PayslipLayout, payslipText } from "./words/payslip-text.js";
export { reclassificationText } from "./words/reclassement/reclassification-text.js";
export type {
  AppliedReading,
  Because,
  Expression,
  Figure,
  Operation,
  Reference,
  Step,
  Unit,
} from "./working/step.js";
export type { Working } from "./working/working.js";
export {
  type OvertimeCeiling,
  type OvertimeCeilingRequest,
  overtimeCeiling,
  safeOvertimeCeiling,
} from "./working-time/overtime-ceiling.js";
