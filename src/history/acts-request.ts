import { type Day, lazy } from "../exact/index.js";
import { maybe, record, type Schema } from "../intake/index.js";
import { dayInScheme, type LawChoice, lawFields, readingChoicesSchema } from "../law/index.js";

/** Which acts are wanted. */
export interface ActsRequest extends LawChoice {
  /** Those that have begun by this day; all of them unless told. */
  readonly on?: Day;
}

/** The schema of it. */
export const actsRequestSchema: () => Schema<ActsRequest> = /* @__PURE__ */ lazy(() =>
  record<ActsRequest>({
    on: maybe(dayInScheme()),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  }),
);
