import {
  amount,
  issuePath,
  type Json,
  labelSchema,
  maybe,
  oneOf,
  record,
  type Schema,
  string,
} from "../../intake/index.js";
import type { BonusWarning } from "./base-warnings.js";

/** A warning about a bonus, as JSON carries it. */
export function bonusWarningSchema(): Schema<Json<BonusWarning>> {
  return record<Json<BonusWarning>>({
    code: oneOf(["gross-as-paid", "absence-outside-employment"]),
    message: labelSchema(),
    article: string(),
    cost: maybe(amount()),
    path: maybe(issuePath()),
  });
}
