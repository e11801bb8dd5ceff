import type { Complement, FunctionalBonus, Stages } from "../catalogue/index.js";
import type { Decimal, Label } from "../exact/index.js";
import type { ActId, ArticleId } from "../ids/index.js";
import type { FiliereId, Population } from "../law/index.js";
import type { AppliedReading, Step } from "../working/index.js";
import type { Fostered } from "./assistant-familial-job.js";
import type { Entrusted } from "./entrusted.js";
import type { PaidAs } from "./paid-as.js";
import type { AcceptedFields } from "./pay-field.js";

/** Everything about a job that pay depends on. */
export interface Position {
  readonly paidAs: PaidAs;
  /** Points, for full time. */
  readonly referenceCoefficient: Decimal;
  /**
   * The steps that work the coefficient out, where it is not printed: the last is the coefficient.
   */
  readonly coefficientSteps?: readonly Step[];
  /** The name of the coefficient in the working. */
  readonly coefficientName: Label;
  readonly article: ArticleId;
  readonly population: Population;
  /**
   * Whether the job is of the medical body of A1.2.1, whichever mass its bonus comes from (reading
   * R23).
   */
  readonly medicalBody?: boolean;
  /** The complements that the job can have. */
  readonly complements: readonly Complement[];
  /** The functional bonuses that the job can have. */
  readonly functionalBonuses: readonly FunctionalBonus[];
  /** The acts later than the avenant n° 2002-02 that the above rests on. */
  readonly acts?: readonly ActId[];
  /** The readings that the above rests on. */
  readonly readings: readonly AppliedReading[];
  /** The filière of the job, where annexe I or A1.4 gives it one. */
  readonly filiere?: FiliereId;
  /** The stages of those who held another function before, while they differ. */
  readonly stages?: Stages;
  /** The children entrusted to an assistant maternel. */
  readonly entrusted?: Entrusted;
  /** The children placed with an assistant familial. */
  readonly fostered?: Fostered;
  /** The fields of a request that the job takes; all of them where this is absent. */
  readonly accepts?: AcceptedFields;
}
