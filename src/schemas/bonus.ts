import type * as z from "zod";
import type { CountedAbsence } from "../decentralized-bonus/absences/counted-days.js";
import {
  type BonusEstablishment,
  bonusEstablishmentSchema,
} from "../decentralized-bonus/establishment/bonus-establishment.js";
import type {
  BonusDistribution,
  ExcludedPerson,
} from "../decentralized-bonus/establishment/distribute-decentralized-bonus.js";
import type { Instalment } from "../decentralized-bonus/establishment/instalment-portions.js";
import type { PersonBonus } from "../decentralized-bonus/establishment/person-bonus.js";
import type { Pool } from "../decentralized-bonus/establishment/pool.js";
import type { Undistributed } from "../decentralized-bonus/establishment/undistributed.js";
import {
  type DecentralizedBonus,
  type DecentralizedBonusRequest,
  decentralizedBonusSchema,
} from "../decentralized-bonus/person/decentralized-bonus.js";
import type { RatedGross } from "../decentralized-bonus/person/yearly-bonus.js";
import type { BonusOfYear, PayYear } from "../decentralized-bonus/year/compute-year.js";
import type { MonthOfYear } from "../decentralized-bonus/year/statement-of.js";
import { wholeYearSchema, type YearRequest } from "../decentralized-bonus/year/year-request.js";
import { lazy } from "../exact/lazy.js";
import { amount, type Json, many, named, number, string, whole } from "../intake/json.js";
import { day, flag, maybe, month, oneOf, record } from "../intake/schema.js";
import {
  appliedReadingSchema,
  datasetSchema,
  labelSchema,
  stepSchema,
} from "../intake/step-schema.js";
import type { Exclusion } from "../pay/bonus/bonus-population.js";
import { paidAsSchema, paySlipSchema } from "./pay-slip.js";

function absence(): z.ZodType<Json<CountedAbsence>> {
  return record<Json<CountedAbsence>>({
    motive: string(),
    from: day(),
    until: day(),
    days: whole(),
    counts: flag(),
    cut: many(oneOf(["start", "end"])),
  });
}

function exclusion(): { readonly [K in keyof Exclusion]-?: z.ZodType } {
  return {
    code: oneOf(["emploi-jeune-non-qualifie"]),
    label: labelSchema(),
    article: string(),
  };
}

const poolId = (): z.ZodType => oneOf(["medical", "others"]);

function yearlyBonus(): { readonly [K in keyof BonusOfYear]-?: z.ZodType } {
  return {
    rate: number(),
    rates: many(record<Json<RatedGross>>({ rate: number(), gross: amount() })),
    yearlyGross: amount(),
    bonus: amount(),
    absences: many(absence()),
    countedDays: number(),
    abatedDays: number(),
    abatement: amount(),
    net: amount(),
    excluded: maybe(record<Exclusion>(exclusion())),
    steps: many(stepSchema()),
  };
}

function monthOfYear(): z.ZodType<Json<MonthOfYear>> {
  return record<Json<MonthOfYear>>({
    month: month(),
    metier: maybe(paidAsSchema()),
    gross: maybe(amount()),
    rate: maybe(number()),
    paid: amount(),
  });
}

/** A civil year of one person, as JSON carries it. */
const payYearSchema: () => z.ZodType<Json<PayYear>> = /* @__PURE__ */ lazy(() =>
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
const decentralizedBonusResultSchema: () => z.ZodType<Json<DecentralizedBonus>> =
  /* @__PURE__ */ lazy(() =>
    record<Json<DecentralizedBonus>>({
      year: whole(),
      pool: poolId(),
      ...yearlyBonus(),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    }),
  );

/** What JSON does not carry: a working that is worked out again when it is read. */
type Written<T> = Omit<Json<T>, "steps">;

function pool(): z.ZodType<Written<Pool>> {
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

function person(): z.ZodType<Written<PersonBonus>> {
  return record<Written<PersonBonus>>({
    id: string(),
    pool: poolId(),
    rule: oneOf(["A3.1.4", "protocol", "board"]),
    bonus: amount(),
    countedDays: number(),
    abatement: amount(),
    share: amount(),
    net: amount(),
    instalments: many(record<Json<Instalment>>({ month: month(), amount: amount() })),
  });
}

/** The decentralized bonus of an establishment, as JSON carries it: without the workings, which are worked out again when they are read. */
const bonusDistributionSchema: () => z.ZodType<Written<BonusDistribution>> = /* @__PURE__ */ lazy(
  () => {
    const each = pool();
    const status = oneOf(["none", "in-force", "renewed", "not-in-force"]);
    return record<Written<BonusDistribution>>({
      year: whole(),
      protocol: record<BonusDistribution["protocol"]>({ status, label: labelSchema() }),
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
  /** What `computeYear` takes. */
  readonly yearRequest: z.ZodType<YearRequest>;
  /** What `computeYear` gives. */
  readonly payYear: z.ZodType<Json<PayYear>>;
  /** What `decentralizedBonus` takes. */
  readonly decentralizedBonusRequest: z.ZodType<DecentralizedBonusRequest>;
  /** What `decentralizedBonus` gives. */
  readonly decentralizedBonus: z.ZodType<Json<DecentralizedBonus>>;
  /** What `distributeDecentralizedBonus` takes. */
  readonly bonusEstablishment: z.ZodType<BonusEstablishment>;
  /** What `distributeDecentralizedBonus` gives, without the workings, which are worked out again when they are read. */
  readonly bonusDistribution: z.ZodType<Omit<Json<BonusDistribution>, "steps">>;
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
