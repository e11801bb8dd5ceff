import { lazy } from "../exact/index.js";
import { type Outcome, type Schema, unwrap } from "../intake/index.js";
import {
  type Engine,
  examplesSchema,
  type Verification,
  verifiedBy,
  type WorkedExamples,
} from "../verify/index.js";
import { safeEffectiveFrom } from "./agreement/effective-from.js";
import type { AgreementFunction } from "./agreement/functions.js";
import { dataset } from "./agreement/ids.js";
import type { AgreementOutcome } from "./agreement/working.js";
import { safeFamilyLeave } from "./family/family-leave.js";
import { safePaternityLeave } from "./family/paternity-leave.js";
import { safeWeddingLeave } from "./family/wedding-leave.js";
import { safeGeneralIncreaseRate } from "./increases/general-increase-rate.js";
import { safeGeneralIncreases } from "./increases/general-increases.js";
import { safePaternityNetPay } from "./paternity-net-pay.js";
import { safeAnnualLeaveCredit } from "./sick/annual-leave-credit.js";
import { safeProvidentScheme } from "./sick/provident-scheme.js";
import { safeSickPay } from "./sick/sick-pay.js";
import { safeTrainingBudget } from "./training/training-budget.js";
import { safeTrainingLeave } from "./training/training-leave.js";
import { safeTrainingRequests } from "./training/training-requests.js";
import { safeTrainingUnit } from "./training/training-unit.js";

/** A file of worked examples about the agreements. */
export interface AgreementExamples extends WorkedExamples<AgreementFunction> {
  /** The door that answers it. */
  readonly door: "other-agreements";
}

type Answers = (request: unknown) => AgreementOutcome<object>;

/** A day, as a result that examples can look into. */
const firstDay: Answers = (request) => {
  const outcome = safeEffectiveFrom(request);
  return outcome.ok ? { ok: true, value: { day: outcome.value } } : outcome;
};

const answers: Readonly<Record<AgreementFunction, Answers>> = {
  annualLeaveCredit: safeAnnualLeaveCredit,
  effectiveFrom: firstDay,
  familyLeave: safeFamilyLeave,
  generalIncreaseRate: safeGeneralIncreaseRate,
  generalIncreases: safeGeneralIncreases,
  paternityLeave: safePaternityLeave,
  paternityNetPay: safePaternityNetPay,
  providentScheme: safeProvidentScheme,
  sickPay: safeSickPay,
  trainingBudget: safeTrainingBudget,
  trainingLeave: safeTrainingLeave,
  trainingRequests: safeTrainingRequests,
  trainingUnit: safeTrainingUnit,
  weddingLeave: safeWeddingLeave,
};

/**
 * The function that answers each kind of request. A verification looks at the code and the path of
 * an issue, not at its article.
 */
export const engines: Readonly<Record<AgreementFunction, Engine>> = answers as Readonly<
  Record<AgreementFunction, Engine>
>;

/** The schema of a file of worked examples about the agreements. */
export const workedExamplesSchema: () => Schema<AgreementExamples> = /* @__PURE__ */ lazy(
  () =>
    examplesSchema(
      Object.keys(engines) as AgreementFunction[],
      "other-agreements",
    ) as Schema<AgreementExamples>,
);

/**
 * Verifies worked examples about the agreements: what holds, what differs, and by how much.
 *
 * Throws a `PayError` with every issue of a file that is not one of worked examples; {@link
 * safeVerify} returns them instead.
 */
export function verify(
  examples: AgreementExamples | readonly AgreementExamples[],
): Verification<AgreementFunction> {
  return unwrap(safeVerify(examples));
}

/**
 * The same as {@link verify}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeVerify(examples: unknown): Outcome<Verification<AgreementFunction>> {
  return verifiedBy(
    { schema: workedExamplesSchema(), engines, usual: "sickPay", dataset },
    examples,
  );
}
