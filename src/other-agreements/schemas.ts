import { lazy, type Span } from "../exact/index.js";
import {
  amount,
  anyNumber,
  day,
  flag,
  type Json,
  type JsonSchema,
  labelSchema,
  many,
  maybe,
  month,
  named,
  number,
  oneOf,
  record,
  registered,
  type Schema,
  type Sentences,
  stepSchema,
  string,
  titledJsonSchema,
  whole,
  worked,
} from "../intake/index.js";
import type { Agreement } from "./agreement/agreements.js";
import { choicesSchema } from "./agreement/chosen.js";
import { type EffectiveFromRequest, effectiveFromSchema } from "./agreement/effective-from.js";
import { agreementIds, articleIds, type ReadingChoices } from "./agreement/ids.js";
import type { AgreementWarning } from "./agreement/working.js";
import sentences from "./descriptions.json" with { type: "json" };
import {
  type FamilyLeave,
  type FamilyLeaveRequest,
  familyLeaveSchema,
} from "./family/family-leave-request.js";
import {
  type PaternityLeave,
  type PaternityLeaveRequest,
  paternityLeaveSchema,
} from "./family/paternity-leave.js";
import {
  type WeddingLeave,
  type WeddingLeaveRequest,
  weddingLeaveSchema,
} from "./family/wedding-leave.js";
import type { HealthCommitteeSubstitutes } from "./health-committee-substitutes.js";
import {
  type GeneralIncreaseRate,
  type GeneralIncreaseRateRequest,
  generalIncreaseRateSchema,
} from "./increases/general-increase-rate.js";
import {
  type GeneralIncreases,
  type GeneralIncreasesRequest,
  generalIncreasesSchema,
  type RaisedMonth,
} from "./increases/general-increases-request.js";
import {
  type PaternityNetPay,
  type PaternityNetPayRequest,
  paternityNetPaySchema,
} from "./paternity-net-pay.js";
import {
  type AnnualLeaveCredit,
  type AnnualLeaveCreditRequest,
  annualLeaveCreditSchema,
  type CreditedPeriod,
} from "./sick/annual-leave-credit-request.js";
import { causeIds } from "./sick/cause.js";
import {
  type ProvidentScheme,
  type ProvidentSchemeRequest,
  providentSchemeSchema,
} from "./sick/provident-scheme.js";
import {
  type PaidStop,
  type SickPay,
  type SickPayRequest,
  sickPaySchema,
} from "./sick/sick-pay-request.js";
import {
  type TrainingBudget,
  type TrainingBudgetRequest,
  trainingBudgetSchema,
} from "./training/training-budget.js";
import {
  type TrainingLeave,
  type TrainingLeaveRequest,
  trainingLeaveSchema,
} from "./training/training-leave.js";
import {
  type FundedRequest,
  type TrainingRequests,
  type TrainingRequestsRequest,
  trainingRequestsSchema,
} from "./training/training-requests.js";
import {
  type TrainingUnit,
  type TrainingUnitRequest,
  trainingUnitSchema,
} from "./training/training-unit.js";
import { type AgreementExamples, workedExamplesSchema } from "./verify.js";

/** A number as JSON writes numbers: days, halves of them included. */
const count = (): Schema<number> => anyNumber();

const warning = /* @__PURE__ */ lazy(() =>
  named(
    "AgreementWarning",
    record<AgreementWarning>({ code: string(), label: labelSchema(), article: oneOf(articleIds) }),
  ),
);

const warnings = (): Schema<readonly AgreementWarning[]> => many(warning());

const span = /* @__PURE__ */ lazy(() => named("Span", record<Span>({ from: day(), until: day() })));

function agreement(): Schema<Agreement> {
  return record<Agreement>({
    id: oneOf(agreementIds),
    number: maybe(string()),
    title: labelSchema(),
    parties: many(string()),
    signed: day(),
    inForce: maybe(day()),
    waitsForLetter: maybe(flag()),
    earliest: day(),
    published: maybe(day()),
    lines: many(whole()),
    source: record<Agreement["source"]>({ article: oneOf(articleIds), lines: many(whole()) }),
  });
}

function raisedMonth(): Schema<Json<RaisedMonth>> {
  return record<Json<RaisedMonth>>({
    month: month(),
    increase: month(),
    from: day(),
    rate: number(),
    salary: amount(),
    dit: maybe(amount()),
  });
}

function paidStop(): Schema<Json<PaidStop>> {
  return record<Json<PaidStop>>({
    from: day(),
    until: day(),
    cause: oneOf(causeIds),
    label: labelSchema(),
    rank: maybe(whole()),
    firstPaidDay: whole(),
    paidDays: whole(),
    paid: maybe(span()),
    unpaidWithin: maybe(many(span())),
    maintained: amount(),
    allowance: amount(),
    why: maybe(string()),
    limit: maybe(oneOf(["three-months", "ninety-days"])),
    daysBack: maybe(whole()),
    warnings: warnings(),
    steps: many(stepSchema()),
  });
}

function creditedPeriod(): Schema<Json<CreditedPeriod>> {
  return record<Json<CreditedPeriod>>({
    from: day(),
    until: day(),
    counted: maybe(span()),
    days: whole(),
    why: maybe(string()),
    warnings: warnings(),
  });
}

/** The schemas of everything that comes in, and of everything that goes out as JSON. */
export interface AgreementSchemas {
  /** One of the results of `agreements`. */
  readonly agreement: Schema<Agreement>;
  /** The result of `annualLeaveCredit`. */
  readonly annualLeaveCredit: Schema<Json<AnnualLeaveCredit>>;
  /** The request of `annualLeaveCredit`. */
  readonly annualLeaveCreditRequest: Schema<AnnualLeaveCreditRequest>;
  /** The request of `effectiveFrom`, whose result is a day. */
  readonly effectiveFromRequest: Schema<EffectiveFromRequest>;
  /** The result of `familyLeave`. */
  readonly familyLeave: Schema<Json<FamilyLeave>>;
  /** The request of `familyLeave`. */
  readonly familyLeaveRequest: Schema<FamilyLeaveRequest>;
  /** The result of `generalIncreaseRate`. */
  readonly generalIncreaseRate: Schema<Json<GeneralIncreaseRate>>;
  /** The request of `generalIncreaseRate`. */
  readonly generalIncreaseRateRequest: Schema<GeneralIncreaseRateRequest>;
  /** The result of `generalIncreases`. */
  readonly generalIncreases: Schema<Json<Omit<GeneralIncreases, "at">>>;
  /** The request of `generalIncreases`. */
  readonly generalIncreasesRequest: Schema<GeneralIncreasesRequest>;
  /** The result of `healthCommitteeSubstitutes`. */
  readonly healthCommitteeSubstitutes: Schema<Json<HealthCommitteeSubstitutes>>;
  /** The result of `paternityLeave`. */
  readonly paternityLeave: Schema<Json<PaternityLeave>>;
  /** The request of `paternityLeave`. */
  readonly paternityLeaveRequest: Schema<PaternityLeaveRequest>;
  /** The result of `paternityNetPay`. */
  readonly paternityNetPay: Schema<Json<PaternityNetPay>>;
  /** The request of `paternityNetPay`. */
  readonly paternityNetPayRequest: Schema<PaternityNetPayRequest>;
  /** The result of `providentScheme`. */
  readonly providentScheme: Schema<Json<ProvidentScheme>>;
  /** The request of `providentScheme`. */
  readonly providentSchemeRequest: Schema<ProvidentSchemeRequest>;
  /** The readings that a caller may choose. */
  readonly readingChoices: Schema<ReadingChoices>;
  /** The result of `sickPay`. */
  readonly sickPay: Schema<Json<SickPay>>;
  /** The request of `sickPay`. */
  readonly sickPayRequest: Schema<SickPayRequest>;
  /** The result of `trainingBudget`. */
  readonly trainingBudget: Schema<Json<TrainingBudget>>;
  /** The request of `trainingBudget`. */
  readonly trainingBudgetRequest: Schema<TrainingBudgetRequest>;
  /** The result of `trainingLeave`. */
  readonly trainingLeave: Schema<Json<TrainingLeave>>;
  /** The request of `trainingLeave`. */
  readonly trainingLeaveRequest: Schema<TrainingLeaveRequest>;
  /** The result of `trainingRequests`. */
  readonly trainingRequests: Schema<Json<TrainingRequests>>;
  /** The request of `trainingRequests`. */
  readonly trainingRequestsRequest: Schema<TrainingRequestsRequest>;
  /** The result of `trainingUnit`. */
  readonly trainingUnit: Schema<Json<TrainingUnit>>;
  /** The request of `trainingUnit`. */
  readonly trainingUnitRequest: Schema<TrainingUnitRequest>;
  /** The result of `weddingLeave`. */
  readonly weddingLeave: Schema<Json<WeddingLeave>>;
  /** The request of `weddingLeave`. */
  readonly weddingLeaveRequest: Schema<WeddingLeaveRequest>;
  /** The request of `verify`: a file of worked examples. */
  readonly workedExamples: Schema<AgreementExamples>;
}

type Makers = { readonly [N in keyof AgreementSchemas]: () => AgreementSchemas[N] };

const requests = (): Pick<Makers, Extract<keyof Makers, `${string}Request`>> => ({
  annualLeaveCreditRequest: annualLeaveCreditSchema,
  effectiveFromRequest: effectiveFromSchema,
  familyLeaveRequest: familyLeaveSchema,
  generalIncreaseRateRequest: generalIncreaseRateSchema,
  generalIncreasesRequest: generalIncreasesSchema,
  paternityLeaveRequest: paternityLeaveSchema,
  paternityNetPayRequest: paternityNetPaySchema,
  providentSchemeRequest: providentSchemeSchema,
  sickPayRequest: sickPaySchema,
  trainingBudgetRequest: trainingBudgetSchema,
  trainingLeaveRequest: trainingLeaveSchema,
  trainingRequestsRequest: trainingRequestsSchema,
  trainingUnitRequest: trainingUnitSchema,
  weddingLeaveRequest: weddingLeaveSchema,
});

const ofTraining = () => ({
  trainingBudget: lazy(() =>
    worked<TrainingBudget>({ year: whole(), payrollYear: whole(), amount: amount() }),
  ),
  trainingLeave: lazy(() =>
    worked<TrainingLeave>({
      year: whole(),
      units: whole(),
      available: whole(),
      aid: amount(),
      amount: amount(),
    }),
  ),
  trainingRequests: lazy(() =>
    worked<TrainingRequests>({
      year: whole(),
      budget: amount(),
      funded: many(record<Json<FundedRequest>>({ id: string(), units: whole(), amount: amount() })),
      stopsAt: maybe(string()),
      left: amount(),
    }),
  ),
  trainingUnit: lazy(() => worked<TrainingUnit>({ year: whole(), value: amount() })),
});

const ofSickness = () => ({
  annualLeaveCredit: lazy(() =>
    worked<AnnualLeaveCredit>({ periods: many(creditedPeriod()), days: whole() }),
  ),
  providentScheme: lazy(() =>
    worked<ProvidentScheme>({
      possible: flag(),
      from: maybe(day()),
      article: oneOf(["2.12.3", "2.9.3"]),
      warnings: warnings(),
    }),
  ),
  sickPay: lazy(() =>
    worked<SickPay>({ stops: many(paidStop()), total: amount(), warnings: warnings() }),
  ),
});

const ofIncreases = () => ({
  generalIncreaseRate: lazy(() =>
    worked<GeneralIncreaseRate>({
      month: month(),
      rate: maybe(number()),
      increases: many(
        record<Json<GeneralIncreaseRate["increases"][number]>>({
          increase: month(),
          rate: number(),
        }),
      ),
    }),
  ),
  generalIncreases: lazy(() =>
    worked<Omit<GeneralIncreases, "at">>({ months: many(raisedMonth()) }),
  ),
});

const ofFamilies = () => ({
  familyLeave: lazy(() =>
    worked<FamilyLeave>({
      ceiling: count(),
      left: count(),
      granted: count(),
      beyond: count(),
      countedIn: oneOf(["days-of-absence", "working-days"]),
      why: maybe(oneOf(["months-of-service"])),
      conditionsLost: flag(),
      warnings: warnings(),
    }),
  ),
});

const ofEvents = () => ({
  paternityLeave: lazy(() =>
    worked<PaternityLeave>({
      from: day(),
      days: whole(),
      until: day(),
      latestNotice: day(),
      noticeMet: maybe(flag()),
      allowances: oneOf(["as-maternity-2.7.2.2", "none"]),
      warnings: warnings(),
    }),
  ),
  paternityNetPay: lazy(() => worked<PaternityNetPay>({ from: day(), topUp: amount() })),
  weddingLeave: lazy(() =>
    worked<WeddingLeave>({ on: day(), workingDays: whole(), article: oneOf(articleIds) }),
  ),
});

const ofTexts = () => ({
  agreement: lazy(agreement),
  healthCommitteeSubstitutes: lazy(() =>
    worked<HealthCommitteeSubstitutes>({
      inForce: day(),
      ownHours: flag(),
      holdersMayShareHours: flag(),
      protectedAsHolders: flag(),
      mayReplaceHolder: flag(),
      invited: record<HealthCommitteeSubstitutes["invited"]>({
        by: oneOf(["president"]),
        atRequestOf: oneOf(["secretary"]),
      }),
      label: labelSchema(),
    }),
  ),
  readingChoices: choicesSchema,
  workedExamples: workedExamplesSchema,
});

const makers = (): Makers =>
  ({
    ...requests(),
    ...ofTraining(),
    ...ofSickness(),
    ...ofIncreases(),
    ...ofFamilies(),
    ...ofEvents(),
    ...ofTexts(),
  }) as Makers;

/** The zod schemas by name, each made when it is first asked for. */
export const schemas: AgreementSchemas = /* @__PURE__ */ registered(/* @__PURE__ */ makers());

/**
 * The JSON Schema (draft 2020-12) of what a function takes or gives; the same ships as a file,
 * `ccn51-paie/schemas/other-agreements/sick-pay-request.json`.
 *
 * @example jsonSchemaOf("sickPayRequest").required // ["stops"]
 */
export function jsonSchemaOf(name: keyof AgreementSchemas): JsonSchema {
  return titledJsonSchema(name, schemas[name], sentences as unknown as Sentences);
}
