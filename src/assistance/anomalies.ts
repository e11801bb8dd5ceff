import anomalySeeds from "../../seeds/assistance/anomalies.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import { anomalyFields, record, type Schema } from "../intake/index.js";
import type { ReadingId } from "./ids.js";
import { readingIdSchema } from "./schema-parts.js";

/** A damage of the text, and what was done about it. */
export interface Anomaly {
  /** Its number. */
  readonly id: string;
  /** The first and last lines of the places where it is. */
  readonly lines: readonly (readonly number[])[];
  /** The damaged passage. */
  readonly what: Label;
  /** How the data treat it. */
  readonly treatment: Label;
  /** Its effect: none; settled by the text itself or a reading; kept as printed; lost. */
  readonly effect: "none" | "settled" | "kept" | "lost";
  /** The reading that settles it. */
  readonly reading?: ReadingId;
}

/** The schema of a damage. */
export const anomalySchema: () => Schema<Anomaly> = /* @__PURE__ */ lazy(() =>
  record<Anomaly>(anomalyFields(readingIdSchema())),
);

const all = /* @__PURE__ */ lazy(() => frozen(anomalySeeds as unknown as readonly Anomaly[]));

/**
 * Every damage of the text of the mapping, and how the data treat it.
 *
 * @example anomalies().length // 30
 */
export function anomalies(): readonly Anomaly[] {
  return all();
}
