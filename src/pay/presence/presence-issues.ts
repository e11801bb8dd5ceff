import {
  byStart,
  decimal,
  inWords,
  type Label,
  type Month,
  within,
  without,
} from "../../exact/index.js";
import type { ReadingChoices } from "../../ids/index.js";
import {
  asSpan,
  type DatedSpan,
  endGiven,
  endIssues,
  type Issue,
  issue,
  type Path,
} from "../../intake/index.js";
import type { DatedCareer } from "../../seniority/index.js";
import type { Presence, WeekHours } from "../request/presence.js";
import { daysPaid, employmentIn, spanOf } from "./employment-in.js";
import { lastDayOf, timeCounted } from "./time-counted.js";

/** The issues with a presence: its days, its hours, what it says against the career. */
export function presenceIssues(
  presence: Presence,
  month: Month,
  career: DatedCareer | undefined,
  readings: ReadingChoices | undefined,
): readonly Issue[] {
  return [
    ...dayIssues(presence, month),
    ...careerIssues(presence, month, career),
    ...unpaidIssues(presence, month, career),
    ...hoursIssues(presence, month),
    ...nothingWorkedIssues(presence, month, career),
    ...unpaidHoursIssues(presence, month, career, readings),
    ...methodIssues(presence, readings),
  ];
}

const at = (...path: Path): Path => ["presence", ...path];

/** The days of entering and leaving fall in the month, in their order. */
function dayIssues({ entered, left }: Presence, month: Month): readonly Issue[] {
  const { from, until } = spanOf(month);
  const last = lastDayOf({ from, until });
  const outside = (["entered", "left"] as const).flatMap((key) => {
    const received = { entered, left }[key];
    if (received === undefined || (received >= from && received < until)) return [];
    const expected = { fr: `un jour du ${from} au ${last}`, en: `a day from ${from} to ${last}` };
    return [issue("out-of-range", at(key), { received, expected })];
  });
  if (entered === undefined || left === undefined || entered <= left) return outside;
  const expected = { fr: `un jour à partir du ${entered}`, en: `a day from ${entered} on` };
  return [...outside, issue("end-before-start", at("left"), { received: left, expected })];
}

/** The career says the same days. */
function careerIssues(
  { entered, left }: Presence,
  month: Month,
  career: DatedCareer | undefined,
): readonly Issue[] {
  if (career === undefined) return [];
  const { from } = spanOf(month);
  const expectedEntry = career.hired > from ? career.hired : undefined;
  return [
    ...against("entered", entered, expectedEntry, {
      fr: `le jour de l'embauche que dit la carrière, ${career.hired}`,
      en: `the day of the hiring that the career says, ${career.hired}`,
    }),
    ...(career.left === undefined
      ? []
      : against("left", left, career.left, {
          fr: `le dernier jour que dit la carrière, ${career.left}`,
          en: `the last day that the career says, ${career.left}`,
        })),
  ];
}

function against(
  key: "entered" | "left",
  received: string | undefined,
  told: string | undefined,
  expected: Label,
): readonly Issue[] {
  if (received === undefined || received === told) return [];
  return [issue("contradictory", at(key), { received, expected })];
}

/** The days not paid are of the month and of the employment, each once. */
function unpaidIssues(
  presence: Presence,
  month: Month,
  career: DatedCareer | undefined,
): readonly Issue[] {
  const spans = (presence.unpaid ?? []).map((period, place) => ({ ...asSpan(period), place }));
  const { span } = employmentIn(month, career, presence);
  const days = spans.flatMap((each) => {
    const path = at("unpaid", each.place);
    const ends = endIssues(each, path);
    return ends.length > 0 ? ends : outsideIssues(each, month, span, path);
  });
  return [...days, ...overlapIssues(spans, "unpaid")];
}

function outsideIssues(
  span: DatedSpan,
  month: Month,
  employed: { readonly from: string; readonly until: string },
  path: Path,
): readonly Issue[] {
  const { from, until } = spanOf(month);
  const received = span.from;
  if (within([span], from, until).length === 0) {
    const last = lastDayOf({ from, until });
    const expected = { fr: `des jours du ${from} au ${last}`, en: `days from ${from} to ${last}` };
    return [issue("out-of-range", [...path, "from"], { received, expected })];
  }
  const [inMonth] = within([span], from, until) as readonly [DatedSpan];
  const words = inWords(employed);
  const expected = {
    fr: `des jours de l'emploi, ${words.fr}`,
    en: `days of the employment, ${words.en}`,
  };
  const before = inMonth.from < employed.from;
  const after = inMonth.until > employed.until;
  const { key, received: end } = endGiven(span);
  return [
    ...(before ? [issue("outside-employment", [...path, "from"], { received, expected })] : []),
    ...(after ? [issue("outside-employment", [...path, key], { received: end, expected })] : []),
  ];
}

/** The days maintained are days that the career suspends, and that nobody says unpaid. */
export function maintainedIssues(
  { maintained = [], unpaid = [] }: Presence,
  month: Month,
  career: DatedCareer | undefined,
): readonly Issue[] {
  const spans = maintained.map((period, place) => ({ ...asSpan(period), place }));
  const { suspended } = employmentIn(month, career, {});
  const lost = unpaid.map(asSpan);
  const days = spans.flatMap((each): readonly Issue[] => {
    const path = at("maintained", each.place);
    const ends = endIssues(each, path);
    if (ends.length > 0) return ends;
    const received = daysGiven(each);
    const working = without([each], suspended).length > 0;
    const both = within(lost, each.from, each.until).length > 0;
    return [
      ...(working ? [issue("contradictory", path, { received, expected: ofSuspension })] : []),
      ...(both ? [issue("overlap", path, { received, expected: notUnpaid })] : []),
    ];
  });
  return [...days, ...overlapIssues(spans, "maintained")];
}

const ofSuspension = {
  fr: "des jours du mois que suspend la carrière (suspensions, mandates)",
  en: "days of the month that the career suspends (suspensions, mandates)",
};
const notUnpaid = {
  fr: "des jours qui ne soient pas aussi dans presence.unpaid",
  en: "days that are not in presence.unpaid too",
};

/** The days of a period, in no language. */
function daysGiven(span: DatedSpan): string {
  return `${span.from}/${lastDayOf(span)}`;
}

interface PlacedPeriod extends DatedSpan {
  readonly place: number;
}

function overlapIssues(
  spans: readonly PlacedPeriod[],
  key: "unpaid" | "maintained",
): readonly Issue[] {
  const ordered = spans.filter(({ from, until }) => from < until).sort(byStart);
  return ordered.flatMap((each, index) => {
    const before = ordered[index - 1];
    if (before === undefined || before.until <= each.from) return [];
    const words = inWords(before);
    const expected = {
      fr: `des jours qui ne soient pas déjà ceux de la période ${words.fr}`,
      en: `days that are not those of the period ${words.en} already`,
    };
    const parts = { received: daysGiven(each), expected };
    return [issue("overlap", at(key, each.place), parts)];
  });
}

/** Hours are at most those of the month, and given in one way; a week has some. */
function hoursIssues(presence: Presence, month: Month): readonly Issue[] {
  const { hours, week, method } = presence;
  if (hours === undefined) return weekIssues(week, month);
  const over = decimal(hours.worked).greaterThan(decimal(hours.month));
  const most = { fr: `au plus ${hours.month}`, en: `at most ${hours.month}` };
  const worked = { received: hours.worked, expected: most };
  return [
    ...(over ? [issue("out-of-range", at("hours", "worked"), worked)] : []),
    ...(week === undefined ? [] : [saidTwice("week", week)]),
    ...(method === undefined || method === "real-hours" ? [] : [saidTwice("method", method)]),
  ];
}

/** No hour is worked in a month of which no day is paid. */
function nothingWorkedIssues(
  presence: Presence,
  month: Month,
  career: DatedCareer | undefined,
): readonly Issue[] {
  const { hours } = presence;
  if (hours === undefined || decimal(hours.worked).isZero()) return [];
  if (daysPaid(month, presence, career).length > 0) return [];
  const expected = {
    fr: "0 : aucun jour du mois n'est payé, d'après la carrière et presence",
    en: "0: no day of the month is paid, by the career and presence",
  };
  return [issue("contradictory", at("hours", "worked"), { received: hours.worked, expected })];
}

/** Hours not paid are counted by the hour, and are of those that would be paid. */
function unpaidHoursIssues(
  presence: Presence,
  month: Month,
  career: DatedCareer | undefined,
  readings: ReadingChoices | undefined,
): readonly Issue[] {
  const { unpaidHours: received, hours, method = readings?.R170, week } = presence;
  if (received === undefined) return [];
  if (hours !== undefined) return [saidTwice("unpaidHours", received)];
  if (method !== undefined && method !== "real-hours") {
    return [issue("contradictory", at("unpaidHours"), { received, expected: byTheHour(method) })];
  }
  const most = timeCounted("real-hours", spanOf(month), week).of(daysPaid(month, presence, career));
  if (decimal(received).lessThanOrEqualTo(most)) return [];
  const expected = { fr: `au plus ${most}`, en: `at most ${most}` };
  return [issue("out-of-range", at("unpaidHours"), { received, expected })];
}

const byTheHour = (method: string): Label => ({
  fr: `rien ici : le mois se compte autrement qu'à l'heure (${method})`,
  en: `nothing here: the month is not counted by the hour (${method})`,
});

function weekIssues(week: WeekHours | undefined, month: Month): readonly Issue[] {
  const whole = spanOf(month);
  if (!timeCounted("real-hours", whole, week).of([whole]).isZero()) return [];
  const expected = { fr: "au moins un jour travaillé", en: "at least one day worked" };
  return [issue("out-of-range", at("week"), { received: week, expected })];
}

function saidTwice(key: "week" | "method" | "unpaidHours", received: unknown): Issue {
  const expected = {
    fr: "rien ici : les heures du mois sont données (presence.hours)",
    en: "nothing here: the hours of the month are given (presence.hours)",
  };
  return issue("contradictory", at(key), { received, expected });
}

function methodIssues(
  { method }: Presence,
  readings: ReadingChoices | undefined,
): readonly Issue[] {
  const chosen = readings?.R170;
  if (method === undefined || chosen === undefined || method === chosen) return [];
  const expected = { fr: `${chosen}, comme readings.R170`, en: `${chosen}, as readings.R170` };
  return [issue("contradictory", at("method"), { received: method, expected })];
}
