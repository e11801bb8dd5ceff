import * as z from "zod";
import { lazy } from "../exact/index.js";
import {
  amount,
  day,
  flag,
  type Json,
  labelSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  string,
  whole,
  worked,
} from "../intake/index.js";
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

function comparedCareers(): z.ZodType<Json<ComparedCareers>> {
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

function comparedPays(): z.ZodType<Json<ComparedPays>> {
  return record<Json<ComparedPays>>({
    oldPay: amount(),
    newPay: amount(),
    careerIndemnity: amount(),
    amount: amount(),
  });
}

function increase(): z.ZodType<Json<AbsorbedIncrease>> {
  return record<Json<AbsorbedIncrease>>({
    on: day(),
    kind: string(),
    amount: amount(),
    absorbed: amount(),
    left: amount(),
  });
}

function finding(): z.ZodType<Json<AllowanceFinding>> {
  return record<Json<AllowanceFinding>>({
    code: oneOf(["same-object", "no-longer-due"]),
    path: many(z.union([z.string(), z.int()])),
    label: labelSchema(),
    amount: maybe(amount()),
    message: labelSchema(),
    article: string(),
  });
}

const kind = (): z.ZodType => oneOf(["national", "estimate"]);

/** The requests and the results of the passage from the old scheme to the new one. */
export interface PassageSchemas {
  /** What `careerIndemnity` takes. */
  readonly careerIndemnityRequest: z.ZodType<CareerIndemnityRequest>;
  /** What `careerIndemnity` gives. */
  readonly careerIndemnity: z.ZodType<Json<CareerIndemnity>>;
  /** What `differentialIndemnity` takes. */
  readonly differentialIndemnityRequest: z.ZodType<DifferentialIndemnityRequest>;
  /** What `differentialIndemnity` gives. */
  readonly differentialIndemnity: z.ZodType<Json<DifferentialIndemnity>>;
  /** What `absorb` takes. */
  readonly absorptionRequest: z.ZodType<AbsorptionRequest>;
  /** What `absorb` gives. */
  readonly absorption: z.ZodType<Json<Absorption>>;
  /** What `checkAllowances` takes. */
  readonly allowancesRequest: z.ZodType<AllowancesRequest>;
  /** What `checkAllowances` gives. */
  readonly allowancesCheck: z.ZodType<Json<AllowancesCheck>>;
}

/** The schemas of the passage, each made when it is first asked for. */
export const passageSchemas: { readonly [N in keyof PassageSchemas]: () => PassageSchemas[N] } = {
  careerIndemnityRequest: careerIndemnitySchema,
  careerIndemnity: /* @__PURE__ */ lazy(() =>
    worked<CareerIndemnity>({
      kind: kind(),
      label: labelSchema(),
      points: number(),
      afterPromotions: many(z.strictObject({ on: day(), points: number() })),
      pointsDue: number(),
      comparison: maybe(comparedCareers()),
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
    }),
  ),
  absorptionRequest: absorptionSchema,
  absorption: /* @__PURE__ */ lazy(() =>
    worked<Absorption>({
      amount: amount(),
      increases: many(increase()),
      left: amount(),
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
