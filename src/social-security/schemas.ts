import * as z from "zod";
import { type Label, lazy } from "../exact/index.js";
import {
  flag,
  type JsonSchema,
  labelSchema,
  many,
  maybe,
  named,
  oneOf,
  record,
  registered,
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

const lines = (): z.ZodType<readonly number[]> => many(whole());
const ownCode = (): z.ZodType => oneOf(emploiCodes);
const branches = (): z.ZodType => many(branchField());
const readingId = (): z.ZodType<ReadingId> => oneOf(Object.keys(readingChoices) as ReadingId[]);

const applied: () => z.ZodType<AppliedReading> = /* @__PURE__ */ lazy(() =>
  named("AppliedReading", record<AppliedReading>({ id: readingId(), choice: string() })),
);

const purpose: () => z.ZodType<Purpose> = /* @__PURE__ */ lazy(() =>
  record<Purpose>({ fr: string(), en: string(), lines: lines() }),
);

const printed: () => z.ZodType<PrintedLabel> = /* @__PURE__ */ lazy(() =>
  record<PrintedLabel>({ label: string(), line: whole(), asCode: maybe(ownCode()) }),
);

const activity: () => z.ZodType<Activity> = /* @__PURE__ */ lazy(() =>
  named("Activity", record<Activity>({ fr: string(), branches: maybe(branches()), line: whole() })),
);

const levelActivities: () => z.ZodType<LevelActivities> = /* @__PURE__ */ lazy(() =>
  named(
    "LevelActivities",
    record<LevelActivities>({
      level: levelField(),
      activities: many(activity()),
      line: whole(),
    }),
  ),
);

const metier: () => z.ZodType<Metier> = /* @__PURE__ */ lazy(() =>
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

const emploiLines: () => z.ZodType<EmploiLines> = /* @__PURE__ */ lazy(() =>
  record<EmploiLines>({ table: z.nullable(whole()), sheet: z.union([whole(), lines()]) }),
);

function movedFields(): {
  readonly [K in "formerMetier" | "recodes" | "replacedBy" | "replaces"]: z.ZodType;
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

const emploi: () => z.ZodType<Emploi> = /* @__PURE__ */ lazy(() =>
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

const alternative: () => z.ZodType<Alternative> = /* @__PURE__ */ lazy(() =>
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
  /** What `activities` takes. */
  readonly activitiesQuestion: z.ZodType<ActivitiesQuestion>;
  /** What `becomes` takes. */
  readonly becomesQuestion: z.ZodType<BecomesQuestion>;
  /** What `between` takes. */
  readonly betweenQuestion: z.ZodType<BetweenQuestion>;
  /** What `emploi`, `levelsOf`, `diplomaFor` and `replaces` take. */
  readonly emploiQuestion: z.ZodType<EmploiQuestion>;
  /** What `emploisAt` takes. */
  readonly emploisAtQuestion: z.ZodType<EmploisAtQuestion>;
  /** What `emplois` takes. */
  readonly emploisQuestion: z.ZodType<EmploisQuestion>;
  /** What `emploisOpenTo` takes. */
  readonly heldDiploma: z.ZodType<HeldDiploma>;
  /** What `labelIn` takes. */
  readonly labelQuestion: z.ZodType<LabelQuestion>;
  /** What `level` takes. */
  readonly levelQuestion: z.ZodType<LevelQuestion>;
  /** What `metier` takes. */
  readonly metierQuestion: z.ZodType<MetierQuestion>;
  /** What `searchEmplois` takes. */
  readonly searchQuestion: z.ZodType<SearchQuestion>;
  /** What `verify` takes. */
  readonly workedExamples: z.ZodType<GridExamples>;
  /** What `activities` gives many of. */
  readonly levelActivities: z.ZodType<LevelActivities>;
  /** What `anomalies` gives many of. */
  readonly anomaly: z.ZodType<Anomaly>;
  /** What `becomes` gives. */
  readonly becomes: z.ZodType<Becomes>;
  /** What `between` gives. */
  readonly between: z.ZodType<Between>;
  /** What `labelIn` gives. */
  readonly branchedLabel: z.ZodType<BranchedLabel>;
  /** What `diplomaFor` gives. */
  readonly diploma: z.ZodType<Diploma>;
  /** What `emploi` gives, `emplois` and `searchEmplois` many of. */
  readonly emploi: z.ZodType<Emploi>;
  /** What `levelsOf` gives. */
  readonly emploiLevels: z.ZodType<EmploiLevels>;
  /** What `engineerLevels` gives many of. */
  readonly engineerLevel: z.ZodType<EngineerLevel>;
  /** What `grids` gives many of. */
  readonly grid: z.ZodType<Grid>;
  /** What `emploisAt` gives. */
  readonly holdersOfLevel: z.ZodType<HoldersOfLevel>;
  /** What `level` gives. */
  readonly levelPlace: z.ZodType<LevelPlace>;
  /** What `metier` gives, and `metiers` many of. */
  readonly metier: z.ZodType<Metier>;
  /** What `emploisOpenTo` gives. */
  readonly openEmplois: z.ZodType<OpenEmplois>;
  /** What `readings` gives many of. */
  readonly reading: z.ZodType<Reading>;
  /** What `replaces` gives. */
  readonly replaced: z.ZodType<Replaced>;
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
        undated: flag() as z.ZodType<true>,
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
      none: maybe(flag()) as z.ZodType<true | undefined>,
      silent: maybe(flag()) as z.ZodType<true | undefined>,
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
  return titledJsonSchema(name, schemas[name]);
}
