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
import { safeActivities } from "./activities.js";
import { safeBecomes, safeReplaces } from "./becomes.js";
import { safeBetween } from "./between.js";
import { safeDiplomaFor } from "./diploma.js";
import { safeEmploi, safeEmplois } from "./emploi.js";
import { safeEmploisAt } from "./emplois-at.js";
import { safeEmploisOpenTo } from "./emplois-open-to.js";
import { safeLevel } from "./grid.js";
import { dataset } from "./ids.js";
import { safeLabelIn } from "./label-in.js";
import { safeLevelsOf } from "./levels-of.js";
import { safeMetier } from "./metier.js";
import { safeSearchEmplois } from "./search-emplois.js";

/** The functions that worked examples may be about. */
export type VerifiableFunction =
  | "activities"
  | "becomes"
  | "between"
  | "diplomaFor"
  | "emploi"
  | "emplois"
  | "emploisAt"
  | "emploisOpenTo"
  | "labelIn"
  | "level"
  | "levelsOf"
  | "metier"
  | "replaces"
  | "searchEmplois";

/** A file of worked examples about the grids. */
export interface GridExamples extends WorkedExamples<VerifiableFunction> {
  /** The door that answers it. */
  readonly door: "social-security";
}

/** The function that answers each kind of request. */
export const engines: Readonly<Record<VerifiableFunction, Engine>> = {
  activities: taking(["code"], safeActivities),
  becomes: taking(["code"], safeBecomes),
  between: taking(["code"], safeBetween),
  diplomaFor: taking(["code"], safeDiplomaFor),
  emploi: taking(["code"], safeEmploi),
  emplois: safeEmplois,
  emploisAt: taking(["level"], safeEmploisAt),
  emploisOpenTo: safeEmploisOpenTo,
  labelIn: taking(["code", "branch"], safeLabelIn),
  level: taking(["text"], safeLevel),
  levelsOf: taking(["code"], safeLevelsOf),
  metier: taking(["code"], safeMetier),
  replaces: taking(["code"], safeReplaces),
  searchEmplois: taking(["text"], safeSearchEmplois),
};

/** The schema of a file of worked examples about the grids. */
export const workedExamplesSchema: () => Schema<GridExamples> = /* @__PURE__ */ lazy(
  () =>
    examplesSchema(
      Object.keys(engines) as VerifiableFunction[],
      "social-security",
    ) as Schema<GridExamples>,
);

/**
 * Verifies worked examples about the grids: what holds, what differs, and where.
 *
 * Throws a `PayError` with every issue of a file that is not one of worked examples;
 * {@link safeVerify} returns them instead.
 */
export function verify(
  examples: GridExamples | readonly GridExamples[],
): Verification<VerifiableFunction> {
  return unwrap(safeVerify(examples));
}

/**
 * The same as {@link verify}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeVerify(examples: unknown): Outcome<Verification<VerifiableFunction>> {
  return verifiedBy(
    { schema: workedExamplesSchema(), engines, usual: "emploi", dataset },
    examples,
  );
}
