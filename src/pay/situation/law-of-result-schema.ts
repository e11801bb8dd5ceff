import { many, oneOf, record, type Schema, string } from "../../intake/index.js";
import { lawAskedSchema, regimeIds } from "../../law/index.js";
import type { LawOfResult } from "./pay-slip.js";

/** The law that a result was worked out by. */
export const lawOfResultSchema = (): Schema<LawOfResult> =>
  record<LawOfResult>({
    regime: oneOf(regimeIds),
    as: lawAskedSchema(),
    acts: many(string()),
  });
