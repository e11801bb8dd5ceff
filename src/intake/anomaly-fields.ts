import { oneOf, type Schema } from "./fields.js";
import { many, string, whole } from "./json.js";
import { maybe } from "./shapes.js";
import { labelSchema } from "./step-schema.js";

/** The fields of a damage of a published text, settled by the reading of an id of `reading`. */
export function anomalyFields(reading: Schema): {
  readonly [K in "id" | "lines" | "what" | "treatment" | "effect" | "reading"]: Schema;
} {
  return {
    id: string(),
    lines: many(many(whole())),
    what: labelSchema(),
    treatment: labelSchema(),
    effect: oneOf(["none", "settled", "kept", "lost"]),
    reading: maybe(reading),
  };
}
