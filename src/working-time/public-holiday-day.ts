import { addDays, type Day, easterOf, yearOf } from "../exact/index.js";
import {
  flag,
  type Issue,
  issue,
  maybe,
  oneOf,
  type Readable,
  type Schema,
} from "../intake/index.js";
import { establishmentPlaces, type PublicHolidaySeed, specialSeeds } from "../law/index.js";

/** Where a public holiday falls, as the codes tell places apart. */
export type HolidayPlace = (typeof establishmentPlaces)[number] | "alsace-moselle";

/** The day of a public holiday, and where it is one. */
export interface PublicHolidayDay {
  /** The holiday. */
  readonly on: Day;
  /** Where the establishment stands; mainland France, less Alsace-Moselle, unless told. */
  readonly place?: HolidayPlace;
  /**
   * Whether a local code or a custom makes the day a holiday there; asked for Good Friday in
   * Alsace-Moselle, a holiday where the commune has a Protestant or a mixed church.
   */
  readonly localHoliday?: boolean;
}

const article = "RP-11.01";

/** The fields beside the day. */
export const publicHolidayFields = (): {
  readonly place: Schema<HolidayPlace | undefined>;
  readonly localHoliday: Schema<boolean | undefined>;
} => ({
  place: maybe(oneOf([...establishmentPlaces, "alsace-moselle"])),
  localHoliday: maybe(flag()),
});

/**
 * The flaw of a day that is no public holiday where the establishment stands: the eleven of the
 * text, those of the local codes, and what the caller tells.
 *
 * @article RP-11.01
 */
export function publicHolidayIssues({
  usable,
  flawed,
}: Readable<PublicHolidayDay>): readonly Issue[] {
  const { on, place = "mainland", localHoliday } = usable;
  if (on === undefined || localHoliday === true) return [];
  if (flawed("place") || flawed("localHoliday")) return [];
  const found = holidaysAt(place).find((each) => dayIn(each, yearOf(on)) === on);
  if (found === undefined) return [noHoliday(on, place)];
  if (found.someCommunes === undefined) return [];
  return localHoliday === false ? [noHoliday(on, place)] : [missingCommune(found)];
}

const holidaysAt = (at: HolidayPlace): readonly PublicHolidaySeed[] =>
  specialSeeds().publicHolidays.filter(({ place }) => place === undefined || place === at);

function dayIn({ day, afterEaster }: PublicHolidaySeed, year: number): Day {
  return day === undefined ? addDays(easterOf(year), afterEaster as number) : `${year}-${day}`;
}

function noHoliday(on: Day, place: HolidayPlace): Issue {
  const days = holidaysAt(place)
    .map((each) => ({ ...each, on: dayIn(each, yearOf(on)) }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  const list = (language: "fr" | "en") =>
    days.map((each) => `${each.on} (${each.label[language]})`).join(", ");
  const told = {
    fr: "où un code local ou un usage en fait un",
    en: "where a local code or a custom makes it one",
  };
  const expected = {
    fr: `un jour férié de l'établissement : ${list("fr")} ; ou localHoliday: true, ${told.fr}`,
    en: `a public holiday of the establishment: ${list("en")}; or localHoliday: true, ${told.en}`,
  };
  return issue("unknown-value", ["on"], { received: on, expected, article });
}

function missingCommune({ label }: PublicHolidaySeed): Issue {
  const expected = {
    fr: `si ce jour est férié dans la commune : ${label.fr}`,
    en: `whether the day is a holiday in the commune: ${label.en}`,
  };
  return issue("missing", ["localHoliday"], { received: undefined, expected, article });
}
