import type { Schema } from "../intake/index.js";
import { type Article, articleSchema, type Parameter, parameterSchema } from "../law/index.js";
import { type Reading, readingSchema } from "../verify/index.js";

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
