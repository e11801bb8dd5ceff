import { lazy } from "../../exact/index.js";
import {
  appliedReadingSchema,
  datasetSchema,
  labelSchema,
  many,
  oneOf,
  record,
  type Schema,
  string,
  whole,
} from "../../intake/index.js";
import { exclusionFields } from "../../pay/index.js";
import type { BonusDistribution, ExcludedPerson } from "./distribute-decentralized-bonus.js";
import { personBonusSchema } from "./person-bonus-schema.js";
import { poolSchema } from "./pool-schema.js";
import type { Written } from "./written.js";

/**
 * The decentralized bonus of an establishment, as JSON carries it: without the workings, which are
 * worked out again when they are read.
 */
export const bonusDistributionSchema: () => Schema<Written<BonusDistribution>> =
  /* @__PURE__ */ lazy(() => {
    const each = poolSchema();
    const status = oneOf(["none", "in-force", "renewed", "not-in-force"]);
    return record<Written<BonusDistribution>>({
      year: whole(),
      protocol: record<BonusDistribution["protocol"]>({
        status,
        label: labelSchema(),
        decidedBy: labelSchema(),
      }),
      pools: record<Written<BonusDistribution>["pools"]>({ medical: each, others: each }),
      people: many(personBonusSchema()),
      excluded: many(record<ExcludedPerson>({ id: string(), ...exclusionFields() })),
      readings: many(appliedReadingSchema()),
      dataset: datasetSchema(),
    });
  });
