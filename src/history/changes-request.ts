import { outsideItsDays, type Placed, placedMetiers } from "../catalogue/index.js";
import { type Day, lazy } from "../exact/index.js";
import { type MetierId, metierIds } from "../ids/index.js";
import { type Issue, issue, maybe, oneOf, record, type Schema } from "../intake/index.js";
import {
  countsIn,
  type Dated,
  dayInScheme,
  type Establishment,
  establishmentSchema,
  firstDays,
  type LawChoice,
  latestDay,
  lawFields,
  lawOn,
  readingChoicesSchema,
} from "../law/index.js";

/** Between which days, and for whom, changes are wanted. */
export interface ChangesRequest extends LawChoice {
  /** The métier of annexe I; everybody unless told. */
  readonly metier?: MetierId;
  /** The first day looked at. */
  readonly from: Day;
  /** The last day looked at, counted. */
  readonly to: Day;
  /** Where: what reaches other places or other kinds of establishment is left out. */
  readonly establishment?: Establishment;
}

/** The schema of it. */
export const changesRequestSchema: () => Schema<ChangesRequest> = /* @__PURE__ */ lazy(() =>
  record<ChangesRequest>({
    metier: maybe(oneOf(metierIds, "unknown-metier")),
    from: dayInScheme(),
    to: dayInScheme(),
    establishment: maybe(establishmentSchema()),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  }),
);

/** The last day comes after the first, or is it. */
export function orderIssues({ from, to }: Partial<ChangesRequest>): readonly Issue[] {
  if (from === undefined || to === undefined || from <= to) return [];
  const expected = { fr: `${from} ou plus tard`, en: `${from} or later` };
  return [issue("end-before-start", ["to"], { received: to, expected })];
}

/** The days on which a métier is one, or may be. */
export interface DaysOfMetier {
  /** The earliest day on which it may be one. */
  readonly first: Day;
  /** The day from which it is one no longer. */
  readonly end: Day;
}

/** The days of a métier under a law; none where the law does not count the act that makes it. */
export function daysOfMetier(metier: MetierId, choice: LawChoice): DaysOfMetier | undefined {
  const { seed } = placedMetiers().get(metier) as Placed;
  const on = lawOn(latestDay, choice);
  const [begins, ends] = [
    seed.referenceCoefficient[0] as Dated,
    seed.referenceCoefficient.find(({ value }) => value === "end"),
  ];
  if (!countsIn(begins.act, on)) return undefined;
  const end =
    ends === undefined || !countsIn(ends.act, on) ? latestDay : firstDays(ends, on).certain;
  return { first: firstDays(begins, on).earliest, end };
}

/** The métier is one on one day at least of those looked at. */
export function metierIssues(asked: Partial<ChangesRequest>): readonly Issue[] {
  const { metier, from, to } = asked;
  if (metier === undefined || from === undefined || to === undefined) return [];
  const days = daysOfMetier(metier, asked);
  if (days !== undefined && days.first <= to && from <= days.end) return [];
  const { seed } = placedMetiers().get(metier) as Placed;
  const on = days !== undefined && days.end < from ? from : to;
  return [outsideItsDays(seed, { ...asked, on }, ["metier"])];
}
