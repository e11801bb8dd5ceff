import {
  addDays,
  type Day,
  type Decimal,
  daysBetween,
  daysOneByOne,
  decimal,
  type Label,
  type Span,
  total,
  weekdayOf,
  zero,
} from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import type { Unit } from "../../working/index.js";
import type { PresenceMethod, WeekHours } from "../request/presence.js";

/** How days make thirtieths (reading R272). */
export type ThirtiethsOf = NonNullable<ReadingChoices["R272"]>;

/** Time counted by a method: how much of it a period has. */
export interface TimeCounted {
  /** The unit in which it is counted. */
  readonly unit: Unit;
  /** The name of the time of the whole month. */
  readonly whole: Label;
  /** The name of the time paid. */
  readonly paid: Label;
  /** The time of some days of the month. */
  readonly of: (spans: readonly Span[]) => Decimal;
}

/** Seven hours from Monday to Friday: the legal week of 35 hours. */
const usualWeek: WeekHours = {
  monday: 7,
  tuesday: 7,
  wednesday: 7,
  thursday: 7,
  friday: 7,
};

const paidTime = { fr: "temps payé", en: "time paid" };

interface Counted {
  readonly spans: readonly Span[];
  readonly month: Span;
  readonly of: ThirtiethsOf;
}

type Counting = (days: readonly Day[], counted: Counted) => Decimal;

interface Method {
  readonly unit: Unit;
  readonly whole: Label;
  readonly counting: (hoursOn: (day: Day) => Decimal) => Counting;
}

/**
 * Real hours count those of each day of the week, holidays as the day that they are; working days
 * those of its days that have hours (reading R170). Thirtieths give every month thirty days, of
 * which the 31st is none and the last of February makes up the rest; or each day paid is one, of
 * thirty at most (reading R272).
 */
const methods: Readonly<Record<PresenceMethod, Method>> = {
  "real-hours": {
    unit: "hours",
    whole: { fr: "heures du mois", en: "hours of the month" },
    counting: (hoursOn) => (days) => total(days.map(hoursOn)),
  },
  "working-days": {
    unit: "days",
    whole: { fr: "jours ouvrés du mois", en: "working days of the month" },
    counting: (hoursOn) => (days) => decimal(days.filter((day) => !hoursOn(day).isZero()).length),
  },
  "calendar-days": {
    unit: "days",
    whole: { fr: "jours du mois", en: "days of the month" },
    counting: () => (days) => decimal(days.length),
  },
  thirtieths: {
    unit: "days",
    whole: { fr: "trentièmes du mois", en: "thirtieths of the month" },
    counting: () => (days, counted) =>
      counted.of === "days-paid" ? daysPaid(days, counted) : monthOfThirty(counted),
  },
};

/** How a method counts the time of a month. */
export function timeCounted(
  method: PresenceMethod,
  month: Span,
  week: WeekHours = usualWeek,
  thirtieths: ThirtiethsOf = "month-of-thirty",
): TimeCounted {
  const { unit, whole, counting } = methods[method];
  const counted = counting((day) => decimal(week[weekdayOf(day)] ?? 0));
  const of = (spans: readonly Span[]): Decimal =>
    counted(spans.flatMap(daysOneByOne), { spans, month, of: thirtieths });
  return { unit, whole, paid: paidTime, of };
}

const thirty = 30;

function monthOfThirty({ spans, month }: Counted): Decimal {
  const upTo = (day: Day): number =>
    day === month.until ? thirty : Math.min(thirty, daysBetween(month.from, day));
  const ofSpan = ({ from, until }: Span): Decimal =>
    from < until ? decimal(upTo(until) - upTo(from)) : zero;
  return total(spans.map(ofSpan));
}

function daysPaid({ length }: readonly Day[], { month: { from, until } }: Counted): Decimal {
  return decimal(length === daysBetween(from, until) ? thirty : Math.min(thirty, length));
}

/** The last day of a period. */
export function lastDayOf({ until }: Span): Day {
  return addDays(until, -1);
}
