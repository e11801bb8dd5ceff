import type { Label } from "../exact/index.js";
import { oneOf, type Schema } from "./fields.js";
import { many, string, whole } from "./json.js";
import { record } from "./shapes.js";
import { labelSchema } from "./step-schema.js";

/** The fields of an ambiguity of a published text, whose id is one of `id`. */
export function readingFields(id: Schema): {
  readonly [K in
    | "id"
    | "subject"
    | "question"
    | "lines"
    | "choices"
    | "taken"
    | "why"
    | "confidence"]: Schema;
} {
  const choice = record<{ readonly id: string; readonly label: Label }>({
    id: string(),
    label: labelSchema(),
  });
  return {
    id,
    subject: labelSchema(),
    question: labelSchema(),
    lines: many(many(whole())),
    choices: many(choice),
    taken: string(),
    why: labelSchema(),
    confidence: oneOf(["high", "medium", "low"]),
  };
}
