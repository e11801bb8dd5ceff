import { lazy } from "../exact/index.js";
import { type Outcome, type Schema, unwrap } from "../intake/index.js";
import {
  type Engine,
  examplesSchema,
  taking,
  type Verification,
  verifiedBy,
  type WorkedExamples,
} from "../verify/index.js";
import { safeChecks } from "./checks.js";
import { dataset } from "./ids.js";
import { safeJobs } from "./jobs.js";
import { safeMetier, safeMetiers } from "./metier.js";
import { safeMoves, safeMovesTo } from "./moves.js";
import { safePath, safeReachable } from "./path.js";
import { safeMetiersOpenAt, safeRecruitment } from "./recruitment.js";
import { safeSearchMetiers } from "./search-metiers.js";
import { safeShare } from "./share.js";
import { safeSheet } from "./sheet.js";
import { safeSurvey } from "./survey.js";

/** The functions that worked examples may be about. */
export type VerifiableFunction =
  | "checks"
  | "jobs"
  | "metier"
  | "metiers"
  | "metiersOpenAt"
  | "moves"
  | "movesTo"
  | "path"
  | "reachable"
  | "recruitment"
  | "searchMetiers"
  | "share"
  | "sheet"
  | "survey";

/** A file of worked examples about the branch. */
export interface BranchExamples extends WorkedExamples<VerifiableFunction> {
  /** The door that answers it. */
  readonly door: "assistance";
}

/** The function that answers each kind of request. */
export const engines: Readonly<Record<VerifiableFunction, Engine>> = {
  checks: safeChecks,
  jobs: taking(["code"], safeJobs),
  metier: taking(["code"], safeMetier),
  metiers: safeMetiers,
  metiersOpenAt: taking(["level"], safeMetiersOpenAt),
  moves: taking(["code"], safeMoves),
  movesTo: taking(["code"], safeMovesTo),
  path: taking(["from", "to"], safePath),
  reachable: taking(["code"], safeReachable),
  recruitment: taking(["code"], safeRecruitment),
  searchMetiers: taking(["text"], safeSearchMetiers),
  share: safeShare,
  sheet: taking(["code"], safeSheet),
  survey: safeSurvey,
};

/** The schema of a file of worked examples about the branch. */
export const workedExamplesSchema: () => Schema<BranchExamples> = /* @__PURE__ */ lazy(
  () =>
    examplesSchema(
      Object.keys(engines) as VerifiableFunction[],
      "assistance",
    ) as Schema<BranchExamples>,
);

/**
 * Verifies worked examples about the branch: what holds, what differs, and where.
 *
 * Throws a `PayError` with every issue of a file that is not one of worked examples;
 * {@link safeVerify} returns them instead.
 */
export function verify(
  examples: BranchExamples | readonly BranchExamples[],
): Verification<VerifiableFunction> {
  return unwrap(safeVerify(examples));
}

/**
 * The same as {@link verify}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeVerify(examples: unknown): Outcome<Verification<VerifiableFunction>> {
  return verifiedBy(
    { schema: workedExamplesSchema(), engines, usual: "metier", dataset },
    examples,
  );
}
