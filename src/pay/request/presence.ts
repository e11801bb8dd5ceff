import {
  type Day,
  type DecimalInput,
  type Label,
  lazy,
  type Weekday,
  weekdays,
} from "../../exact/index.js";
import { type ReadingChoices, readingChoices } from "../../ids/index.js";
import {
  day,
  either,
  list,
  maybe,
  oneOf,
  type Period,
  periodSchema,
  quantity,
  record,
  type Schema,
} from "../../intake/index.js";

/**
 * How a part of a month is counted (reading R170): its real hours, its working days, its calendar
 * days, or thirtieths.
 */
export type PresenceMethod = NonNullable<ReadingChoices["R170"]>;

/** The hours of each day of a week; none on a day that is not named. */
export type WeekHours = { readonly [Name in Weekday]?: DecimalInput };

/** The hours of a month, given outright. */
export interface HoursOfMonth {
  /** Hours worked, or paid as if they were. At most 2 decimals. */
  readonly worked: DecimalInput;
  /** Hours that the whole month would have had. At most 2 decimals. */
  readonly month: DecimalInput;
}

/** The presence of a person in a month. */
export interface Presence {
  /** First day paid, where the month is that of the hiring. */
  readonly entered?: Day;
  /** Last day paid, where the month is that of the departure. */
  readonly left?: Day;
  /** Days of the month that are not paid. */
  readonly unpaid?: readonly Period[];
  /**
   * Hours not paid beside those days: half a day of strike. Counted by the hour only. At most 2
   * decimals.
   */
  readonly unpaidHours?: DecimalInput;
  /** Days of a suspension or of a mandate of the career that are paid all the same. */
  readonly maintained?: readonly Period[];
  /** Hours of each day of the week; seven from Monday to Friday unless told. */
  readonly week?: WeekHours;
  /** The hours of the month, instead of counting them. */
  readonly hours?: HoursOfMonth;
  /** How the part is counted; its real hours unless told. The same as reading R170. */
  readonly method?: PresenceMethod;
}

/** A month of which a part is paid, or a month paid whole though it was not wholly worked. */
export type PresenceGiven = Presence | "whole-month";

const fields = "{ entered, left, unpaid, unpaidHours, maintained, week, hours, method }";

const expected = (): Label => ({
  fr: `un objet ${fields}, ou "whole-month" (payé entier)`,
  en: `an object ${fields}, or "whole-month" (paid whole)`,
});

function weekSchema(): Schema<WeekHours> {
  const hours = maybe(quantity({ decimals: 2, atMost: 24 }));
  return record<WeekHours>(Object.fromEntries(weekdays.map((name) => [name, hours])) as never);
}

/** The schema of hours given outright. */
export const hoursSchema = (): Schema<HoursOfMonth> =>
  record<HoursOfMonth>({
    worked: quantity({ decimals: 2, atMost: 744 }),
    month: quantity({ decimals: 2, moreThan: 0, atMost: 744 }),
  });

/** The schema of a presence. */
export const presenceSchema: () => Schema<PresenceGiven> = /* @__PURE__ */ lazy(() => {
  const whole = oneOf(["whole-month"]);
  const part = record<Presence>({
    entered: maybe(day()),
    left: maybe(day()),
    unpaid: maybe(list(periodSchema<Period>(), 31)),
    unpaidHours: maybe(quantity({ decimals: 2, atMost: 744 })),
    maintained: maybe(list(periodSchema<Period>(), 31)),
    week: maybe(weekSchema()),
    hours: maybe(hoursSchema()),
    method: maybe(oneOf([...readingChoices.R170])),
  });
  const pick = (value: unknown): Schema | undefined => {
    if (typeof value === "string") return whole;
    return typeof value === "object" && value !== null ? part : undefined;
  };
  return either<PresenceGiven>([whole, part], pick, expected());
});
