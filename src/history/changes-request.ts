import { placedMetiers } from "../catalogue/index.js";
import { type Day, lazy } from "../exact/index.js";
import type { MetierId } from "../ids/index.js";
import { type Issue, issue, maybe, oneOf, record, type Schema } from "../intake/index.js";
import {
  dayInScheme,
  type Establishment,
  establishmentSchema,
  type LawChoice,
  lawFields,
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
    metier: maybe(oneOf([...placedMetiers().keys()] as MetierId[], "unknown-metier")),
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
