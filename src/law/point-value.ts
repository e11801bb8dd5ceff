import {
  type Day,
  type Decimal,
  type DecimalInput,
  decimal,
  firstDay,
  isMonth,
  type Month,
} from "../exact/index.js";
import { type Checked, type Issue, issue, PayError, sound } from "../intake/index.js";
import { type Figure, figure } from "../working/index.js";
import { type Gap, type Parameter, parameterAt, parameterOf } from "./parameters.js";

/**
 * First day of the scheme, for whoever is in post and for whoever is hired later: no rule answers
 * for a day before.
 *
 * @article Art16 L.686-687
 * @article Expose-II.13 L.114
 */
export const firstDayOfScheme: Day = "2003-07-01";

const name = { fr: "valeur du point", en: "point value" };

/**
 * The point value of a month, in euros per point and month.
 *
 * Throws `invalid-month`, `before-scheme`, or `no-sourced-value` for a month whose value no source
 * gives: it is never filled in from its neighbours.
 *
 * @article 08.01.1 L.170-173
 * @example pointValue("2003-09").toString() // "4.151"
 */
export function pointValue(month: Month): Decimal {
  if (!isMonth(month)) {
    const expected = { fr: "un mois AAAA-MM", en: "a month YYYY-MM" };
    throw new PayError([issue("invalid-month", ["month"], { received: month, expected })]);
  }
  const { usable, issues } = pointValueIn(month, undefined);
  if (usable === undefined) throw new PayError(issues);
  return usable.value;
}

/**
 * The point value of a month, or the caller's. Issues: `before-scheme` for a month before the
 * scheme, `no-sourced-value` where no source gives the value.
 */
export function pointValueIn(
  month: Month,
  given: DecimalInput | undefined,
): Checked<Figure | undefined> {
  if (firstDay(month) < firstDayOfScheme) {
    const expected = { fr: "un mois à partir de 2003-07", en: "a month from 2003-07 on" };
    const parts = { received: month, expected, article: "Art16" } as const;
    return { usable: undefined, issues: [issue("before-scheme", ["month"], parts)] };
  }
  const value = given === undefined ? parameterAt("pointValue", firstDay(month)) : decimal(given);
  if (value === undefined) return { usable: undefined, issues: [withoutSource(month)] };
  return sound(figure(value, "euros-per-point", name));
}

function withoutSource(month: Month): Issue {
  const { why } = gapAt(firstDay(month));
  const expected = {
    fr: `un mois dont la valeur du point est sourcée, ou pointValue (${why.fr})`,
    en: `a month whose point value has a source, or pointValue (${why.en})`,
  };
  return issue("no-sourced-value", ["month"], { received: month, expected, article: "08.01.1" });
}

/**
 * The gap in which a day without a value stands: the first that is not over, since a day of the
 * scheme has either a value or a gap.
 */
function gapAt(day: Day): Gap {
  const { gaps } = parameterOf("pointValue") as Required<Parameter>;
  return gaps.find(({ to }) => to === undefined || day < to) as Gap;
}
