import type * as z from "zod/mini";
import { addDays, type Day, type Label, type Span } from "../exact/index.js";
import { day, field, type JsonSchema } from "./fields.js";
import { type Issue, issue, type Path } from "./issue.js";
import { eitherAs, maybe, record } from "./shapes.js";

/** Days up to a last one, which counts: what a certificate, a contract or a sick note prints. */
export interface UpToLastDay {
  /** First day. */
  readonly from: Day;
  /** Last day, counted. */
  readonly lastDay: Day;
  /** Not beside `lastDay`. */
  readonly until?: never;
}

/** Days up to another one, which does not count. */
export interface UpToNextDay {
  /** First day. */
  readonly from: Day;
  /** First day after it, not counted. */
  readonly until: Day;
  /** Not beside `until`. */
  readonly lastDay?: never;
}

/** A period of days: up to a last day, counted, or up to the day after it, not counted. */
export type Period = UpToLastDay | UpToNextDay;

/** A period that may still be running. */
export type RunningPeriod =
  | Period
  | {
      /** First day. */
      readonly from: Day;
      /** Left out while the period is running. */
      readonly lastDay?: never;
      /** Left out while the period is running. */
      readonly until?: never;
    };

/** Whether a flaw of an entry, by its field, is one of its days, or of the entry itself. */
export function isOfDays(field: unknown): boolean {
  return [undefined, "from", "lastDay", "until", "to", "on"].includes(field as string);
}

/** A period once it is read: half-open, with the last day as it was given. */
export interface DatedSpan extends Span {
  /** The last day, where it was given. */
  readonly lastDay?: Day;
}

/** The first day after a period; nothing while it is running. */
export function untilOf({ lastDay, until }: RunningPeriod): Day | undefined {
  return lastDay === undefined ? until : addDays(lastDay, 1);
}

/** A period, half-open: everything else that it carries stays as it is. */
export function asSpan<T extends Period | DatedSpan>(period: T): T & DatedSpan {
  return { ...period, until: untilOf(period as Period) as Day } as T & DatedSpan;
}

/** Where the end of a period stands, and what was written there. */
export function endGiven({ lastDay, until }: DatedSpan): {
  readonly key: "lastDay" | "until";
  readonly received: Day;
} {
  return lastDay === undefined
    ? { key: "until", received: until }
    : { key: "lastDay", received: lastDay };
}

/** The issues with the end of a period: it comes before the beginning. */
export function endIssues(span: DatedSpan, path: Path): readonly Issue[] {
  if (span.from < span.until) return [];
  const { key, received } = endGiven(span);
  const expected =
    key === "lastDay"
      ? { fr: `un jour à partir du ${span.from}`, en: `a day from ${span.from} on` }
      : { fr: `un jour après le ${span.from}`, en: `a day after ${span.from}` };
  return [issue("end-before-start", [...path, key], { received, expected })];
}

/** The same of a period that may still be running. */
export function runningEndIssues(period: RunningPeriod, path: Path): readonly Issue[] {
  return untilOf(period) === undefined ? [] : endIssues(asSpan(period as Period), path);
}

const ways: Label = {
  fr:
    "une période { from, lastDay } (dernier jour compté) " +
    "ou { from, until } (premier jour non compté)",
  en: "a period { from, lastDay } (last day, counted) or { from, until } (first day not counted)",
};

const spellings: Label = {
  fr:
    "« lastDay » si ce jour est le dernier de la période, " +
    "« until » s'il est le premier qui n'en est plus",
  en: '"lastDay" if this day is the last of the period, "until" if it is the first after it',
};

type PeriodFields = { readonly [key: string]: z.ZodMiniType };

/** The schema of a period, with the fields that it carries. */
export function periodSchema<T>(fields: PeriodFields = {}): z.ZodMiniType<T> {
  const ends = [{ required: ["lastDay"] }, { required: ["until"] }];
  return ended({ from: day(), ...fields }, (end) => end, { oneOf: ends });
}

/** The same of a period whose end may be left out. */
export function runningPeriodSchema<T>(fields: PeriodFields = {}): z.ZodMiniType<T> {
  return ended({ from: day(), ...fields }, maybe, { not: { required: ["lastDay", "until"] } });
}

function ended<T>(
  fields: PeriodFields,
  last: (end: z.ZodMiniType<string>) => z.ZodMiniType<string | undefined>,
  json: JsonSchema,
): z.ZodMiniType<T> {
  const upToLast = record({ ...fields, lastDay: last(day()) });
  const upToNext = record({ ...fields, until: day() });
  const refused = record({ ...fields, ...endsRefused() });
  return eitherAs<T>(
    record({ ...fields, lastDay: maybe(day()), until: maybe(day()) }),
    json,
    (value) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
      if ("to" in value || ("lastDay" in value && "until" in value)) return refused;
      return "until" in value ? upToNext : upToLast;
    },
    ways,
  );
}

/**
 * The ends that say nothing clear: `to`, which one reads one way and another the other; and both
 * spellings at once.
 */
function endsRefused(): PeriodFields {
  const to = field({}, () => ({ code: "unknown-key", expected: spellings }));
  const both = field({}, () => ({ code: "contradictory", expected: ways }));
  return { to: maybe(to), lastDay: maybe(day()), until: maybe(both) };
}
