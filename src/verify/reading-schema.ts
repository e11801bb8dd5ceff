import { lazy } from "../exact/index.js";
import {
  anyOf,
  anything,
  dictionary,
  labelSchema,
  many,
  maybe,
  record,
  type Schema,
  shaped,
  string,
  unit,
  whole,
} from "../intake/index.js";
import { confidenceSchema, type Place, type ReadingChoice } from "../law/index.js";
import type { Reading, ReadingExample } from "./readings.js";

const lines = (): Schema<readonly number[]> => many(whole());

const exampleSchema = (): Schema<ReadingExample> => {
  const open = dictionary(anything());
  const refused = shaped({ refused: string() });
  return record<ReadingExample>({
    about: labelSchema(),
    function: string(),
    request: open,
    changes: maybe(dictionary(open)),
    shows: string(),
    unit: maybe(unit()),
    withoutEuros: maybe(labelSchema()),
    amounts: dictionary(anyOf([string(), refused])),
  });
};

/** A reading of the text, its choices and its example, as JSON carries it. */
export const readingSchema: () => Schema<Reading> = /* @__PURE__ */ lazy(() =>
  record<Reading>({
    id: string(),
    subject: labelSchema(),
    question: labelSchema(),
    where: many(record<Place>({ article: string(), lines: lines() })),
    choices: many(record<ReadingChoice>({ id: string(), label: labelSchema() })),
    taken: string(),
    why: labelSchema(),
    confidence: confidenceSchema(),
    touches: many(string()),
    example: exampleSchema(),
  }),
);
