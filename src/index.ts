export { type Article, articles } from "./articles.js";
export type { Day, Month } from "./calendar.js";
export {
  type CatalogueView,
  type Complement,
  type Emploi,
  type FunctionalBonus,
  type Metier,
  metier,
  metiers,
} from "./catalogue.js";
export {
  type Issue,
  type IssueCode,
  type Outcome,
  type Path,
  PayError,
  wordIssue,
} from "./error.js";
export { type Dataset, dataset } from "./generated/dataset.js";
export type {
  ArticleId,
  ComplementId,
  ExtinctionId,
  Facts,
  FunctionalBonusId,
  MetierId,
  ParameterId,
  ReadingChoices,
  ReadingId,
} from "./generated/ids.js";
export type { Label, Language } from "./label.js";
export type { Decimal, DecimalInput } from "./money.js";
export { type Gap, type Parameter, parameters, type SourcedValue } from "./parameters.js";
export { computePay, safeComputePay } from "./pay.js";
export { payslipText } from "./payslip-text.js";
export { pointValue } from "./point-value.js";
export type { PaidAs, Population } from "./position/position.js";
export type {
  AssimilatedJob,
  Constraints,
  ExtinctionJob,
  ExtraPoints,
  Job,
  MonthlyBonus,
  PayRequest,
  QualifiedEmploiJeune,
  UnqualifiedEmploiJeune,
} from "./request.js";
export type { ComplementKind, Condition, FiliereId, Source } from "./seeds.js";
export type { LineCode, MonthlyBonusLine, PayLine, PaySlip } from "./slip.js";
export type {
  AppliedReading,
  Expression,
  Figure,
  Operation,
  Reference,
  Step,
  Unit,
} from "./trace.js";
