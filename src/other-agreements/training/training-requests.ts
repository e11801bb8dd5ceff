import { type Decimal, type DecimalInput, decimal, lazy } from "../../exact/index.js";
import {
  amount,
  type Issue,
  issue,
  type Json,
  list,
  many,
  maybe,
  type Readable,
  record,
  type Schema,
  string,
  text,
  unwrap,
  whole,
  worked,
} from "../../intake/index.js";
import { difference, resultOf } from "../../working/index.js";
import { reading } from "../agreement/chosen.js";
import type { ArticleId } from "../agreement/ids.js";
import {
  type AgreementOutcome,
  type AgreementStep,
  type AgreementWorking,
  answered,
  step,
  warningsSchema,
  workingWith,
} from "../agreement/working.js";
import { type AtUnitValue, type UnitYear, warnedOfUnit, yearIssues } from "./point-on-first.js";
import { budgetStep, payrollField } from "./training-budget.js";
import { unitsFields, unitsSteps } from "./training-leave.js";
import { unitYearFields, yearOf } from "./training-unit.js";
import { type AskedUnits, availableStep, unitsIssues } from "./units-available.js";

/** A request of the yearly list. */
export interface RankedRequest extends AskedUnits {
  /** Its identifier. */
  readonly id: string;
}

/**
 * The requests of a year, in the order of the association's list, and the payroll that pays for
 * them.
 */
export interface TrainingRequestsRequest extends UnitYear {
  /** Euros: the payroll from which the budget is taken. At most 2 decimals. */
  readonly payroll: DecimalInput;
  /** The requests, in the order of the list. */
  readonly ranked: readonly RankedRequest[];
}

/** A request that the budget pays for. */
export interface FundedRequest {
  /** Its identifier. */
  readonly id: string;
  /** Its units. */
  readonly units: number;
  /** Euros: what they come to. */
  readonly amount: Decimal;
}

/** How far the list goes within the budget, with its working. */
export interface TrainingRequests extends AgreementWorking, AtUnitValue {
  /** The year. */
  readonly year: number;
  /** Euros: the budget. */
  readonly budget: Decimal;
  /** The requests that it pays for. */
  readonly funded: readonly FundedRequest[];
  /** The first request that does not fit; absent where all do. */
  readonly stopsAt?: string;
  /** Euros: what is left of the budget. */
  readonly left: Decimal;
}

/** The schema of requests served. */
export const trainingRequestsResultSchema: () => Schema<Json<TrainingRequests>> =
  /* @__PURE__ */ lazy(() =>
    worked<TrainingRequests>({
      year: whole(),
      budget: amount(),
      funded: many(record<Json<FundedRequest>>({ id: string(), units: whole(), amount: amount() })),
      stopsAt: maybe(string()),
      left: amount(),
      warnings: maybe(warningsSchema()),
    }),
  );

/** The schema of the requests of a year. */
export const trainingRequestsSchema: () => Schema<TrainingRequestsRequest> = /* @__PURE__ */ lazy(
  () =>
    record<TrainingRequestsRequest>({
      ...unitYearFields(),
      payroll: payrollField(),
      ranked: list(record<RankedRequest>({ id: text(), ...unitsFields() })),
    }),
);

/**
 * How far the yearly list of requests goes within the budget: it stops at the first that does not
 * fit. Throws `PayError`.
 *
 * @article AASM-1.c.3 L.3230
 * @example
 * const ranked = [{ id: "a", units: 1 }, { id: "b", units: 2 }];
 * trainingRequests({ year: 2011, payroll: "850000.00", ranked }).stopsAt // "b"
 */
export function trainingRequests(request: TrainingRequestsRequest): TrainingRequests {
  return unwrap(safeTrainingRequests(request));
}

/**
 * The same as {@link trainingRequests}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeTrainingRequests(request: unknown): AgreementOutcome<TrainingRequests> {
  return answered(
    { schema: trainingRequestsSchema(), issuesOf: listIssues, resultOf: served },
    request,
  );
}

function listIssues(readable: Readable<TrainingRequestsRequest>): readonly Issue<ArticleId>[] {
  const { usable, flawed } = readable;
  const { ranked = [], readings } = usable;
  const ids = ranked.map(({ id }) => id);
  return [
    ...yearIssues(readable),
    ...ranked.flatMap((each, index) => [
      ...(ids.indexOf(each.id) < index ? [namedTwice(each.id, index)] : []),
      ...(flawed("readings") ? [] : unitsIssues(each, readings, ["ranked", index])),
    ]),
  ];
}

function namedTwice(received: string, index: number): Issue<ArticleId> {
  const expected = { fr: "un nom qui ne sert qu'une fois", en: "a name that is used once" };
  return issue<ArticleId>("duplicate", ["ranked", index, "id"], { received, expected });
}

/** The list as far as it has been served. */
interface Served {
  readonly steps: readonly AgreementStep[];
  readonly left: AgreementStep;
  readonly funded: readonly FundedRequest[];
  readonly stopsAt?: string;
}

function served(request: TrainingRequestsRequest): TrainingRequests {
  const budget = budgetStep(request);
  const start: Served = { steps: [budget], left: budget, funded: [] };
  const end = request.ranked.reduce((so, each, index) => next(so, each, index, request), start);
  const { steps, left, funded, stopsAt } = end;
  return {
    year: yearOf(request),
    budget: budget.result,
    funded,
    ...(stopsAt === undefined ? {} : { stopsAt }),
    left: left.result,
    ...warnedOfUnit(request),
    ...workingWith(onceEach(steps)),
  };
}

/** The value of a unit is worked out once for all. */
function onceEach(steps: readonly AgreementStep[]): readonly AgreementStep[] {
  return [...new Map(steps.map((each) => [each.id, each])).values()];
}

function next(
  so: Served,
  asked: RankedRequest,
  index: number,
  request: TrainingRequestsRequest,
): Served {
  const { readings } = request;
  const applied = reading(readings, "R104");
  if (so.stopsAt !== undefined && applied.choice === "stop") return so;
  const label = { fr: `Demande ${asked.id}`, en: `Request ${asked.id}` };
  const id = `REQUEST_${index + 1}`;
  const worth = unitsSteps({ ...request, ...asked }, id, label);
  const amount = worth.at(-1) as AgreementStep;
  const available = availableStep(asked, readings);
  const rights = { ...available, id: `${id}_AVAILABLE`, label: ofRequest(available, asked.id) };
  const steps = [...so.steps, rights, ...worth];
  if (amount.result.greaterThan(so.left.result)) {
    return { ...so, steps, stopsAt: so.stopsAt ?? asked.id };
  }
  const left = leftAfter(so.left, amount, asked.id, request);
  const funded = { id: asked.id, units: decimal(asked.units).toNumber(), amount: amount.result };
  return { ...so, steps: [...steps, left], left, funded: [...so.funded, funded] };
}

function ofRequest({ label }: AgreementStep, id: string): AgreementStep["label"] {
  return { fr: `${label.fr}, demande ${id}`, en: `${label.en}, request ${id}` };
}

function leftAfter(
  before: AgreementStep,
  amount: AgreementStep,
  name: string,
  { readings }: TrainingRequestsRequest,
): AgreementStep {
  return step({
    id: `${amount.id}_LEFT`,
    label: {
      fr: `Reste du budget après la demande ${name}`,
      en: `Budget left after request ${name}`,
    },
    expression: difference(resultOf(before), resultOf(amount)),
    unit: "euros",
    decimals: 2,
    articles: ["AASM-1.c.3"],
    readings: [reading(readings, "R104")],
  });
}
