import { lazy } from "../exact/index.js";
import {
  amount,
  day,
  type Json,
  many,
  maybe,
  number,
  record,
  type Schema,
  string,
  worked,
} from "../intake/index.js";
import type { AbsorbedIncrease, Absorption } from "./absorb.js";

function increase(): Schema<Json<AbsorbedIncrease>> {
  return record<Json<AbsorbedIncrease>>({
    on: day(),
    kind: string(),
    amount: amount(),
    absorbed: amount(),
    left: amount(),
  });
}

/** Increases absorbed, as JSON carries them. */
export const absorptionResultSchema: () => Schema<Json<Absorption>> = /* @__PURE__ */ lazy(() =>
  worked<Absorption>({
    amount: amount(),
    increases: many(increase()),
    left: amount(),
    careerIndemnityPoints: maybe(number()),
    endedOn: maybe(day()),
  }),
);
