import {
  type Day,
  type Decimal,
  type DecimalInput,
  decimal,
  firstDay,
  isMonth,
  type Label,
  type Month,
  remembered,
  writeNumber,
} from "../exact/index.js";
import type { ActId } from "../ids/index.js";
import { type Checked, type Issue, issue, PayError, sound } from "../intake/index.js";
import { type Figure, figure } from "../working/index.js";
import { firstDayOfScheme } from "./first-day-of-scheme.js";
import { lawChosen } from "./law-fields.js";
import { type LawChoice, type LawOn, lawOn, underEveryLaw } from "./law-on.js";
import { type Gap, type ParameterFigures, parameterOf } from "./parameters.js";
import { type Dated, entryAt, figureNamed, openEntry, valueFrom } from "./series.js";
import { type BothAnswers, unsettledDay } from "./unsettled-day.js";

const named = new WeakMap<Dated, Figure>();
const name = { fr: "valeur du point", en: "point value" };

/**
 * The point value of a month, in euros per point and month; the same under every law, but as then
 * known under `{ knownOn }`.
 *
 * Throws `invalid-month`, what is wrong with the law, `before-scheme`, or `no-sourced-value` for a
 * month whose value no source gives: it is never filled in from its neighbours.
 *
 * @article 08.01.1 L.170-173
 * @example pointValue("2003-09").toString() // "4.151"
 */
export function pointValue(month: Month, choice: Omit<LawChoice, "readings"> = {}): Decimal {
  if (!isMonth(month)) throw new PayError([invalidMonth(month)]);
  const { usable, issues } = pointValueIn(month, undefined, lawChosen(choice));
  if (usable === undefined) throw new PayError(issues);
  return usable.value;
}

function invalidMonth(received: unknown): Issue {
  const expected = { fr: "un mois AAAA-MM", en: "a month YYYY-MM" };
  return issue("invalid-month", ["month"], { received, expected });
}

/**
 * The point value of a month, or the caller's. Issues: `before-scheme` for a month before the
 * scheme, `no-sourced-value` where no source gives the value.
 */
export function pointValueIn(
  month: Month,
  given: DecimalInput | undefined,
  choice: LawChoice = {},
): Checked<Figure | undefined> {
  if (firstDay(month) < firstDayOfScheme) {
    const expected = { fr: "un mois à partir de 2003-07", en: "a month from 2003-07 on" };
    const parts = { received: month, expected, article: "Art16" } as const;
    return { usable: undefined, issues: [issue("before-scheme", ["month"], parts)] };
  }
  if (given !== undefined) return sound(figure(decimal(given), "euros-per-point", name));
  const found = pointValueOn(month, underEveryLaw(lawOn(firstDay(month), choice)));
  return "code" in found ? { usable: undefined, issues: [found] } : sound(found);
}

/** The value of a month that a source gives, or why none does. */
function pointValueOn(month: Month, on: LawOn): Figure | Issue {
  const { values } = parameterOf("pointValue");
  const entry = entryAt(values, on);
  const open = openEntry(values, on);
  if (entry === undefined) return withoutSource(month);
  if (open !== undefined) return unsettledDay(open.act as ActId, month, bothValues(entry, open));
  return remembered(named, entry, () => figureNamed(entry, "euros-per-point", name));
}

function bothValues(before: Dated, from: Dated): BothAnswers {
  return { before: valueIn(before), from: valueIn(from) };
}

function valueIn(entry: Dated): Label {
  const value = valueFrom(entry);
  return { fr: writeNumber(value, "fr"), en: writeNumber(value, "en") };
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
  const { gaps } = parameterOf("pointValue") as Required<ParameterFigures>;
  return gaps.find(({ to }) => to === undefined || day < to) as Gap;
}

/** The words on a point value that circulates for a month and comes from no text. */
export function circulatingPoint(month: Month, given: DecimalInput): Label | undefined {
  const { gaps } = parameterOf("pointValue") as Required<ParameterFigures>;
  const value = decimal(given);
  return gaps.find(
    ({ circulating: told }) =>
      told && firstDay(month) >= told.since && told.values.some((each) => value.equals(each)),
  )?.why;
}
