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
import {
  type Article,
  articleSchema,
  confidenceSchema,
  type Parameter,
  type Place,
  parameterSchema,
  type ReadingChoice,
} from "../law/index.js";
import type { Reading, ReadingExample } from "../verify/index.js";

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

const readingSchema: () => Schema<Reading> = /* @__PURE__ */ lazy(() =>
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

/** The dated figures, the texts and their readings, as JSON carries them. */
export interface TextSchemas {
  /** One of the results of `parameters`. */
  readonly parameter: Schema<Parameter>;
  /** One of the results of `articles`. */
  readonly article: Schema<Article>;
  /** One of the results of `readings`. */
  readonly reading: Schema<Reading>;
}

/** The schemas of figures and texts, each made when it is first asked for. */
export const textSchemas: { readonly [N in keyof TextSchemas]: () => TextSchemas[N] } = {
  parameter: parameterSchema,
  article: articleSchema,
  reading: readingSchema,
};
