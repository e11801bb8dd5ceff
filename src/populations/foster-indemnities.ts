import { type Decimal, type DecimalInput, decimal, lazy } from "../exact/index.js";
import {
  amount,
  answerRequest,
  type Checked,
  type Issue,
  issue,
  type Json,
  maybe,
  type Outcome,
  type Readable,
  type Schema,
  unwrap,
  worked,
} from "../intake/index.js";
import {
  carersSinceIssues,
  inEuros,
  lawOfMonth,
  monthIssues,
  parameterApart,
  parameterFigure,
  settledMonth,
} from "../law/index.js";
import { smicOf } from "../pay/index.js";
import {
  type Expression,
  type Figure,
  figure,
  product,
  resultOf,
  type Step,
  step,
  sumOf,
  type Working,
  workingOf,
} from "../working/index.js";

import {
  type FosterIndemnitiesRequest,
  type FosterUpkeep,
  fosterIndemnitiesSchema,
} from "./foster-indemnities-request.js";

/** The amount due, with its working. */
export interface FosterIndemnities extends Working {
  /** Euros for the wait, rounded to the cent, halves up. */
  readonly waiting?: Decimal;
  /** Euros of upkeep, at least: costs, not pay. */
  readonly upkeep?: Decimal;
  /** Euros for a leave during which the child is kept. */
  readonly leave?: Decimal;
  /** Euros: their sum. */
  readonly amount: Decimal;
}

/** The indemnities of fostering, as JSON carries it. */
export const fosterIndemnitiesResultSchema: () => Schema<Json<FosterIndemnities>> =
  /* @__PURE__ */ lazy(() =>
    worked<FosterIndemnities>({
      waiting: maybe(amount()),
      upkeep: maybe(amount()),
      leave: maybe(amount()),
      amount: amount(),
    }),
  );

/**
 * The indemnities of an assistant familial beside the pay, since the avenant n° 2009-04: 2.8 hours
 * of the statutory minimum for a day of waiting, 3.5 times the minimum garanti for a day of upkeep
 * and child, 15 % of the pay of twelve months for a leave during which the child is kept.
 *
 * Issues: `missing` where nothing is asked, `not-applicable` before that avenant, `unsettled-day`
 * while its day is open, `no-sourced-value` for a month without a minimum. Throws `PayError`.
 *
 * @article Avenant-2009-04
 * @example
 * fosterIndemnities({ month: "2010-09", waitingDays: 10 }).amount.toFixed(2)
 * // "248.08": 10 × 2.8 × 8.86
 */
export function fosterIndemnities(request: FosterIndemnitiesRequest): FosterIndemnities {
  return unwrap(safeFosterIndemnities(request));
}

/**
 * The same as {@link fosterIndemnities}, from anything: a result, or the list of what is wrong;
 * never an exception.
 */
export function safeFosterIndemnities(request: unknown): Outcome<FosterIndemnities> {
  const schema = fosterIndemnitiesSchema();
  return answerRequest({ schema, read, resultOf: indemnitiesOf, settled }, request);
}

const settled = /* @__PURE__ */ settledMonth<FosterIndemnitiesRequest, FosterIndemnities>({
  told: ({ amount }) => inEuros(amount),
});

const asked = ["waitingDays", "upkeep", "payBeforeLeave"] as const;

interface Minimum {
  /** The hourly statutory minimum, where the wait asks for it. */
  readonly smic: Figure | undefined;
}

function read({ usable, flawed }: Readable<FosterIndemnitiesRequest>): Checked<Minimum> {
  const given = asked.some((field) => usable[field] !== undefined || flawed(field));
  const issues = [
    ...monthIssues({ usable, flawed }),
    ...(given ? [] : [nothingAsked()]),
    ...carersSinceIssues(usable),
  ];
  if (usable.waitingDays === undefined || issues.length > 0)
    return { usable: { smic: undefined }, issues };
  const smic = smicOf(usable, lawOfMonth(usable));
  return { usable: { smic: smic.usable }, issues: smic.issues };
}

function nothingAsked(): Issue {
  const expected = {
    fr: "des jours d'attente (waitingDays), un entretien (upkeep) ou un congé (payBeforeLeave)",
    en: "days of waiting (waitingDays), an upkeep (upkeep) or a leave (payBeforeLeave)",
  };
  return issue("missing", ["waitingDays"], { received: undefined, expected });
}

const labels = {
  waiting: { fr: "Indemnité d'attente", en: "Waiting indemnity" },
  upkeep: { fr: "Indemnité d'entretien, au moins", en: "Upkeep, at least" },
  leave: { fr: "Indemnité de congé, enfant maintenu", en: "Leave indemnity, the child kept" },
};

const names = {
  days: { fr: "jours", en: "days" },
  children: { fr: "enfants", en: "children" },
  guaranteed: { fr: "minimum garanti", en: "minimum garanti" },
  pay: { fr: "rémunération des douze derniers mois", en: "pay of the last twelve months" },
};

function indemnitiesOf({ smic }: Minimum, request: FosterIndemnitiesRequest): FosterIndemnities {
  const { waitingDays, upkeep, payBeforeLeave } = request;
  const steps = {
    ...(waitingDays !== undefined && {
      waiting: waitingStep(waitingDays, smic as Figure, request),
    }),
    ...(upkeep !== undefined && { upkeep: upkeepStep(upkeep, request) }),
    ...(payBeforeLeave !== undefined && { leave: leaveStep(payBeforeLeave, request) }),
  };
  const all: readonly Step[] = Object.values(steps);
  const amounts = Object.entries(steps).map(([name, { result }]) => [name, result] as const);
  const sum = totalOf(all);
  return { ...Object.fromEntries(amounts), amount: sum.result, ...workingOf([...all, sum]) };
}

function totalOf(all: readonly Step[]): Step {
  return step({
    id: "FOSTER_INDEMNITIES",
    label: { fr: "Indemnités de l'assistant familial", en: "Foster carer's indemnities" },
    expression: sumOf(all.map(resultOf)),
    unit: "euros",
    decimals: 2,
    articles: ["Avenant-2009-04"],
  });
}

function inCents(name: keyof typeof labels, expression: Expression): Step {
  return step({
    id: `FOSTER_${name.toUpperCase()}`,
    label: labels[name],
    expression,
    unit: "euros",
    decimals: 2,
    articles: ["Avenant-2009-04"],
  });
}

function waitingStep(days: DecimalInput, smic: Figure, request: FosterIndemnitiesRequest): Step {
  const hours = parameterFigure(parameterApart("fosterWaitingHours"), lawOfMonth(request), "hours");
  return inCents("waiting", product(figure(decimal(days), "days", names.days), hours, smic));
}

function upkeepStep(
  { days, children, minimumGuaranteed }: FosterUpkeep,
  request: FosterIndemnitiesRequest,
): Step {
  const times = parameterFigure(
    parameterApart("fosterUpkeepMinimum"),
    lawOfMonth(request),
    "ratio",
  );
  const guaranteed = figure(decimal(minimumGuaranteed), "euros", names.guaranteed);
  const expression = product(
    figure(decimal(days), "days", names.days),
    figure(decimal(children), "people", names.children),
    times,
    guaranteed,
  );
  return inCents("upkeep", expression);
}

function leaveStep(pay: DecimalInput, request: FosterIndemnitiesRequest): Step {
  const share = parameterFigure(parameterApart("fosterLeaveShare"), lawOfMonth(request), "ratio");
  return inCents("leave", product(figure(decimal(pay), "euros", names.pay), share));
}
