import { type Day, type Decimal, decimal, euros } from "../exact/index.js";
import { answerRequest, type Outcome, unwrap } from "../intake/index.js";
import { firstDayOfScheme } from "../law/index.js";
import { figure, type Step, step, type Working, workingOf } from "../working/index.js";
import {
  type AbsorptionRequest,
  absorptionSchema,
  cutIssues,
  type Increase,
  type IncreaseKind,
  increaseIssues,
} from "./absorption-request.js";
import { type CareerIndemnityCut, careerIndemnityCuts } from "./career-indemnity-cuts.js";
import { leftStep } from "./left-step.js";

/**
 * The differential indemnity shrinks with every increase of pay, general, of a category or
 * individual, promotions included, and disappears once they have brought the pay to its former
 * level; it never comes back. From 1 July 2006 a rise of the point value no longer reduces it
 * (avenant n° 2006-03).
 *
 * @article Art9 L.632
 * @article Expose-II.8 L.107
 * @article Avenant-2006-03
 */

/** The effect of one increase on the indemnity. */
export interface AbsorbedIncrease {
  /** The day of the increase. */
  readonly on: Day;
  /** The kind of increase. */
  readonly kind: IncreaseKind;
  /** Euros a month that the increase adds. */
  readonly amount: Decimal;
  /** Euros of the indemnity that it takes. */
  readonly absorbed: Decimal;
  /** Euros of the indemnity that are left. */
  readonly left: Decimal;
}

/** A differential indemnity followed through increases. */
export interface Absorption extends Working {
  /** Euros a month on 1 July 2003. */
  readonly amount: Decimal;
  /** Each increase, and what it took. */
  readonly increases: readonly AbsorbedIncrease[];
  /** Euros a month after the last increase, never negative. */
  readonly left: Decimal;
  /** Points of the career indemnity held beside that the promotions leave. */
  readonly careerIndemnityPoints?: Decimal;
  /** The first day without it; absent while any is left. */
  readonly endedOn?: Day;
}

/**
 * Follows a differential indemnity through the increases of pay, to its end.
 *
 * Throws a `PayError` with every issue of the request (`out-of-order`, `before-scheme`);
 * {@link safeAbsorb} returns them instead.
 *
 * @article Art9 L.632
 * @example
 * absorb({ amount: "42.10", increases: [{ on: "2004-01-01", kind: "point", amount: "10.00" }] })
 *   .left.toFixed(2)
 * // "32.10"
 */
export function absorb(request: AbsorptionRequest): Absorption {
  return unwrap(safeAbsorb(request));
}

/**
 * The same as {@link absorb}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeAbsorb(request: unknown): Outcome<Absorption> {
  return answerRequest<AbsorptionRequest, Absorption>(
    {
      schema: absorptionSchema(),
      issuesOf: ({ usable }) => [...increaseIssues(usable.increases), ...cutIssues(usable)],
      resultOf: followed,
    },
    request,
  );
}

const euro = { unit: "euros", decimals: 2 } as const;
const startLabel = {
  fr: "Indemnité différentielle au 1er juillet 2003",
  en: "Differential indemnity on 1 July 2003",
};

function followed(request: AbsorptionRequest): Absorption {
  const { amount, increases } = request;
  const expression = figure(amount, "euros", startLabel);
  const start = step({ id: "START", label: startLabel, expression, articles: ["Art9"], ...euro });
  const cuts = careerIndemnityCuts(request);
  const steps = [start];
  for (const [index, increase] of increases.entries()) {
    const own = { index, cut: cuts[index], choice: request };
    steps.push(leftStep(steps.at(-1) as Step, increase, own));
  }
  const entries = increases.map((increase, index) =>
    entryOf(increase, steps[index] as Step, steps[index + 1] as Step),
  );
  return {
    amount: start.result,
    increases: entries,
    left: (steps.at(-1) as Step).result,
    ...endOf(start.result, entries),
    ...careerIndemnityLeft(cuts),
    ...workingOf(inOrder(steps, cuts)),
  };
}

/** Each step after what the same increase takes from the career indemnity. */
function inOrder(
  [start, ...left]: readonly Step[],
  cuts: readonly (CareerIndemnityCut | undefined)[],
): readonly Step[] {
  const later = left.flatMap((each, index) => {
    const cut = cuts[index];
    return cut === undefined ? [each] : [cut.lost, cut.left, each];
  });
  return [start as Step, ...later];
}

function careerIndemnityLeft(
  cuts: readonly (CareerIndemnityCut | undefined)[],
): Pick<Absorption, "careerIndemnityPoints"> {
  const last = cuts.findLast((cut) => cut !== undefined);
  return last === undefined ? {} : { careerIndemnityPoints: last.left.result };
}

function entryOf({ on, kind, amount }: Increase, before: Step, after: Step): AbsorbedIncrease {
  return {
    on,
    kind,
    amount: euros(decimal(amount)),
    absorbed: euros(before.result.minus(after.result)),
    left: after.result,
  };
}

function endOf(amount: Decimal, entries: readonly AbsorbedIncrease[]): { readonly endedOn?: Day } {
  if (amount.isZero()) return { endedOn: firstDayOfScheme };
  const end = entries.find(({ left }) => left.isZero());
  return end === undefined ? {} : { endedOn: end.on };
}
