import { decimal, type Label, total } from "../../exact/index.js";
import { type Issue, issue, type Path } from "../../intake/index.js";
import type { HoursOfMonth, PresenceGiven } from "../request/presence.js";
import type { PartRequest } from "./part-requests.js";

/**
 * The hours of a month in parts are counted, or given of every part: at most those of the month,
 * which is one.
 */
export function partHoursIssues(
  parts: readonly PartRequest[],
  presence: PresenceGiven | undefined,
): readonly Issue[] {
  const told = parts.filter(hasHours);
  const ofMonth = typeof presence === "object" ? presence : {};
  return [
    ...saidOf("hours", ofMonth.hours, inParts),
    ...saidOf("unpaidHours", ofMonth.unpaidHours, inParts),
    ...(told.length === 0
      ? []
      : [
          ...saidOf("week", ofMonth.week, given),
          ...saidOf("method", ofMonth.method, given),
          ...parts.filter((part) => !hasHours(part)).map(({ place }) => missing(place)),
          ...boundsIssues(told),
        ]),
  ];
}

interface TimedPart extends PartRequest {
  readonly hours: HoursOfMonth;
}

function hasHours(part: PartRequest): part is TimedPart {
  return part.hours !== undefined;
}

const inParts = {
  fr: "rien ici : les heures d'un mois en parties sont celles de chacune (parts)",
  en: "nothing here: the hours of a month in parts are those of each (parts)",
};
const given = {
  fr: "rien ici : les heures des parties sont données",
  en: "nothing here: the hours of the parts are given",
};

function saidOf(
  key: "hours" | "unpaidHours" | "week" | "method",
  received: unknown,
  expected: Label,
) {
  if (received === undefined) return [];
  return [issue("contradictory", ["presence", key], { received, expected })];
}

function missing(place: number): Issue {
  const expected = {
    fr: "les heures de la partie, comme celles des autres",
    en: "the hours of the part, as those of the others",
  };
  return issue("missing", ["parts", place, "hours"], { received: undefined, expected });
}

function boundsIssues(parts: readonly TimedPart[]): readonly Issue[] {
  const [{ hours: first }] = parts as readonly [TimedPart];
  const { place, hours } = parts.at(-1) as TimedPart;
  const worked = total(parts.map((part) => decimal(part.hours.worked)));
  const others = parts.filter((part) => !decimal(part.hours.month).equals(decimal(first.month)));
  const most = {
    fr: `des heures dont la somme est au plus ${first.month}`,
    en: `hours that add up to ${first.month} at most`,
  };
  const over = issue("out-of-range", at(place, "worked"), {
    received: hours.worked,
    expected: most,
  });
  return [
    ...others.map((part) => otherMonth(part, first)),
    ...(worked.greaterThan(decimal(first.month)) ? [over] : []),
  ];
}

function otherMonth({ place, hours }: TimedPart, { month }: HoursOfMonth): Issue {
  const expected = { fr: `${month}, comme les autres`, en: `${month}, as the others` };
  return issue("contradictory", at(place, "month"), { received: hours.month, expected });
}

const at = (place: number, key: keyof HoursOfMonth): Path => ["parts", place, "hours", key];
