import { type Decimal, type DecimalInput, lazy } from "../../exact/index.js";
import {
  amount,
  type Issue,
  type Json,
  maybe,
  quantity,
  type Readable,
  record,
  type Schema,
  unwrap,
  whole,
  worked,
} from "../../intake/index.js";
import { figure, product } from "../../working/index.js";
import { beforeAgreement } from "../agreement/before-agreement.js";
import { choicesSchema, reading } from "../agreement/chosen.js";
import { figureOf } from "../agreement/figures.js";
import type { ArticleId, ReadingChoices } from "../agreement/ids.js";
import {
  type AgreementOutcome,
  type AgreementStep,
  type AgreementWorking,
  answered,
  step,
  workingWith,
} from "../agreement/working.js";
import { firstOf } from "./point-on-first.js";
import { yearOf } from "./training-unit.js";

/** The payroll from which the association takes its training budget. */
export interface TrainingBudgetRequest {
  /** The year of the budget. Whole number. */
  readonly year: DecimalInput;
  /**
   * Euros: the payroll of the year, or of the year before where the caller reads so (R100). At most
   * 2 decimals.
   */
  readonly payroll: DecimalInput;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The training budget of a year, with its working. */
export interface TrainingBudget extends AgreementWorking {
  /** The year. */
  readonly year: number;
  /** The year of the payroll that it is taken from. */
  readonly payrollYear: number;
  /** Euros: pay, course fees, lodging and transport together. */
  readonly amount: Decimal;
}

/** The schema of a budget. */
export const trainingBudgetResultSchema: () => Schema<Json<TrainingBudget>> = /* @__PURE__ */ lazy(
  () => worked<TrainingBudget>({ year: whole(), payrollYear: whole(), amount: amount() }),
);

/** A payroll, in euros. */
export const payrollField: () => Schema<DecimalInput> = () =>
  quantity({ decimals: 2, atMost: 1e12 });

/** The schema of a training budget. */
export const trainingBudgetSchema: () => Schema<TrainingBudgetRequest> = /* @__PURE__ */ lazy(() =>
  record<TrainingBudgetRequest>({
    year: quantity({ decimals: 0, atLeast: 1900, atMost: 2199 }),
    payroll: payrollField(),
    readings: maybe(choicesSchema()),
  }),
);

/**
 * The amount that the association sets aside each year for training leave: a share of its payroll.
 * Throws `PayError`.
 *
 * @article AASM-1.c.1 L.3228
 * @example trainingBudget({ year: 2011, payroll: "850000.00" }).amount.toFixed(2) // "4335.00"
 */
export function trainingBudget(request: TrainingBudgetRequest): TrainingBudget {
  return unwrap(safeTrainingBudget(request));
}

/**
 * The same as {@link trainingBudget}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeTrainingBudget(request: unknown): AgreementOutcome<TrainingBudget> {
  return answered(
    { schema: trainingBudgetSchema(), issuesOf: budgetIssues, resultOf: budgetOf },
    request,
  );
}

function budgetIssues({ usable }: Readable<TrainingBudgetRequest>): readonly Issue<ArticleId>[] {
  const day = usable.year === undefined ? undefined : firstOf(usable.year);
  return beforeAgreement({ agreement: "aasm-2002-01", day, path: ["year"] });
}

function budgetOf(request: TrainingBudgetRequest): TrainingBudget {
  const worked = budgetStep(request);
  const year = yearOf(request);
  const ofBefore = reading(request.readings, "R100").choice === "year-before";
  return {
    year,
    payrollYear: ofBefore ? year - 1 : year,
    amount: worked.result,
    ...workingWith([worked]),
  };
}

const payrollName = { fr: "masse salariale", en: "payroll" };

/** The working of a budget. */
export function budgetStep({ year, payroll, readings }: TrainingBudgetRequest): AgreementStep {
  return step({
    id: "BUDGET",
    label: { fr: "Budget de la formation", en: "Training budget" },
    expression: product(
      figure(payroll, "euros", payrollName),
      figureOf("trainingBudgetRate", "percent", firstOf(year)),
    ),
    unit: "euros",
    decimals: 2,
    articles: ["AASM-1.c.1"],
    readings: [reading(readings, "R100")],
  });
}
