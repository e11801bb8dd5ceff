import {
  type Json,
  type JsonSchema,
  registered,
  type Schema,
  type Sentences,
  titledJsonSchema,
} from "../intake/index.js";
import { type Anomaly, anomalySchema } from "./anomalies.js";
import { type Article, articleSchema } from "./article.js";
import { type Family, familySchema, type Move, type Recruitment, type Sheet } from "./catalogue.js";
import { type Check, checkSchema } from "./checks.js";
import sentences from "./descriptions.json" with { type: "json" };
import { type Job, jobSchema } from "./jobs.js";
import {
  type Metier,
  type MetierQuestion,
  type MetiersQuestion,
  metierQuestion,
  metierSchema,
  metiersQuestion,
} from "./metier.js";
import { type MoveFrom, moveFromSchema } from "./moves.js";
import {
  type Path,
  type PathQuestion,
  pathQuestion,
  pathSchema,
  type Reachable,
  reachableSchema,
} from "./path.js";
import { type Reading, readingSchema, type View } from "./reading.js";
import { type OpenAt, type OpenAtQuestion, openAtQuestion, openAtSchema } from "./recruitment.js";
import { type SearchQuestion, searchQuestion } from "./search-metiers.js";
import { type Share, type ShareQuestion, shareQuestion, shareSchema } from "./share.js";
import { moveSchema, recruitmentSchema, sheetSchema } from "./sheet-schema.js";
import { type Survey, surveySchema, viewQuestion } from "./survey.js";
import { type BranchExamples, workedExamplesSchema } from "./verify.js";

/** The schemas of what is asked of the branch, and of what it answers, as JSON carries it. */
export interface Schemas {
  /**
   * The request of `metier`, `sheet`, `jobs`, `moves`, `movesTo`, `reachable` and `recruitment`.
   */
  readonly metierQuestion: Schema<MetierQuestion>;
  /** The request of `metiers`. */
  readonly metiersQuestion: Schema<MetiersQuestion>;
  /** The request of `metiersOpenAt`. */
  readonly openAtQuestion: Schema<OpenAtQuestion>;
  /** The request of `path`. */
  readonly pathQuestion: Schema<PathQuestion>;
  /** The request of `searchMetiers`. */
  readonly searchQuestion: Schema<SearchQuestion>;
  /** The request of `share`. */
  readonly shareQuestion: Schema<ShareQuestion>;
  /** The request of `checks` and `survey`. */
  readonly viewQuestion: Schema<View>;
  /** The request of `verify`. */
  readonly workedExamples: Schema<BranchExamples>;
  /** One of the results of `anomalies`. */
  readonly anomaly: Schema<Anomaly>;
  /** One of the results of `articles`. */
  readonly article: Schema<Article>;
  /** One of the results of `checks`. */
  readonly check: Schema<Json<Check>>;
  /** One of the results of `families`. */
  readonly family: Schema<Family>;
  /** One of the results of `jobs`. */
  readonly job: Schema<Job>;
  /** The result of `metier`, and one of the results of `metiers` and `searchMetiers`. */
  readonly metier: Schema<Metier>;
  /** One of the results of `moves`. */
  readonly move: Schema<Move>;
  /** One of the results of `movesTo`. */
  readonly moveFrom: Schema<MoveFrom>;
  /** The result of `metiersOpenAt`. */
  readonly openAt: Schema<OpenAt>;
  /** The result of `path`. */
  readonly path: Schema<Path>;
  /** The result of `reachable`. */
  readonly reachable: Schema<Reachable>;
  /** One of the results of `readings`. */
  readonly reading: Schema<Reading>;
  /** The result of `recruitment`. */
  readonly recruitment: Schema<Recruitment>;
  /** The result of `share`. */
  readonly share: Schema<Json<Share>>;
  /** The result of `sheet`. */
  readonly sheet: Schema<Sheet>;
  /** The result of `survey`. */
  readonly survey: Schema<Survey>;
}

const makers: { readonly [N in keyof Schemas]: () => Schemas[N] } = {
  metierQuestion,
  metiersQuestion,
  openAtQuestion,
  pathQuestion,
  searchQuestion,
  shareQuestion,
  viewQuestion,
  workedExamples: workedExamplesSchema,
  anomaly: anomalySchema,
  article: articleSchema,
  check: checkSchema,
  family: familySchema,
  job: jobSchema,
  metier: metierSchema,
  move: moveSchema,
  moveFrom: moveFromSchema,
  openAt: openAtSchema,
  path: pathSchema,
  reachable: reachableSchema,
  reading: readingSchema,
  recruitment: recruitmentSchema,
  share: shareSchema,
  sheet: sheetSchema,
  survey: surveySchema,
};

/** The zod schemas by name, each made when it is first asked for. */
export const schemas: Schemas = /* @__PURE__ */ registered(makers);

/**
 * The JSON Schema (draft 2020-12) of what a function takes or gives; the same ships as a file,
 * `ccn51-paie/schemas/assistance/metier.json`.
 *
 * @example jsonSchemaOf("pathQuestion").required // ["from", "to"]
 */
export function jsonSchemaOf(name: keyof Schemas): JsonSchema {
  return titledJsonSchema(name, schemas[name], sentences as unknown as Sentences);
}
