import type { CatalogueView } from "../catalogue/index.js";
import { firstDay, type Month } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import { type Checked, joined, sound } from "../intake/index.js";
import {
  dayOfMonth,
  firstDayOfScheme,
  type LawOn,
  lawOn,
  pointValueIn,
  type RegimeSpan,
  raisedPoint,
  regimesUnder,
  spanOn,
} from "../law/index.js";
import type { Figure } from "../working/index.js";
import type { PayRequest } from "./request/pay-request.js";
import { smicOf } from "./smic-of.js";

/** The law that a month is paid by: its day, and the value of the point. */
export interface MonthFigures {
  /** How the catalogue and the dated figures are looked at. */
  readonly view: CatalogueView & { readonly on: string };
  /** The law of the month. */
  readonly law: LawOn;
  /** The texts that govern pay, one after the other, and the one of the month. */
  readonly regimes: readonly RegimeSpan[];
  readonly span: RegimeSpan;
  /** Euros per point; `undefined` where the month has none that can be read. */
  readonly pointValue: Figure | undefined;
  /** Euros an hour: the statutory minimum; `undefined` where none can be read. */
  readonly smic: Figure | undefined;
}

/**
 * The figures of the first of a month; those of the first day of the scheme where the month cannot
 * be read. Issues: `before-scheme`, `no-sourced-value`.
 */
export function monthFigures(asked: Partial<PayRequest>): Checked<MonthFigures> {
  const { month, readings, annexe2From, law, actDays } = asked;
  const regimes = regimesUnder(asked);
  const on = figuresDay(month, regimes, readings);
  const view = { on, readings, annexe2From, law, actDays };
  const value =
    month === undefined ? sound(undefined) : pointValueIn(month, asked.pointValue, asked);
  const span = spanOn(regimes, on);
  const asLaw = lawOn(on, asked);
  const point = raisedPoint(value.usable, asked, asLaw);
  const smic = smicOf(asked, asLaw);
  const found = { pointValue: point.usable, smic: smic.usable };
  const usable = { view, law: asLaw, regimes, span, ...found };
  return { usable, issues: joined(value.issues, point.issues, smic.issues) };
}

function figuresDay(
  month: Month | undefined,
  regimes: readonly RegimeSpan[],
  readings: ReadingChoices | undefined,
): string {
  if (month === undefined || firstDay(month) < firstDayOfScheme) return firstDayOfScheme;
  return dayOfMonth(regimes, month, readings);
}
