import { labelSchema, oneOf, type Schema, string } from "../../intake/index.js";
import type { Exclusion } from "./bonus-population.js";

/** The fields of why somebody has no part in the bonus. */
export function exclusionFields(): { readonly [K in keyof Exclusion]-?: Schema } {
  return {
    code: oneOf(["emploi-jeune-non-qualifie"]),
    label: labelSchema(),
    article: string(),
  };
}
