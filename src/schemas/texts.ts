import * as z from "zod";
import { lazy } from "../exact/index.js";
import {
  day,
  labelSchema,
  many,
  maybe,
  number,
  oneOf,
  record,
  string,
  unit,
} from "../intake/index.js";
import type { Article, Gap, Parameter, Place, ReadingChoice, SourcedValue } from "../law/index.js";
import type { Reading, ReadingExample } from "../verify/index.js";
import { variantFields } from "./catalogue.js";
import { sourceSchema } from "./entitlements.js";

const lines = (): z.ZodType<readonly number[]> => many(z.int());

const confidence = (): z.ZodType<"high" | "medium" | "low"> => oneOf(["high", "medium", "low"]);

const sourcedValue = (): z.ZodType<SourcedValue> =>
  record<SourcedValue>({
    id: maybe(string()),
    from: day(),
    notBefore: maybe(day()),
    to: maybe(day()),
    value: number(),
    act: string(),
    source: sourceSchema(),
    confidence: confidence(),
    checked: day(),
    reference: maybe(string()),
    condition: maybe(z.record(z.string(), z.unknown())),
  });

const rounding = () =>
  z.strictObject({ decimals: z.int(), mode: z.literal("half-up"), reading: string() });

const parameterSchema: () => z.ZodType<Parameter> = /* @__PURE__ */ lazy(() => {
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
    everyLaw: maybe(z.literal(true)),
    variants: maybe(many(z.strictObject({ ...variantFields(), values: maybe(values) }))),
  });
});

const articleSchema: () => z.ZodType<Article> = /* @__PURE__ */ lazy(() =>
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

const exampleSchema = (): z.ZodType<ReadingExample> => {
  const anything = z.record(z.string(), z.unknown());
  const refused = z.strictObject({ refused: string() });
  return record<ReadingExample>({
    about: labelSchema(),
    function: string(),
    request: anything,
    changes: maybe(z.record(z.string(), anything)),
    shows: string(),
    unit: maybe(unit()),
    withoutEuros: maybe(labelSchema()),
    amounts: z.record(z.string(), z.union([string(), refused])),
  });
};

const readingSchema: () => z.ZodType<Reading> = /* @__PURE__ */ lazy(() =>
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
  /** What `parameters` gives many of. */
  readonly parameter: z.ZodType<Parameter>;
  /** What `articles` gives many of. */
  readonly article: z.ZodType<Article>;
  /** What `readings` gives many of. */
  readonly reading: z.ZodType<Reading>;
}

/** The schemas of figures and texts, each made when it is first asked for. */
export const textSchemas: { readonly [N in keyof TextSchemas]: () => TextSchemas[N] } = {
  parameter: parameterSchema,
  article: articleSchema,
  reading: readingSchema,
};
