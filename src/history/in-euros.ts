import { paidMetier } from "../catalogue/index.js";
import { type Day, type Decimal, euros, later, one, zero } from "../exact/index.js";
import type { MetierId } from "../ids/index.js";
import {
  type Establishment,
  firstDayOfScheme,
  type LawChoice,
  lawOn,
  parameterAt,
  raisedPoint,
  regimeTable,
  sourcedPointValue,
} from "../law/index.js";
import { type Figure, figure } from "../working/index.js";
import type { BothSides, Worth } from "./recorded.js";

/** The value of a change in euros, at full time and without seniority. */
export interface EurosOfChange {
  /**
   * The unit by which the euros are counted: a month of full time, a day, a night, an hour; a
   * point, for a point value where no métier is told.
   */
  readonly per: "month" | "day" | "night" | "hour" | "point";
  /** Euros, before the change; absent where there was nothing. */
  readonly before?: Decimal;
  /** Euros, from the change on; absent where there is nothing any more. */
  readonly after?: Decimal;
}

/**
 * The day whose figures hold, the métier whose coefficient a point value is seen on, and the
 * establishment where it is raised or not.
 */
export interface OnDayOfChange extends LawChoice {
  readonly day: Day;
  readonly metier: MetierId | undefined;
  readonly establishment?: Establishment | undefined;
}

/**
 * The value of both sides of a change in euros a month, at full time and without seniority, by the
 * figures of its first day; nothing where a figure does not come to euros, or has no sourced value.
 */
export function inEuros(
  worth: Worth | undefined,
  { before, after }: BothSides,
  at: OnDayOfChange,
): EurosOfChange | undefined {
  const unit = worth && unitOf(worth, at);
  if (unit === undefined) return undefined;
  const { per, of } = unit;
  const [was = without(worth), is] = [before?.value, after?.value];
  if (was === undefined && is === undefined) return undefined;
  return { per, ...(was && { before: of(was) }), ...(is && { after: of(is) }) };
}

/** The value of a factor before it was one: the whole. */
function without(worth: Worth | undefined): Decimal | undefined {
  return worth?.by === "factor-of-pay" ? one : undefined;
}

interface InEuros {
  readonly per: EurosOfChange["per"];
  /** The value of a figure in euros. */
  readonly of: (figure: Decimal) => Decimal;
}

function unitOf({ by, per }: Worth, at: OnDayOfChange): InEuros | undefined {
  if (by === "euros") return { per, of: euros };
  if (by === "hourly-minimum") return { per, of: monthOfMinimum(at) };
  if (by === "point-value") return ofThePoint(at);
  if (ofPay.has(by)) return ofThePay(by, per, at);
  const each = by === "points" ? pointOf(at) : hourOf(at);
  return each && { per, of: (figure) => euros(figure.times(each)) };
}

const pointName = { fr: "valeur du point", en: "point value" };

/** A point value, on the reference coefficient of the métier looked at if there is one. */
function ofThePoint(at: OnDayOfChange): InEuros | undefined {
  const factor = raised(figure(one, "euros-per-point", pointName), at)?.value;
  if (factor === undefined) return undefined;
  const held = at.metier && paidMetier(at.metier, { ...choiceOf(at), on: dayIn(at) });
  if (held === undefined) return { per: "point", of: (value) => value.times(factor) };
  const coefficient = held.referenceCoefficient.times(factor);
  return { per: "month", of: (value) => euros(value.times(coefficient)) };
}

const ofPay: ReadonlySet<Worth["by"]> = new Set([
  "percent-of-pay",
  "factor-of-pay",
  "complement-to-minimum",
]);

/** A share of the pay of the métier looked at, or of what it lacks of the statutory minimum. */
function ofThePay(by: Worth["by"], per: Worth["per"], at: OnDayOfChange): InEuros | undefined {
  const pay = payOf(by === "factor-of-pay" ? { ...at, establishment: undefined } : at);
  if (pay === undefined) return undefined;
  if (by === "percent-of-pay") return { per, of: (percent) => euros(pay.times(percent).div(100)) };
  if (by === "factor-of-pay") return { per, of: (factor) => euros(pay.times(factor)) };
  const lacking = minimumOf(at)?.minus(pay) ?? zero;
  return lacking.greaterThan(zero)
    ? { per, of: (share) => euros(share.times(lacking)) }
    : undefined;
}

/** The reference coefficient of the métier looked at, at full time, by the point value. */
function payOf(at: OnDayOfChange): Decimal | undefined {
  const held = at.metier && paidMetier(at.metier, { ...choiceOf(at), on: dayIn(at) });
  const point = pointOf(at);
  return held && point && euros(held.referenceCoefficient.times(point));
}

/** The statutory minimum of a month at full time. */
function minimumOf(at: OnDayOfChange): Decimal | undefined {
  const hour = hourOf(at);
  return hour && monthOfMinimum(at)(hour);
}

function choiceOf({ law, actDays, readings }: OnDayOfChange): LawChoice {
  return { law, actDays, readings };
}

function dayIn({ day }: OnDayOfChange): Day {
  return later(day, firstDayOfScheme);
}

function pointOf(at: OnDayOfChange): Decimal | undefined {
  return raised(sourcedPointValue(undefined, dayIn(at), at), at)?.value;
}

/** The point where the establishment stands; nothing where Réunion does not say which it has. */
function raised(point: Figure | undefined, at: OnDayOfChange): Figure | undefined {
  return raisedPoint(point, at, lawOn(dayIn(at), at)).usable;
}

function hourOf(at: OnDayOfChange): Decimal | undefined {
  return parameterAt("hourlyStatutoryMinimum", lawOn(dayIn(at), at));
}

/** A month of the hourly minimum at full time: 35 × 52 ÷ 12 hours (reading R61). */
function monthOfMinimum(at: OnDayOfChange): InEuros["of"] {
  const table = regimeTable("statutoryMonthHours", lawOn(dayIn(at), at));
  const [hours, weeks, months] = table as readonly [Decimal, Decimal, Decimal];
  return (hourly) => euros(hourly.times(hours).times(weeks).div(months));
}
