/**
 * The euros of a day: the point value, the SMIC, the conventional minimum.
 */
import { cents, type Exact, exact, isLess, ofCents, times } from "../whole.js";
import { Refused, type View, valueOn, viewOf } from "./law.js";
import { acts, type Dated, regimes, today } from "./sources.js";

const instruments: Readonly<Record<string, string>> = {
  "point-2017-07": "2017-02",
  "point-2018-07": "2017-02",
  "point-2022-07": "point-2022",
};

const points: readonly Dated[] = [
  { from: "2002-12-01", value: "4.151", act: "point-2002-12" },
  ...acts.entries
    .filter(({ target }) => target.id === "pointValue")
    .map(({ effectiveFrom, new: value, act }) => ({ from: effectiveFrom, value, act })),
  ...today.entries
    .filter(({ id }) => id in instruments)
    .map(({ id, from, value }) => ({
      from,
      value: value as string,
      act: instruments[id] as string,
    })),
];

/** The last month whose point value has a source. */
export const lastMonth = "2025-11";

/** The point value of a month; as signed, the month's own (the avenant sets none). */
export function pointValueOf(view: View): Exact {
  if (view.month < "2003-07") throw new Refused("before-scheme");
  if (view.month > lastMonth) throw new Refused("no-sourced-value");
  const { month, law, actDays } = view;
  const value = valueOn(points, law === "as-signed" ? viewOf(month, "in-force", actDays) : view);
  return exact(value as string);
}

const hourly = [
  ...acts.smic.values.map(({ from, hourly: amount }) => ({ from, amount })),
  ...regimes.minimum.smicHourly,
];

/** The last month whose SMIC has a source. */
const lastMonthOfSmic = "2026-06";

/** The hourly SMIC of the first day of a month, known from its own first day. */
export function hourlySmic({ month, law }: View): Exact {
  if (month > lastMonthOfSmic) throw new Refused("no-sourced-value");
  const known = typeof law === "object" ? law.knownOn : "9999";
  const found = hourly.filter(({ from }) => from <= `${month}-01` && from <= known).at(-1);
  if (found === undefined) throw new Refused("no-sourced-value");
  return exact(found.amount);
}

const hoursOfAMonth: Exact = { over: 455n, under: 3n };

/** The SMIC of a month at full time, unrounded (reading R61). */
export function monthlySmic(view: View): Exact {
  return times(hourlySmic(view), hoursOfAMonth);
}

const minimumActs: Readonly<Record<string, string>> = {
  "2012-12-02": "rp2012",
  "2014-01-01": "2014-01",
  "2015-01-01": "2015-02",
  "2016-01-01": "smc-2016",
  "2017-01-01": "smc-2017",
  "2018-01-01": "smc-2018",
};

/** The guarantee at full time since December 2012: the conventional minimum, or the SMIC where it is higher; both to the cent. */
export function guarantee(view: View): Exact {
  const smic = ofCents(cents(monthlySmic(view)));
  const series = regimes.minimum.values.map(({ from, amount }) => ({
    from,
    value: amount,
    act: minimumActs[from] as string,
  }));
  const printed = valueOn(series, view);
  if (printed === undefined || printed === "SMIC") return smic;
  const amount = exact(printed);
  return isLess(amount, smic) ? smic : amount;
}
