import { frozen, lazy } from "../exact/index.js";
import {
  answerRequest,
  asked,
  issue,
  many,
  maybe,
  type Outcome,
  record,
  type Schema,
  string,
  unwrap,
  whole,
} from "../intake/index.js";
import { type SheetItem, sheetsByCode, surveySeed } from "./catalogue.js";
import type { MetierCode } from "./ids.js";
import { metierQuestion } from "./metier.js";
import type { View } from "./reading.js";
import { linesSchema, textsSchema } from "./schema-parts.js";
import { itemSchema } from "./sheet-schema.js";

/** A job inside a métier. */
export interface Job {
  /** Its title. */
  readonly title: string;
  /** The activities of the job, where its sheet gives them. */
  readonly activities?: readonly SheetItem[];
  /** The skills required, where its sheet gives them. */
  readonly skills?: readonly SheetItem[];
  /** How many people hold it, where the sample says so. */
  readonly headcount?: number;
  /** Their share of the branch in percent, as printed. */
  readonly share?: string;
  /** In how many companies. */
  readonly companies?: number;
  /** Its other titles. */
  readonly otherTitles?: readonly string[];
  /** Its line, or its first and last. */
  readonly lines: readonly number[];
}

/** The schema of a job. */
export const jobSchema: () => Schema<Job> = /* @__PURE__ */ lazy(() =>
  record<Job>({
    title: string(),
    activities: maybe(many(itemSchema())),
    skills: maybe(many(itemSchema())),
    headcount: maybe(whole()),
    share: maybe(string()),
    companies: maybe(whole()),
    otherTitles: maybe(textsSchema()),
    lines: linesSchema(),
  }),
);

/**
 * The jobs inside a métier: the ten specialists of 0104, and those of the three rows that show what
 * the lost database was (0101, 0102).
 *
 * Throws a `PayError`: `unknown-metier`; `nothing-printed` for any other métier, the database being
 * lost.
 *
 * @article A.437-478
 * @example jobs("0101").map(({ headcount }) => headcount) // [88, 3]
 */
export function jobs(code: MetierCode, view: View = {}): readonly Job[] {
  return unwrap(safeJobs(code, view));
}

/**
 * The same as {@link jobs}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeJobs(code: unknown, view: unknown = {}): Outcome<readonly Job[]> {
  return answerRequest(
    {
      schema: metierQuestion(),
      issuesOf: ({ usable: { code: known } }) =>
        known === undefined || jobsOf(known).length > 0
          ? []
          : [issue("nothing-printed", ["code"], { received: known, expected })],
      resultOf: (question) => frozen(jobsOf(question.code)),
    },
    asked({ code }, view),
  );
}

const expected = {
  fr: "un métier dont les emplois sont imprimés (0101, 0102, 0104) ; la base de données est perdue",
  en: "a métier whose jobs are printed (0101, 0102, 0104); the database is lost",
};

function jobsOf(code: MetierCode): readonly Job[] {
  const own = sheetsByCode().get(code)?.jobs ?? [];
  const sampled = surveySeed().sample.filter((row) => row.code === code);
  return [
    ...own.map(({ line, ...job }) => ({ ...job, lines: [line] })),
    ...sampled.map(({ code: _, job: title, ...row }) => ({ title, ...row })),
  ];
}
