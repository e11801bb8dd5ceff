import { type Day, type DecimalInput, type Fraction, lazy } from "../exact/index.js";
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
  share,
} from "../intake/index.js";
import {
  type ActDays,
  firstDayOfScheme,
  type LawAsked,
  lawFields,
  readingChoicesSchema,
} from "../law/index.js";

/**
 * The kind of an increase of pay: for everybody, for a category, for one employee, one more per
 * cent of seniority, the point value, a promotion.
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
  /** The kind of increase. */
  readonly kind: IncreaseKind;
  /** Euros a month that it adds. Two decimals. */
  readonly amount: DecimalInput;
  /**
   * Of a promotion, the points that it brings: they cut the career indemnity by as much. Two
   * decimals.
   */
  readonly pointsGained?: DecimalInput;
  /** Euros per point on that day, where a career indemnity is cut. At most 4 decimals. */
  readonly pointValue?: DecimalInput;
}

/** A career indemnity held beside. */
export interface CareerIndemnityHeld {
  /** Points, for full time. Two decimals. */
  readonly points: DecimalInput;
  /** Fraction of full time; 1 unless told. */
  readonly workingTime?: Fraction;
}

/** A differential indemnity to be followed through increases. */
export interface AbsorptionRequest {
  /** Euros a month on 1 July 2003. Two decimals. */
  readonly amount: DecimalInput;
  /**
   * The increases since, in order of day; several on one day may come in any order. At most 1000.
   */
  readonly increases: readonly Increase[];
  /**
   * The career indemnity held beside, which promotions cut: only the net rise absorbs (reading
   * R177).
   */
  readonly careerIndemnity?: CareerIndemnityHeld;
  /** Which acts count: all of them unless told. */
  readonly law?: LawAsked;
  /** The first day of acts whose day no source settles. */
  readonly actDays?: ActDays;
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
        pointsGained: maybe(quantity({ decimals: 2, atMost: 2000 })),
        pointValue: maybe(quantity({ decimals: 4, moreThan: 0, atMost: 1000 })),
      }),
    ),
    careerIndemnity: maybe(
      record<CareerIndemnityHeld>({
        points: quantity({ decimals: 2, atMost: 2000 }),
        workingTime: maybe(share()),
      }),
    ),
    ...lawFields(),
    readings: maybe(readingChoicesSchema()),
  }),
);

/** The points of a promotion and their value go with a career indemnity, and with promotions. */
export function cutIssues({
  increases = [],
  careerIndemnity,
}: Partial<AbsorptionRequest>): readonly Issue[] {
  return increases.flatMap(({ kind, pointsGained, pointValue }, index) => {
    const cuts = careerIndemnity !== undefined && kind === "promotion";
    const at = (key: string) => ["increases", index, key];
    if (cuts) {
      const expected = {
        fr: "les points et la valeur du point : la promotion réduit l'indemnité de carrière",
        en: "the points of the promotion and the point value: it cuts the career indemnity",
      };
      return Object.entries({ pointsGained, pointValue })
        .filter(([, value]) => value === undefined)
        .map(([key]) =>
          issue("missing", at(key), { received: undefined, expected, article: "Art8" }),
        );
    }
    const expected = {
      fr: "rien ici : seule une promotion réduit une indemnité de carrière (careerIndemnity)",
      en: "nothing here: only a promotion cuts a career indemnity (careerIndemnity)",
    };
    return Object.entries({ pointsGained, pointValue })
      .filter(([, value]) => value !== undefined)
      .map(([key, received]) =>
        issue("not-applicable", at(key), { received, expected, article: "Art8" }),
      );
  });
}

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
