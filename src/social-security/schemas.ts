import {
  type JsonSchema,
  registered,
  type Schema,
  type Sentences,
  titledJsonSchema,
} from "../intake/index.js";
import { type ActivitiesQuestion, activitiesQuestion } from "./activities.js";
import { type Anomaly, anomalySchema } from "./anomalies.js";
import {
  type Becomes,
  type BecomesQuestion,
  becomesQuestion,
  becomesSchema,
  type Replaced,
  replacedSchema,
} from "./becomes.js";
import { type Between, type BetweenQuestion, betweenQuestion, betweenSchema } from "./between.js";
import type { Emploi, EngineerLevel, Grid, LevelActivities, Metier } from "./catalogue.js";
import sentences from "./descriptions.json" with { type: "json" };
import { type Diploma, diplomaSchema } from "./diploma.js";
import {
  type EmploiQuestion,
  type EmploisQuestion,
  emploiQuestion,
  emploisQuestion,
} from "./emploi.js";
import { emploiSchema } from "./emploi-schema.js";
import {
  type EmploisAtQuestion,
  emploisAtQuestion,
  type HoldersOfLevel,
  holdersOfLevelSchema,
} from "./emplois-at.js";
import {
  type HeldDiploma,
  heldDiploma,
  type OpenEmplois,
  openEmploisSchema,
} from "./emplois-open-to.js";
import { type LevelPlace, type LevelQuestion, levelPlaceSchema, levelQuestion } from "./grid.js";
import { engineerLevelSchema, gridSchema } from "./grid-schema.js";
import {
  type BranchedLabel,
  branchedLabelSchema,
  type LabelQuestion,
  labelQuestion,
} from "./label-in.js";
import { type EmploiLevels, emploiLevelsSchema } from "./levels-of.js";
import { type MetierQuestion, metierQuestion } from "./metier.js";
import { levelActivitiesSchema, metierSchema } from "./metier-schema.js";
import { type Reading, readingSchema } from "./reading.js";
import { type SearchQuestion, searchQuestion } from "./search-emplois.js";
import { type GridExamples, workedExamplesSchema } from "./verify.js";

/** The schemas of what is asked of the grids, and of what they answer, as JSON carries it. */
export interface Schemas {
  /** The request of `activities`. */
  readonly activitiesQuestion: Schema<ActivitiesQuestion>;
  /** The request of `becomes`. */
  readonly becomesQuestion: Schema<BecomesQuestion>;
  /** The request of `between`. */
  readonly betweenQuestion: Schema<BetweenQuestion>;
  /** The request of `emploi`, `levelsOf`, `diplomaFor` and `replaces`. */
  readonly emploiQuestion: Schema<EmploiQuestion>;
  /** The request of `emploisAt`. */
  readonly emploisAtQuestion: Schema<EmploisAtQuestion>;
  /** The request of `emplois`. */
  readonly emploisQuestion: Schema<EmploisQuestion>;
  /** The request of `emploisOpenTo`. */
  readonly heldDiploma: Schema<HeldDiploma>;
  /** The request of `labelIn`. */
  readonly labelQuestion: Schema<LabelQuestion>;
  /** The request of `level`. */
  readonly levelQuestion: Schema<LevelQuestion>;
  /** The request of `metier`. */
  readonly metierQuestion: Schema<MetierQuestion>;
  /** The request of `searchEmplois`. */
  readonly searchQuestion: Schema<SearchQuestion>;
  /** The request of `verify`. */
  readonly workedExamples: Schema<GridExamples>;
  /** One of the results of `activities`. */
  readonly levelActivities: Schema<LevelActivities>;
  /** One of the results of `anomalies`. */
  readonly anomaly: Schema<Anomaly>;
  /** The result of `becomes`. */
  readonly becomes: Schema<Becomes>;
  /** The result of `between`. */
  readonly between: Schema<Between>;
  /** The result of `labelIn`. */
  readonly branchedLabel: Schema<BranchedLabel>;
  /** The result of `diplomaFor`. */
  readonly diploma: Schema<Diploma>;
  /** The result of `emploi`, and one of the results of `emplois` and `searchEmplois`. */
  readonly emploi: Schema<Emploi>;
  /** The result of `levelsOf`. */
  readonly emploiLevels: Schema<EmploiLevels>;
  /** One of the results of `engineerLevels`. */
  readonly engineerLevel: Schema<EngineerLevel>;
  /** One of the results of `grids`. */
  readonly grid: Schema<Grid>;
  /** The result of `emploisAt`. */
  readonly holdersOfLevel: Schema<HoldersOfLevel>;
  /** The result of `level`. */
  readonly levelPlace: Schema<LevelPlace>;
  /** The result of `metier`, and one of the results of `metiers`. */
  readonly metier: Schema<Metier>;
  /** The result of `emploisOpenTo`. */
  readonly openEmplois: Schema<OpenEmplois>;
  /** One of the results of `readings`. */
  readonly reading: Schema<Reading>;
  /** The result of `replaces`. */
  readonly replaced: Schema<Replaced>;
}

const makers: { readonly [N in keyof Schemas]: () => Schemas[N] } = {
  activitiesQuestion,
  becomesQuestion,
  betweenQuestion,
  emploiQuestion,
  emploisAtQuestion,
  emploisQuestion,
  heldDiploma,
  labelQuestion,
  levelQuestion,
  metierQuestion,
  searchQuestion,
  workedExamples: workedExamplesSchema,
  levelActivities: levelActivitiesSchema,
  anomaly: anomalySchema,
  becomes: becomesSchema,
  between: betweenSchema,
  branchedLabel: branchedLabelSchema,
  diploma: diplomaSchema,
  emploi: emploiSchema,
  emploiLevels: emploiLevelsSchema,
  engineerLevel: engineerLevelSchema,
  grid: gridSchema,
  holdersOfLevel: holdersOfLevelSchema,
  levelPlace: levelPlaceSchema,
  metier: metierSchema,
  openEmplois: openEmploisSchema,
  reading: readingSchema,
  replaced: replacedSchema,
};

/** The zod schemas by name, each made when it is first asked for. */
export const schemas: Schemas = /* @__PURE__ */ registered(makers);

/**
 * The JSON Schema (draft 2020-12) of what a function takes or gives; the same ships as a file,
 * `ccn51-paie/schemas/social-security/emploi.json`.
 *
 * @example jsonSchemaOf("becomesQuestion").required // ["code", "year"]
 */
export function jsonSchemaOf(name: keyof Schemas): JsonSchema {
  return titledJsonSchema(name, schemas[name], sentences as unknown as Sentences);
}
