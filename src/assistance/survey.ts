import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  many,
  maybe,
  type Outcome,
  oneOf,
  record,
  type Schema,
  shaped,
  string,
  unwrap,
  whole,
} from "../intake/index.js";
import { surveySeed, type TotalSeed } from "./catalogue.js";
import { readingsField } from "./fields.js";
import { type AppliedReading, appliedReadingSchema, reading, type View } from "./reading.js";
import { linesSchema, textsSchema } from "./schema-parts.js";

/** The schema of readings by which figures are asked for. */
export const viewQuestion: () => Schema<View> = /* @__PURE__ */ lazy(() =>
  record<View>({ readings: maybe(readingsField()) }),
);

/** A printed total. */
export interface Total {
  /** Specific métiers, supports, all that are in sheets, outside sheets, the branch. */
  readonly id: TotalSeed["id"];
  /** How many people (reading R160). */
  readonly headcount: number;
  /** Their share of the branch in percent, as printed. */
  readonly share: string;
  /** The headcount as the scan has it, where that differs. */
  readonly printed?: string;
  /** The line on which it stands. */
  readonly line: number;
}

/** The survey: its field, its day, and what it counted. */
export interface Survey {
  /** The day of the headcounts (reading R164). */
  readonly asOf: string;
  /** The days that are printed, each with its lines. */
  readonly printedAsOf: readonly {
    /** The day. */
    readonly day: string;
    /** The lines on which it is printed. */
    readonly lines: readonly number[];
  }[];
  /** The nine companies. */
  readonly companies: readonly string[];
  /** The totals, in the order of the list. */
  readonly totals: readonly Total[];
  /** The jobs that were counted. */
  readonly jobs: {
    /** How many were identified. */
    readonly identified: number;
    /** The share of the branch in percent that holds them. */
    readonly share: string;
    /** The share of those who hold none of them. */
    readonly notIdentified: string;
    /** How many are found in two companies at least, which métiers group. */
    readonly inTwoCompanies: number;
    /** Shares of the branch in percent, by kind of job. */
    readonly shares: Readonly<Record<"specific" | "support" | "undefined", string>>;
    /** How many jobs are of two kinds that the graph no longer tells apart (reading R165). */
    readonly counts: readonly number[];
    /** Which of those counts is of which kind, where a reading says so. */
    readonly byKind?: Readonly<Record<"specific" | "support", number>>;
  };
  /** Share of those outside sheets in the graph of families, in percent. */
  readonly graphOutside: string;
  /** The readings on which that rests. */
  readonly readings: readonly AppliedReading[];
}

/** The totals, in the order in which they are printed. */
const totalIds = ["specific", "support", "in-sheets", "outside", "branch"] as const;

const total = (): Schema<Total> =>
  record<Total>({
    id: oneOf(totalIds),
    headcount: whole(),
    share: string(),
    printed: maybe(string()),
    line: whole(),
  });

const jobsCountedSchema = (): Schema<Survey["jobs"]> =>
  record<Survey["jobs"]>({
    identified: whole(),
    share: string(),
    notIdentified: string(),
    inTwoCompanies: whole(),
    shares: shaped({ specific: string(), support: string(), undefined: string() }),
    counts: many(whole()),
    byKind: maybe(shaped({ specific: whole(), support: whole() })),
  });

/** The schema of the survey. */
export const surveySchema: () => Schema<Survey> = /* @__PURE__ */ lazy(() =>
  record<Survey>({
    asOf: string(),
    printedAsOf: many(shaped({ day: string(), lines: linesSchema() })),
    companies: textsSchema(),
    totals: many(total()),
    jobs: jobsCountedSchema(),
    graphOutside: string(),
    readings: many(appliedReadingSchema()),
  }),
);

/**
 * The survey behind the figures: nine companies, 5 523 people, 122 jobs, on 1 July 2007 (reading
 * R164).
 *
 * @article A-champ A.29-31
 * @article A.53
 * @article A.149-176
 * @article A.178-179
 * @example survey().companies.length // 9
 */
export function survey(view: View = {}): Survey {
  return unwrap(safeSurvey(view));
}

/**
 * The same as {@link survey}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeSurvey(view: unknown = {}): Outcome<Survey> {
  return answerRequest({ schema: viewQuestion(), issuesOf: () => [], resultOf: surveyed }, view);
}

function surveyed(view: View): Survey {
  const { survey: seed, graph } = surveySeed();
  const day = seed.printedAsOf[reading(view, "R164").choice === "1-july" ? 0 : 1];
  return frozen({
    asOf: (day as { readonly day: string }).day,
    printedAsOf: seed.printedAsOf,
    companies: seed.companies.names,
    totals: totalsUnder(view),
    jobs: jobsCounted(view),
    graphOutside: graph.outside,
    readings: [reading(view, "R160"), reading(view, "R164"), reading(view, "R165")],
  });
}

function jobsCounted(view: View): Survey["jobs"] {
  const { jobs, notIdentified, jobsInTwoCompanies, jobsGraph } = surveySeed().survey;
  const [support, specific] = jobsGraph.counts;
  const tied = reading(view, "R165").choice === "support-65";
  return {
    identified: jobs.identified,
    share: jobs.share,
    notIdentified: notIdentified.share,
    inTwoCompanies: jobsInTwoCompanies.count,
    shares: jobsGraph.shares,
    counts: jobsGraph.counts,
    ...(tied ? { byKind: { specific, support } } : {}),
  };
}

/** The totals as the readings have them. */
export function totalsUnder(view: View): readonly Total[] {
  return surveySeed().totals.map(({ reading: settledBy, lines: _, ...total }) =>
    settledBy !== undefined && reading(view, settledBy).choice === "as-printed"
      ? { ...total, headcount: Number(total.printed) }
      : total,
  );
}
