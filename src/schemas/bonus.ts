import {
  type BonusDistribution,
  type BonusEstablishment,
  type BonusOfYear,
  type BonusWarning,
  bonusEstablishmentSchema,
  type CountedAbsence,
  type DecentralizedBonus,
  type DecentralizedBonusRequest,
  decentralizedBonusSchema,
  type ExcludedPerson,
  type Instalment,
  type InstalmentWorked,
  type MonthOfYear,
  type PayYear,
  type PersonBonus,
  type Pool,
  type RatedGross,
  type Undistributed,
  wholeYearSchema,
  type YearRequest,
} from "../decentralized-bonus/index.js";
import { lazy } from "../exact/index.js";
import {
  amount,
  appliedReadingSchema,
  datasetSchema,
  day,
  flag,
  issuePath,
  type Json,
  labelSchema,
  many,
  maybe,
  month,
  named,
  number,
  oneOf,
  record,
  type Schema,
  stepSchema,
  string,
  whole,
} from "../intake/index.js";
import { paidAsSchema } from "../job/index.js";
import { type Exclusion, paySlipSchema } from "../pay/index.js";

function absence(): Schema<Json<CountedAbsence>> {
  return record<Json<CountedAbsence>>({
    motive: string(),
    from: day(),
    until: day(),
    days: whole(),
    counts: flag(),
    cut: many(oneOf(["start", "end"])),
  });
}

function exclusion(): { readonly [K in keyof Exclusion]-?: Schema } {
  return {
    code: oneOf(["emploi-jeune-non-qualifie"]),
    label: labelSchema(),
    article: string(),
  };
}

const poolId = (): Schema => oneOf(["medical", "others"]);

const ratedGross = (): Schema<Json<RatedGross>> =>
  record<Json<RatedGross>>({ rate: number(), gross: amount() });

function yearlyBonus(): { readonly [K in keyof BonusOfYear]-?: Schema } {
  return {
    rate: number(),
    rates: many(ratedGross()),
    yearlyGross: amount(),
    bonus: amount(),
    absences: many(absence()),
    countedDays: number(),
    abatedDays: number(),
    abatement: amount(),
    net: amount(),
    excluded: maybe(record<Exclusion>(exclusion())),
    warnings: maybe(many(bonusWarning())),
    steps: many(stepSchema()),
  };
}

function monthOfYear(): Schema<Json<MonthOfYear>> {
  return record<Json<MonthOfYear>>({
    month: month(),
    metier: maybe(paidAsSchema()),
    gross: maybe(amount()),
    rate: maybe(number()),
    rates: maybe(many(ratedGross())),
    paid: amount(),
  });
}

/** A civil year of one person, as JSON carries it. */
const payYearSchema: () => Schema<Json<PayYear>> = /* @__PURE__ */ lazy(() =>
  record<Json<PayYear>>({
    year: whole(),
    slips: many(named("PaySlip", paySlipSchema())),
    statement: many(monthOfYear()),
    yearlyGross: amount(),
    bonus: record<Json<BonusOfYear>>(yearlyBonus()),
    paid: amount(),
    balance: amount(),
    total: amount(),
    steps: many(stepSchema()),
    readings: many(appliedReadingSchema()),
    dataset: datasetSchema(),
  }),
);

/** The decentralized bonus of one person for a civil year, as JSON carries it. */
const decentralizedBonusResultSchema: () => Schema<Json<DecentralizedBonus>> = /* @__PURE__ */ lazy(
  () =>
    record<Json<DecentralizedBonus>>({
      year: whole(),
      pool: poolId(),
      ...yearlyBonus(),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    }),
);

function bonusWarning(): Schema<Json<BonusWarning>> {
  return record<Json<BonusWarning>>({
    code: oneOf(["gross-as-paid", "absence-outside-employment"]),
    message: labelSchema(),
    article: string(),
    cost: maybe(amount()),
    path: maybe(issuePath()),
  });
}

function instalment(): Schema<Json<Instalment>> {
  const basis = record<Json<InstalmentWorked>>({
    from: month(),
    lastMonth: month(),
    bonus: amount(),
    countedDays: number(),
    abatement: amount(),
    share: amount(),
  });
  return record<Json<Instalment>>({ month: month(), amount: amount(), basis: maybe(basis) });
}

/** A result as JSON carries it, without its working, which is worked out again when it is read. */
type Written<T> = Omit<Json<T>, "steps">;

function pool(): Schema<Written<Pool>> {
  const undistributed = record<Json<Undistributed>>({
    code: oneOf(["everybody-abated", "cents-left", "criterion-of-nobody"]),
    amount: amount(),
    label: labelSchema(),
    criterion: maybe(string()),
  });
  const written = record<Written<Pool>>({
    people: whole(),
    envelope: amount(),
    abatements: amount(),
    remainder: amount(),
    distributed: amount(),
    undistributed: amount(),
    reasons: many(undistributed),
  });
  return named("Pool", written);
}

function person(): Schema<Written<PersonBonus>> {
  return record<Written<PersonBonus>>({
    id: string(),
    pool: poolId(),
    rule: oneOf(["A3.1.4", "protocol", "board"]),
    bonus: amount(),
    countedDays: number(),
    abatement: amount(),
    share: amount(),
    net: amount(),
    instalments: many(instalment()),
  });
}

/**
 * The decentralized bonus of an establishment, as JSON carries it: without the workings, which are
 * worked out again when they are read.
 */
const bonusDistributionSchema: () => Schema<Written<BonusDistribution>> = /* @__PURE__ */ lazy(
  () => {
    const each = pool();
    const status = oneOf(["none", "in-force", "renewed", "not-in-force"]);
    return record<Written<BonusDistribution>>({
      year: whole(),
      protocol: record<BonusDistribution["protocol"]>({
        status,
        label: labelSchema(),
        decidedBy: labelSchema(),
      }),
      pools: record<Written<BonusDistribution>["pools"]>({ medical: each, others: each }),
      people: many(person()),
      excluded: many(record<ExcludedPerson>({ id: string(), ...exclusion() })),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    });
  },
);

/** The requests and the results of the decentralized bonus. */
export interface BonusSchemas {
  /** The request of `computeYear`. */
  readonly yearRequest: Schema<YearRequest>;
  /** The result of `computeYear`. */
  readonly payYear: Schema<Json<PayYear>>;
  /** The request of `decentralizedBonus`. */
  readonly decentralizedBonusRequest: Schema<DecentralizedBonusRequest>;
  /** The result of `decentralizedBonus`. */
  readonly decentralizedBonus: Schema<Json<DecentralizedBonus>>;
  /** The request of `distributeDecentralizedBonus`. */
  readonly bonusEstablishment: Schema<BonusEstablishment>;
  /**
   * The result of `distributeDecentralizedBonus`, without the workings, which are worked out again
   * when they are read.
   */
  readonly bonusDistribution: Schema<Omit<Json<BonusDistribution>, "steps">>;
}

/** The schemas of the decentralized bonus, each made when it is first asked for. */
export const bonusSchemas: { readonly [N in keyof BonusSchemas]: () => BonusSchemas[N] } = {
  yearRequest: wholeYearSchema,
  payYear: payYearSchema,
  decentralizedBonusRequest: decentralizedBonusSchema,
  decentralizedBonus: decentralizedBonusResultSchema,
  bonusEstablishment: bonusEstablishmentSchema,
  bonusDistribution: bonusDistributionSchema,
};
