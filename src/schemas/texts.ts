import { lazy } from "../exact/index.js";
import {
  anyOf,
  anything,
  day,
  dictionary,
  exactly,
  labelSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  type Schema,
  shaped,
  string,
  unit,
  whole,
} from "../intake/index.js";
import type { Article, Gap, Parameter, Place, ReadingChoice, SourcedValue } from "../law/index.js";
import type { Reading, ReadingExample } from "../verify/index.js";
import { variantFields } from "./catalogue.js";
import { sourceSchema } from "./entitlements.js";

const lines = (): Schema<readonly number[]> => many(whole());

const confidence = (): Schema<"high" | "medium" | "low"> => oneOf(["high", "medium", "low"]);

const sourcedValue = (): Schema<SourcedValue> =>
  record<SourcedValue>({
    id: maybe(string()),
    from: day(),
    notBefore: maybe(day()),
    to: maybe(day()),
    value: anyOf([number(), exactly("end")]),
    act: string(),
    source: sourceSchema(),
    confidence: confidence(),
    checked: day(),
    reference: maybe(string()),
    condition: maybe(dictionary(anything())),
  });

const rounding = () => shaped({ decimals: whole(), mode: exactly("half-up"), reading: string() });

const parameterSchema: () => Schema<Parameter> = /* @__PURE__ */ lazy(() => {
  const values = many(sourcedValue());
  const gap = record<Gap>({
    from: day(),
    to: maybe(day()),
    act: maybe(string()),
    why: labelSchema(),
  });
  return record<Parameter>({
    id: string(),
    label: labelSchema(),
    unit: string(),
    article: string(),
    values,
    gaps: maybe(many(gap)),
    rounding: maybe(rounding()),
    note: maybe(labelSchema()),
    everyLaw: maybe(exactly(true)),
    variants: maybe(many(shaped({ ...variantFields(), values: maybe(values) }))),
  });
});

const articleSchema: () => Schema<Article> = /* @__PURE__ */ lazy(() =>
  record<Article>({
    id: string(),
    title: labelSchema(),
    display: labelSchema(),
    lines: lines(),
    also: maybe(many(lines())),
    act: string(),
    origin: maybe(labelSchema()),
  }),
);

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
    confidence: confidence(),
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
