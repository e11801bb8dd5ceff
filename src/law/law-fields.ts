import { type Day, isDay, lazy } from "../exact/index.js";
import {
  check,
  dayJson,
  either,
  type Flaw,
  field,
  maybe,
  oneOf,
  PayError,
  record,
  type Schema,
} from "../intake/index.js";
import { type DatedAct, type DayBounds, datedActs } from "./act.js";
import { dayInScheme } from "./day-in-scheme.js";
import { type ActDays, countsIn, type LawAsked, type LawChoice, lawOn } from "./law-on.js";
import { readingChoicesSchema } from "./reading-choices-schema.js";

const names = ["in-force", "as-signed"] as const;

const expectedLaw = {
  fr: "« in-force », « as-signed » ou { knownOn: un jour }",
  en: '"in-force", "as-signed" or { knownOn: a day }',
};

/** The schema of the law asked for. */
export const lawAskedSchema: () => Schema<LawAsked> = /* @__PURE__ */ lazy(() => {
  const named = oneOf(names);
  const known = record<{ readonly knownOn: Day }>({ knownOn: dayInScheme() });
  return either<LawAsked>(
    [named, known],
    (value) => {
      if (typeof value === "string") return named;
      return typeof value === "object" && value !== null ? known : undefined;
    },
    expectedLaw,
  );
});

/** A day between the bounds of an act, both included. */
function between({ notBefore, notAfter }: Required<DayBounds>): Schema<Day> {
  const description = "The first day of this act, which no source settles.";
  const expected = {
    fr: `un jour AAAA-MM-JJ du ${notBefore} au ${notAfter}`,
    en: `a day YYYY-MM-DD from ${notBefore} to ${notAfter}`,
  };
  return field({ description, ...dayJson(notBefore, notAfter) }, (value): Flaw | undefined => {
    if (!isDay(value)) return { code: "invalid-day", expected };
    return value < notBefore || value > notAfter ? { code: "out-of-range", expected } : undefined;
  });
}

/** An act whose first day no source settles. */
export type OpenAct = DatedAct & { readonly effectiveBounds: Required<DayBounds> };

/** The acts whose first day no source settles. */
export const openActs: () => readonly OpenAct[] = /* @__PURE__ */ lazy(() =>
  datedActs().filter((act): act is OpenAct => act.effectiveBounds !== undefined),
);

/**
 * The acts whose first day is open on a day, under the law asked for: they count, and no day is
 * given.
 */
export function openActsOn(day: Day, choice: LawChoice): readonly OpenAct[] {
  const open = openActs().filter(
    ({ id, effectiveBounds: { notBefore, notAfter } }) =>
      notBefore <= day && day < notAfter && choice.actDays?.[id] === undefined,
  );
  return open.length === 0 ? open : open.filter(({ id }) => countsIn(id, lawOn(day, choice)));
}

/** The schema of the days that settle acts. */
export const actDaysSchema: () => Schema<ActDays> = /* @__PURE__ */ lazy(() => {
  const days = openActs().map((act) => [act.id, maybe(between(act.effectiveBounds))] as const);
  return record<ActDays>(Object.fromEntries(days) as never);
});

/** The fields of a request that say which law. */
export function lawFields(): { readonly [K in "law" | "actDays"]: Schema<LawChoice[K]> } {
  return { law: maybe(lawAskedSchema()), actDays: maybe(actDaysSchema()) };
}

/** The fields of a request that say which law, by which readings. */
export function lawChoiceFields(): { readonly [K in keyof LawChoice]-?: Schema<LawChoice[K]> } {
  return { readings: maybe(readingChoicesSchema()), ...lawFields() };
}

/** Which law a request asks for, apart from what else it asks; what it leaves out stays out. */
export function lawChoiceOf({ law, actDays, readings }: LawChoice): LawChoice {
  return {
    ...(law === undefined ? {} : { law }),
    ...(actDays === undefined ? {} : { actDays }),
    ...(readings === undefined ? {} : { readings }),
  };
}

type LawOnly = Omit<LawChoice, "readings">;

const lawOnly = /* @__PURE__ */ lazy(() => record<LawOnly>(lawFields()));

/** A law chosen, taken once. Throws a `PayError` with everything that is wrong with it. */
export function lawChosen(choice: LawOnly): LawOnly {
  const { usable, issues } = check(lawOnly(), choice);
  if (issues.length > 0) throw new PayError(issues);
  return usable;
}
