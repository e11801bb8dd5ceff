import { type Label, lazy } from "../exact/index.js";
import {
  anyOf,
  flag,
  type JsonSchema,
  labelSchema,
  many,
  maybe,
  named,
  oneOf,
  orNull,
  record,
  registered,
  type Schema,
  type Sentences,
  string,
  titledJsonSchema,
  whole,
} from "../intake/index.js";
import { type ActivitiesQuestion, activitiesQuestion } from "./activities.js";
import type { Anomaly } from "./anomalies.js";
import { type Becomes, type BecomesQuestion, becomesQuestion, type Replaced } from "./becomes.js";
import { type Between, type BetweenQuestion, betweenQuestion } from "./between.js";
import type {
  Activity,
  Alternative,
  BranchLabel,
  Emploi,
  EmploiLines,
  EngineerLevel,
  Grid,
  LevelActivities,
  Metier,
  PrintedLabel,
  Purpose,
  ReplacedBy,
  Replaces,
  Statute,
} from "./catalogue.js";
import sentences from "./descriptions.json" with { type: "json" };
import type { Diploma } from "./diploma.js";
import {
  type EmploiQuestion,
  type EmploisQuestion,
  emploiQuestion,
  emploisQuestion,
} from "./emploi.js";
import { type EmploisAtQuestion, emploisAtQuestion, type HoldersOfLevel } from "./emplois-at.js";
import {
  type HeldDiploma,
  heldDiploma,
  type OpenEmploi,
  type OpenEmplois,
} from "./emplois-open-to.js";
import { branchField, levelField } from "./fields.js";
import { type LevelPlace, type LevelQuestion, levelQuestion } from "./grid.js";
import {
  bacs,
  emploiCodes,
  gridIds,
  metierCodes,
  otherCodes,
  type ReadingId,
  readingChoices,
} from "./ids.js";
import { type BranchedLabel, type LabelQuestion, labelQuestion } from "./label-in.js";
import type { EmploiLevels } from "./levels-of.js";
import { type MetierQuestion, metierQuestion } from "./metier.js";
import type { AppliedReading, Reading } from "./reading.js";
import { type SearchQuestion, searchQuestion } from "./search-emplois.js";
import { type GridExamples, workedExamplesSchema } from "./verify.js";

const lines = (): Schema<readonly number[]> => many(whole());
const ownCode = (): Schema => oneOf(emploiCodes);
const branches = (): Schema => many(branchField());
const readingId = (): Schema<ReadingId> => oneOf(Object.keys(readingChoices) as ReadingId[]);

const applied: () => Schema<AppliedReading> = /* @__PURE__ */ lazy(() =>
  named("AppliedReading", record<AppliedReading>({ id: readingId(), choice: string() })),
);

const purpose: () => Schema<Purpose> = /* @__PURE__ */ lazy(() =>
  record<Purpose>({ fr: string(), en: string(), lines: lines() }),
);

const printed: () => Schema<PrintedLabel> = /* @__PURE__ */ lazy(() =>
  record<PrintedLabel>({ label: string(), line: whole(), asCode: maybe(ownCode()) }),
);

const activity: () => Schema<Activity> = /* @__PURE__ */ lazy(() =>
  named("Activity", record<Activity>({ fr: string(), branches: maybe(branches()), line: whole() })),
);

const levelActivities: () => Schema<LevelActivities> = /* @__PURE__ */ lazy(() =>
  named(
    "LevelActivities",
    record<LevelActivities>({
      level: levelField(),
      activities: many(activity()),
      line: whole(),
    }),
  ),
);

const metier: () => Schema<Metier> = /* @__PURE__ */ lazy(() =>
  named(
    "Metier",
    record<Metier>({
      code: oneOf(metierCodes),
      label: string(),
      grid: oneOf(gridIds),
      askedAs: maybe(string()),
      printed: maybe(many(printed())),
      purpose: purpose(),
      emplois: many(ownCode()),
      levels: many(levelActivities()),
      lines: lines(),
      tableLine: whole(),
    }),
  ),
);

const emploiLines: () => Schema<EmploiLines> = /* @__PURE__ */ lazy(() =>
  record<EmploiLines>({ table: orNull(whole()), sheet: anyOf([whole(), lines()]) }),
);

function movedFields(): {
  readonly [K in "formerMetier" | "recodes" | "replacedBy" | "replaces"]: Schema;
} {
  const reading = maybe(oneOf(["R141"]));
  return {
    formerMetier: maybe(
      record<NonNullable<Emploi["formerMetier"]>>({ code: string(), label: string(), at: lines() }),
    ),
    recodes: maybe(
      record<NonNullable<Emploi["recodes"]>>({
        code: oneOf(otherCodes),
        label: string(),
        lines: emploiLines(),
      }),
    ),
    replacedBy: maybe(
      record<ReplacedBy>({ code: ownCode(), year: whole(), line: whole(), reading }),
    ),
    replaces: maybe(
      record<Replaces>({ codes: many(ownCode()), year: whole(), line: whole(), reading }),
    ),
  };
}

const emploi: () => Schema<Emploi> = /* @__PURE__ */ lazy(() =>
  named(
    "Emploi",
    record<Emploi>({
      code: oneOf([...emploiCodes, ...otherCodes]),
      label: string(),
      grid: oneOf(gridIds),
      metier: maybe(oneOf(metierCodes)),
      levels: many(levelField()),
      levelsOf: oneOf(["metier", "emploi"]),
      askedAs: maybe(oneOf(otherCodes)),
      otherCodes: maybe(many(oneOf(otherCodes))),
      printed: maybe(many(printed())),
      branchLabels: maybe(many(record<BranchLabel>({ label: string(), branches: branches() }))),
      formerLabel: maybe(printed()),
      ...movedFields(),
      purpose: maybe(purpose()),
      lost: maybe(record<NonNullable<Emploi["lost"]>>({ purpose: lines(), activities: lines() })),
      lines: emploiLines(),
    }),
  ),
);

const alternative: () => Schema<Alternative> = /* @__PURE__ */ lazy(() =>
  named(
    "Alternative",
    record<Alternative>({
      titles: many(string()),
      rncp: maybe(string()),
      rncpLevel: maybe(whole()),
      bac: maybe(oneOf(bacs)),
    }),
  ),
);

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

type Makers<N extends keyof Schemas> = { readonly [K in N]: () => Schemas[K] };

const questions: Makers<
  | "activitiesQuestion"
  | "becomesQuestion"
  | "betweenQuestion"
  | "emploiQuestion"
  | "emploisAtQuestion"
  | "emploisQuestion"
  | "heldDiploma"
  | "labelQuestion"
  | "levelQuestion"
  | "metierQuestion"
  | "searchQuestion"
  | "workedExamples"
> = {
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
};

const ofGrids: Makers<"grid" | "levelPlace" | "engineerLevel" | "emploiLevels" | "holdersOfLevel"> =
  {
    grid: /* @__PURE__ */ lazy(() =>
      record<Grid>({
        id: oneOf(gridIds),
        number: whole(),
        label: labelSchema(),
        levels: many(levelField()),
        unused: many(levelField()),
        lines: lines(),
        columnLines: lines(),
        undated: flag() as Schema<true>,
      }),
    ),
    levelPlace: /* @__PURE__ */ lazy(() =>
      record<LevelPlace>({ id: levelField(), grid: oneOf(gridIds), rank: whole(), of: whole() }),
    ),
    engineerLevel: /* @__PURE__ */ lazy(() =>
      record<EngineerLevel>({
        level: levelField(),
        descriptions: many(labelSchema()),
        line: whole(),
      }),
    ),
    emploiLevels: /* @__PURE__ */ lazy(() =>
      record<EmploiLevels>({
        levels: many(levelField()),
        of: oneOf(["metier", "emploi"]),
        metier: maybe(oneOf(metierCodes)),
        readings: many(applied()),
      }),
    ),
    holdersOfLevel: /* @__PURE__ */ lazy(() =>
      record<HoldersOfLevel>({
        grid: oneOf(gridIds),
        metiers: many(metier()),
        emplois: many(emploi()),
        descriptions: many(labelSchema()),
        readings: many(applied()),
      }),
    ),
  };

const ofDiplomas: Makers<"diploma" | "openEmplois"> = {
  diploma: /* @__PURE__ */ lazy(() =>
    record<Diploma>({
      anyOf: many(alternative()),
      plus: many(string()),
      statutes: many(record<Statute>({ code: string(), article: string() })),
      none: maybe(flag()) as Schema<true | undefined>,
      silent: maybe(flag()) as Schema<true | undefined>,
      lines: maybe(lines()),
      readings: many(applied()),
    }),
  ),
  openEmplois: /* @__PURE__ */ lazy(() => {
    const open = record<OpenEmploi>({
      emploi: emploi(),
      by: many(alternative()),
      plus: many(string()),
    });
    return record<OpenEmplois>({
      open: many(open),
      withoutDiploma: many(emploi()),
      silentGrids: many(oneOf(gridIds)),
      readings: many(applied()),
    });
  }),
};

const ofEmplois: Makers<"becomes" | "between" | "branchedLabel" | "replaced"> = {
  becomes: /* @__PURE__ */ lazy(() =>
    record<Becomes>({
      status: oneOf(["in-use", "being-replaced", "replaced"]),
      by: maybe(ownCode()),
      line: maybe(whole()),
      readings: maybe(many(applied())),
    }),
  ),
  between: /* @__PURE__ */ lazy(() =>
    record<Between>({ added: many(levelActivities()), readings: many(applied()) }),
  ),
  branchedLabel: /* @__PURE__ */ lazy(() =>
    record<BranchedLabel>({
      label: string(),
      branches: maybe(branches()),
      readings: many(applied()),
    }),
  ),
  replaced: /* @__PURE__ */ lazy(() =>
    record<Replaced>({
      codes: many(ownCode()),
      year: maybe(whole()),
      line: maybe(whole()),
      readings: maybe(many(applied())),
    }),
  ),
};

const ofTexts: Makers<"anomaly" | "reading"> = {
  anomaly: /* @__PURE__ */ lazy(() =>
    record<Anomaly>({
      id: string(),
      lines: many(lines()),
      what: labelSchema(),
      treatment: labelSchema(),
      effect: oneOf(["none", "settled", "kept", "lost"]),
      reading: maybe(readingId()),
    }),
  ),
  reading: /* @__PURE__ */ lazy(() => {
    const choice = record<{ readonly id: string; readonly label: Label }>({
      id: string(),
      label: labelSchema(),
    });
    return record<Reading>({
      id: readingId(),
      subject: labelSchema(),
      question: labelSchema(),
      lines: many(lines()),
      choices: many(choice),
      taken: string(),
      why: labelSchema(),
      confidence: oneOf(["high", "medium", "low"]),
    });
  }),
};

const makers = (): Makers<keyof Schemas> => ({
  ...questions,
  ...ofGrids,
  ...ofDiplomas,
  ...ofEmplois,
  ...ofTexts,
  levelActivities,
  metier,
  emploi,
});

/** The zod schemas by name, each made when it is first asked for. */
export const schemas: Schemas = /* @__PURE__ */ registered(/* @__PURE__ */ makers());

/**
 * The JSON Schema (draft 2020-12) of what a function takes or gives; the same ships as a file,
 * `ccn51-paie/schemas/social-security/emploi.json`.
 *
 * @example jsonSchemaOf("becomesQuestion").required // ["code", "year"]
 */
export function jsonSchemaOf(name: keyof Schemas): JsonSchema {
  return titledJsonSchema(name, schemas[name], sentences as unknown as Sentences);
}
