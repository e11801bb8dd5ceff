import { lazy } from "../../exact/index.js";
import {
  appliedReadingSchema,
  datasetSchema,
  type Json,
  many,
  oneOf,
  record,
  type Schema,
  whole,
} from "../../intake/index.js";
import { poolIds } from "../../pay/index.js";
import { bonusOfYearFields } from "./bonus-of-year-fields.js";
import type { DecentralizedBonus } from "./decentralized-bonus.js";

/** The decentralized bonus of one person for a civil year, as JSON carries it. */
export const decentralizedBonusResultSchema: () => Schema<Json<DecentralizedBonus>> =
  /* @__PURE__ */ lazy(() =>
    record<Json<DecentralizedBonus>>({
      year: whole(),
      pool: oneOf(poolIds),
      ...bonusOfYearFields(),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    }),
  );
