import { lazy } from "../exact/index.js";
import {
  amount,
  flag,
  type Json,
  labelSchema,
  maybe,
  oneOf,
  record,
  type Schema,
  worked,
} from "../intake/index.js";
import { lawOfResultSchema } from "../pay/index.js";
import type { ComparedPays } from "./compare-pays.js";
import type { DifferentialIndemnity } from "./differential-indemnity.js";
import { indemnityKinds } from "./indemnity-kind.js";

function comparedPays(): Schema<Json<ComparedPays>> {
  return record<Json<ComparedPays>>({
    oldPay: amount(),
    newPay: amount(),
    careerIndemnity: amount(),
    amount: amount(),
  });
}

/** The differential indemnity, as JSON carries it. */
export const differentialIndemnityResultSchema: () => Schema<Json<DifferentialIndemnity>> =
  /* @__PURE__ */ lazy(() =>
    worked<DifferentialIndemnity>({
      kind: oneOf(indemnityKinds),
      label: labelSchema(),
      amount: amount(),
      definitive: flag(),
      comparison: maybe(comparedPays()),
      law: lawOfResultSchema(),
    }),
  );
