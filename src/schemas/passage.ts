import { lazy } from "../exact/index.js";
import {
  amount,
  day,
  flag,
  issuePath,
  type Json,
  labelSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  type Schema,
  shaped,
  string,
  whole,
  worked,
} from "../intake/index.js";
import { lawOfResultSchema } from "../pay/index.js";
import {
  type AbsorbedIncrease,
  type Absorption,
  type AbsorptionRequest,
  type AllowanceFinding,
  type AllowancesCheck,
  type AllowancesRequest,
  absorptionSchema,
  allowancesSchema,
  type CareerIndemnity,
  type CareerIndemnityRequest,
  type ComparedCareers,
  type ComparedPays,
  type ComparedYear,
  careerIndemnitySchema,
  type DifferentialIndemnity,
  type DifferentialIndemnityRequest,
  differentialIndemnitySchema,
} from "../reclassement/index.js";

function comparedCareers(): Schema<Json<ComparedCareers>> {
  const year = record<Json<ComparedYear>>({
    year: whole(),
    old: number(),
    new: number(),
    difference: number(),
  });
  return record<Json<ComparedCareers>>({
    yearsLeft: whole(),
    years: many(year),
    oldTotal: number(),
    newTotal: number(),
    points: number(),
  });
}

function comparedPays(): Schema<Json<ComparedPays>> {
  return record<Json<ComparedPays>>({
    oldPay: amount(),
    newPay: amount(),
    careerIndemnity: amount(),
    amount: amount(),
  });
}

function increase(): Schema<Json<AbsorbedIncrease>> {
  return record<Json<AbsorbedIncrease>>({
    on: day(),
    kind: string(),
    amount: amount(),
    absorbed: amount(),
    left: amount(),
  });
}

function finding(): Schema<Json<AllowanceFinding>> {
  return record<Json<AllowanceFinding>>({
    code: oneOf(["same-object", "no-longer-due"]),
    path: issuePath(),
    label: labelSchema(),
    amount: maybe(amount()),
    message: labelSchema(),
    article: string(),
  });
}

const kind = (): Schema => oneOf(["national", "estimate"]);

/** The requests and the results of the passage from the old scheme to the new one. */
export interface PassageSchemas {
  /** The request of `careerIndemnity`. */
  readonly careerIndemnityRequest: Schema<CareerIndemnityRequest>;
  /** The result of `careerIndemnity`. */
  readonly careerIndemnity: Schema<Json<CareerIndemnity>>;
  /** The request of `differentialIndemnity`. */
  readonly differentialIndemnityRequest: Schema<DifferentialIndemnityRequest>;
  /** The result of `differentialIndemnity`. */
  readonly differentialIndemnity: Schema<Json<DifferentialIndemnity>>;
  /** The request of `absorb`. */
  readonly absorptionRequest: Schema<AbsorptionRequest>;
  /** The result of `absorb`. */
  readonly absorption: Schema<Json<Absorption>>;
  /** The request of `checkAllowances`. */
  readonly allowancesRequest: Schema<AllowancesRequest>;
  /** The result of `checkAllowances`. */
  readonly allowancesCheck: Schema<Json<AllowancesCheck>>;
}

/** The schemas of the passage, each made when it is first asked for. */
export const passageSchemas: { readonly [N in keyof PassageSchemas]: () => PassageSchemas[N] } = {
  careerIndemnityRequest: careerIndemnitySchema,
  careerIndemnity: /* @__PURE__ */ lazy(() =>
    worked<CareerIndemnity>({
      kind: kind(),
      label: labelSchema(),
      points: number(),
      afterPromotions: many(shaped({ on: day(), points: number() })),
      pointsDue: number(),
      comparison: maybe(comparedCareers()),
      law: lawOfResultSchema(),
    }),
  ),
  differentialIndemnityRequest: differentialIndemnitySchema,
  differentialIndemnity: /* @__PURE__ */ lazy(() =>
    worked<DifferentialIndemnity>({
      kind: kind(),
      label: labelSchema(),
      amount: amount(),
      definitive: flag(),
      comparison: maybe(comparedPays()),
      law: lawOfResultSchema(),
    }),
  ),
  absorptionRequest: absorptionSchema,
  absorption: /* @__PURE__ */ lazy(() =>
    worked<Absorption>({
      amount: amount(),
      increases: many(increase()),
      left: amount(),
      careerIndemnityPoints: maybe(number()),
      endedOn: maybe(day()),
    }),
  ),
  allowancesRequest: allowancesSchema,
  allowancesCheck: /* @__PURE__ */ lazy(() =>
    worked<AllowancesCheck>({
      holds: flag(),
      findings: many(finding()),
      excess: amount(),
    }),
  ),
};
