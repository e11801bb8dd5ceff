import type { ReadingChoices } from "../ids/index.js";
import type { LawChoice, RegimeSpan } from "../law/index.js";
import type { DatedCareer } from "./career.js";

/** The readable part of a career that may have something wrong with it. */
export interface ReadCareer {
  /** The fields that have their shape. */
  readonly career: Partial<DatedCareer>;
  /** The fields that have not. */
  readonly wrong: ReadonlySet<unknown>;
  readonly choices: ReadingChoices | undefined;
  /** Which acts count. */
  readonly law: LawChoice;
  /** The texts that govern the percentages. */
  readonly regimes: readonly RegimeSpan[];
}
