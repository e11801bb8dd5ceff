import { type DecimalInput, decimal, monthOf } from "../../exact/index.js";
import {
  type Checked,
  type Issue,
  issue,
  type Readable,
  relocated,
  sound,
} from "../../intake/index.js";
import {
  type ActDays,
  firstDayOfScheme,
  type LawAsked,
  lawOn,
  parameterFigure,
  pointValueIn,
  pointWarning,
} from "../../law/index.js";
import { type Figure, figure } from "../../working/index.js";
import { beforeAgreement } from "../agreement/before-agreement.js";
import { reading } from "../agreement/chosen.js";
import type { ArticleId, ReadingChoices } from "../agreement/ids.js";
import type { AgreementWarning } from "../agreement/working.js";

/** A year whose training unit is asked for. */
export interface UnitYear {
  /** The year. Whole number. */
  readonly year: DecimalInput;
  /**
   * Euros per point on 1 January, where no source gives it or the caller reads so (R102). At most 3
   * decimals.
   */
  readonly pointValue?: DecimalInput;
  /** Which acts set the value of the point: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of an act that changed the point, where no source settles it. */
  readonly actDays?: ActDays;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** 1 January of a year. */
export function firstOf(year: DecimalInput): string {
  return `${decimal(year).toFixed(0)}-01-01`;
}

/** The point value on 1 January, or why it has none: of 2003 too, which is before the scheme. */
function pointIn({ year, law, actDays }: UnitYear): Checked<Figure | undefined> {
  const first = firstOf(year);
  if (first >= firstDayOfScheme) return pointValueIn(monthOf(first), undefined, { law, actDays });
  return sound(parameterFigure("pointValue", lawOn(first), "euros-per-point"));
}

const given = { fr: "valeur du point", en: "point value" };

/**
 * The point value on 1 January: the caller's, or the one in force on that day, retroactive acts
 * included.
 */
export function pointOnFirst(request: UnitYear): Figure {
  const { pointValue } = request;
  if (pointValue !== undefined) return figure(pointValue, "euros-per-point", given);
  return pointIn(request).usable as Figure;
}

/** A result that is worked out at the value of a training unit. */
export interface AtUnitValue {
  /** The warnings about a point value given; absent where there is none. */
  readonly warnings?: readonly AgreementWarning<"point-value-of-no-text">[];
}

/** The warning of a result about a point value given that circulates and comes from no text. */
export function warnedOfUnit({ year, pointValue }: UnitYear): AtUnitValue {
  const found = pointValue && pointWarning(monthOf(firstOf(year)), pointValue);
  if (!found) return {};
  const { code, message: label } = found;
  return { warnings: [{ code, label, article: "AASM-1.c.4" }] };
}

/**
 * The issues with a year: before the agreement, or without one value of the point on its first day.
 */
export function yearIssues<R extends UnitYear>({
  usable,
  flawed,
}: Readable<R>): readonly Issue<ArticleId>[] {
  const { year, pointValue, readings } = usable as Partial<UnitYear>;
  if (year === undefined) return [];
  const day = firstOf(year);
  const early = beforeAgreement({ agreement: "aasm-2002-01", day, path: ["year"] });
  if (early.length > 0 || pointValue !== undefined) return early;
  if ((["pointValue", "law", "actDays"] as const).some(flawed)) return [];
  if (reading(readings, "R102").choice === "as-then-paid") return [notTold()];
  return pointIn(usable as UnitYear).issues.map(
    (found) => relocated(found, ["year"]) as Issue<never>,
  );
}

function notTold(): Issue<ArticleId> {
  const expected = {
    fr: "la valeur du point alors payée, que la lecture R102 demande",
    en: "the point value then paid, which reading R102 asks for",
  };
  const parts = { received: undefined, expected, article: "AASM-1.c.4" } as const;
  return issue<ArticleId>("missing", ["pointValue"], parts);
}
