import { type Day, type DecimalInput, lazy } from "../exact/index.js";
import type { ReadingChoices } from "../ids/index.js";
import {
  day,
  type Issue,
  issue,
  list,
  maybe,
  oneOf,
  quantity,
  record,
  type Schema,
} from "../intake/index.js";
import { firstDayOfScheme, readingChoicesSchema } from "../law/index.js";

/**
 * What makes a pay rise: for everybody, for a category, for one employee, one more per cent of
 * seniority, the point value, a promotion.
 */
export type IncreaseKind =
  | "general"
  | "category"
  | "individual"
  | "seniority"
  | "point"
  | "promotion";

/** The kinds of increase. */
export const increaseKinds: readonly IncreaseKind[] = [
  "general",
  "category",
  "individual",
  "seniority",
  "point",
  "promotion",
];

/** An increase of pay. */
export interface Increase {
  /** First day of the increased pay. */
  readonly on: Day;
  /** What rises. */
  readonly kind: IncreaseKind;
  /** Euros a month that it adds. Two decimals. */
  readonly amount: DecimalInput;
}

/** A differential indemnity to be followed through increases. */
export interface AbsorptionRequest {
  /** Euros a month on 1 July 2003. Two decimals. */
  readonly amount: DecimalInput;
  /**
   * The increases since, in order of day; several on one day may come in any order. At most 1000.
   */
  readonly increases: readonly Increase[];
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The schema of an indemnity to be followed. */
export const absorptionSchema: () => Schema<AbsorptionRequest> = /* @__PURE__ */ lazy(() =>
  record<AbsorptionRequest>({
    amount: quantity({ decimals: 2, atMost: 100000 }),
    increases: list(
      record<Increase>({
        on: day(),
        kind: oneOf(increaseKinds),
        amount: quantity({ decimals: 2, atMost: 100000 }),
      }),
    ),
    readings: maybe(readingChoicesSchema()),
  }),
);

/** Increases come in order, none before the scheme. */
export function increaseIssues(increases: readonly Increase[] = []): readonly Issue[] {
  return increases.flatMap(({ on }, index) => {
    const path = ["increases", index, "on"];
    if (on < firstDayOfScheme) {
      const expected = {
        fr: `un jour à partir du ${firstDayOfScheme}`,
        en: `a day from ${firstDayOfScheme} on`,
      };
      return [issue("before-scheme", path, { received: on, expected, article: "Art16" })];
    }
    const before = increases[index - 1]?.on;
    if (before === undefined || before <= on) return [];
    const expected = {
      fr: `un jour qui ne précède pas le ${before}`,
      en: `a day not before ${before}`,
    };
    return [issue("out-of-order", path, { received: on, expected })];
  });
}
