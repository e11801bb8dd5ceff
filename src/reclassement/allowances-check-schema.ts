import { lazy } from "../exact/index.js";
import {
  amount,
  flag,
  issuePath,
  type Json,
  labelSchema,
  many,
  maybe,
  oneOf,
  record,
  type Schema,
  string,
  worked,
} from "../intake/index.js";
import type { AllowanceFinding, AllowancesCheck } from "./check-allowances.js";

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

/** A check of allowances, as JSON carries it. */
export const allowancesCheckSchema: () => Schema<Json<AllowancesCheck>> = /* @__PURE__ */ lazy(() =>
  worked<AllowancesCheck>({
    holds: flag(),
    findings: many(finding()),
    excess: amount(),
  }),
);
