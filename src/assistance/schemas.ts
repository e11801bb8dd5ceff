import { type Label, lazy } from "../exact/index.js";
import {
  anyNumber,
  flag,
  type Json,
  type JsonSchema,
  labelSchema,
  many,
  maybe,
  named,
  oneOf,
  record,
  registered,
  type Schema,
  type Sentences,
  shaped,
  stepSchema,
  string,
  titledJsonSchema,
  whole,
} from "../intake/index.js";
import type { Anomaly } from "./anomalies.js";
import type { Article } from "./article.js";
import type { Family, Move, Recruitment, Sheet, SheetItem, SheetJob } from "./catalogue.js";
import type { Check, CheckedFigure } from "./checks.js";
import sentences from "./descriptions.json" with { type: "json" };
import type { ShareStep } from "./headcount.js";
import { articleIds, familyCodes, metierCodes, type ReadingId, readingChoices } from "./ids.js";
import type { Job } from "./jobs.js";
import {
  type Metier,
  type MetierQuestion,
  type MetiersQuestion,
  metierQuestion,
  metiersQuestion,
} from "./metier.js";
import type { MoveFrom } from "./moves.js";
import { type Path, type PathQuestion, pathQuestion, type Reachable } from "./path.js";
import type { AppliedReading, Reading, View } from "./reading.js";
import { type OpenAt, type OpenAtQuestion, openAtQuestion } from "./recruitment.js";
import { type SearchQuestion, searchQuestion } from "./search-metiers.js";
import { type Share, type ShareQuestion, shareQuestion } from "./share.js";
import { type Survey, type Total, viewQuestion } from "./survey.js";
import { type BranchExamples, workedExamplesSchema } from "./verify.js";

const lines = (): Schema<readonly number[]> => many(whole());
const code = (): Schema => oneOf(metierCodes);
const codes = (): Schema => many(code());
const readingId = (): Schema<ReadingId> => oneOf(Object.keys(readingChoices) as ReadingId[]);
const texts = (): Schema => many(string());
const titled = (): Schema => many(item());
const steps = (): Schema<readonly Json<ShareStep>[]> =>
  many(stepSchema() as unknown as Schema<Json<ShareStep>>);

const applied: () => Schema<AppliedReading> = /* @__PURE__ */ lazy(() =>
  named("ReadingApplied", record<AppliedReading>({ id: readingId(), choice: string() })),
);

const item: () => Schema<SheetItem> = /* @__PURE__ */ lazy(() =>
  named("SheetItem", record<SheetItem>({ fr: string(), line: whole() })),
);

const moveFields = (): { readonly [K in keyof Move]-?: Schema } => ({
  title: string(),
  to: maybe(code()),
  by: maybe(oneOf(["label", "near-label", "managers-rule", "other-title", "example"])),
  reading: maybe(oneOf(["R163"])),
  within: maybe(flag()),
  line: whole(),
});

const recruitment: () => Schema<Recruitment> = /* @__PURE__ */ lazy(() =>
  record<Recruitment>({
    printed: string(),
    min: maybe(string()),
    max: maybe(string()),
    wished: maybe(string()),
    equivalence: flag(),
    experience: maybe(string()),
    languages: maybe(string()),
    lines: lines(),
  }),
);

const sheetJob = (): Schema<SheetJob> =>
  record<SheetJob>({ title: string(), activities: titled(), skills: titled(), line: whole() });

/** The fields that every sheet has. */
const headFields = () => ({
  code: code(),
  complete: flag(),
  missing: maybe(many(oneOf(["aptitudes", "recruitment", "permits", "within", "moves"]))),
  cutAt: maybe(whole()),
  otherTitles: shaped({ titles: texts(), note: maybe(string()), lines: lines() }),
  reports: texts(),
  mission: shaped({ fr: string(), en: string(), lines: lines() }),
  conditions: shaped({ items: texts(), lines: lines() }),
  variants: shaped({ count: whole(), line: whole() }),
  lines: lines(),
});

const sheet: () => Schema<Sheet> = /* @__PURE__ */ lazy(() =>
  record<Sheet>({
    ...headFields(),
    activities: maybe(shaped({ usual: titled(), frequent: titled(), rare: titled() })),
    jobs: maybe(many(sheetJob())),
    skills: maybe(shaped({ usual: titled(), specific: titled() })),
    aptitudes: maybe(titled()),
    recruitment: maybe(recruitment()),
    permits: maybe(titled()),
    within: maybe(titled()),
    withinMissing: maybe(flag()),
    moves: maybe(many(record<Move>(moveFields()))),
    movesLines: maybe(lines()),
    jobsLines: maybe(lines()),
    permitsLines: maybe(lines()),
    movesText: maybe(item()),
  }),
);

const totalIds = ["specific", "support", "in-sheets", "outside", "branch"] as const;

const total = (): Schema<Total> =>
  record<Total>({
    id: oneOf(totalIds),
    headcount: whole(),
    share: string(),
    printed: maybe(string()),
    line: whole(),
  });

const jobsCounted = (): Schema<Survey["jobs"]> =>
  record<Survey["jobs"]>({
    identified: whole(),
    share: string(),
    notIdentified: string(),
    inTwoCompanies: whole(),
    shares: shaped({ specific: string(), support: string(), undefined: string() }),
    counts: many(whole()),
    byKind: maybe(shaped({ specific: whole(), support: whole() })),
  });

const survey: () => Schema<Survey> = /* @__PURE__ */ lazy(() =>
  record<Survey>({
    asOf: string(),
    printedAsOf: many(shaped({ day: string(), lines: lines() })),
    companies: texts(),
    totals: many(total()),
    jobs: jobsCounted(),
    graphOutside: string(),
    readings: many(applied()),
  }),
);

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

type Makers<N extends keyof Schemas> = { readonly [K in N]: () => Schemas[K] };

const ofMetiers: Makers<"family" | "metier" | "job" | "openAt"> = {
  family: /* @__PURE__ */ lazy(() =>
    record<Family>({
      code: oneOf(familyCodes),
      label: string(),
      kind: oneOf(["specific", "support"]),
      headcount: whole(),
      share: string(),
      metiers: codes(),
      graph: shaped({ share: string(), line: whole() }),
      line: whole(),
      subtotalLine: whole(),
    }),
  ),
  metier: /* @__PURE__ */ lazy(() =>
    record<Metier>({
      code: code(),
      label: string(),
      family: oneOf(familyCodes),
      headcount: whole(),
      share: string(),
      companies: whole(),
      sheet: oneOf(["whole", "cut", "lost"]),
      printed: maybe(string()),
      otherTitles: maybe(texts()),
      line: whole(),
    }),
  ),
  job: /* @__PURE__ */ lazy(() =>
    record<Job>({
      title: string(),
      activities: maybe(titled()),
      skills: maybe(titled()),
      headcount: maybe(whole()),
      share: maybe(string()),
      companies: maybe(whole()),
      otherTitles: maybe(texts()),
      lines: lines(),
    }),
  ),
  openAt: /* @__PURE__ */ lazy(() =>
    record<OpenAt>({
      open: codes(),
      undetermined: codes(),
      unknown: codes(),
      readings: many(applied()),
    }),
  ),
};

const ofMoves: Makers<"move" | "moveFrom" | "path" | "reachable"> = {
  move: /* @__PURE__ */ lazy(() => record<Move>(moveFields())),
  moveFrom: /* @__PURE__ */ lazy(() => record<MoveFrom>({ ...moveFields(), from: code() })),
  path: /* @__PURE__ */ lazy(() =>
    record<Path>({
      codes: maybe(codes()),
      incomplete: flag(),
      readings: maybe(many(applied())),
    }),
  ),
  reachable: /* @__PURE__ */ lazy(() =>
    record<Reachable>({
      codes: codes(),
      incomplete: flag(),
      readings: maybe(many(applied())),
    }),
  ),
};

const ofFigures: Makers<"share" | "check"> = {
  share: /* @__PURE__ */ lazy(() =>
    record<Json<Share>>({
      headcount: anyNumber(),
      exact: string(),
      printed: string(),
      agrees: flag(),
      sharesAdded: maybe(string()),
      steps: steps(),
      readings: many(applied()),
    }),
  ),
  check: /* @__PURE__ */ lazy(() => {
    const figure = record<CheckedFigure>({ added: string(), printed: string(), agrees: flag() });
    return record<Json<Check>>({
      id: string(),
      headcount: maybe(figure),
      share: maybe(figure),
      agrees: flag(),
      steps: steps(),
      readings: many(applied()),
    });
  }),
};

const ofTexts: Makers<"anomaly" | "article" | "reading"> = {
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
  article: /* @__PURE__ */ lazy(() =>
    record<Article>({
      id: oneOf(articleIds),
      title: labelSchema(),
      display: labelSchema(),
      lines: lines(),
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
  metierQuestion,
  metiersQuestion,
  openAtQuestion,
  pathQuestion,
  searchQuestion,
  shareQuestion,
  viewQuestion,
  workedExamples: workedExamplesSchema,
  ...ofMetiers,
  ...ofMoves,
  ...ofFigures,
  ...ofTexts,
  recruitment,
  sheet,
  survey,
});

/** The zod schemas by name, each made when it is first asked for. */
export const schemas: Schemas = /* @__PURE__ */ registered(/* @__PURE__ */ makers());

/**
 * The JSON Schema (draft 2020-12) of what a function takes or gives; the same ships as a file,
 * `ccn51-paie/schemas/assistance/metier.json`.
 *
 * @example jsonSchemaOf("pathQuestion").required // ["from", "to"]
 */
export function jsonSchemaOf(name: keyof Schemas): JsonSchema {
  return titledJsonSchema(name, schemas[name], sentences as unknown as Sentences);
}
