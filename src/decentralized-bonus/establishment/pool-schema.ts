import {
  amount,
  type Json,
  labelSchema,
  many,
  maybe,
  named,
  oneOf,
  record,
  type Schema,
  string,
  whole,
} from "../../intake/index.js";
import type { Pool } from "./pool.js";
import type { Undistributed } from "./undistributed.js";
import type { Written } from "./written.js";

export function poolSchema(): Schema<Written<Pool>> {
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
