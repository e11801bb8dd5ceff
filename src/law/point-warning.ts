import { type DecimalInput, frozen, type Label, type Month } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { circulatingPoint } from "./point-value.js";

/** The warning that a point value given circulates, and comes from no text. */
export interface PointWarning {
  /** The point value given circulates, and comes from no text. */
  readonly code: "point-value-of-no-text";
  /** Its wording, in both languages. */
  readonly message: Label;
  /** The text that says so. */
  readonly article: ArticleId;
}

/** A result that is worked out at a point value that the caller may give. */
export interface WarnedOfPoint {
  /** The warnings about a point value given; absent where there is none. */
  readonly warnings?: readonly PointWarning[];
}

/** The warning about a point value that circulates for a month and comes from no text. */
export function pointWarning(month: Month, given: DecimalInput): PointWarning | undefined {
  const message = circulatingPoint(month, given);
  return message && { code: "point-value-of-no-text", message, article: "08.01.1" };
}

/** The warnings of a result about the point values that it was given, each once. */
export function warnedOfPoint(
  ...given: readonly {
    readonly month?: Month;
    readonly pointValue?: DecimalInput;
  }[]
): WarnedOfPoint {
  const said = given.flatMap(({ month, pointValue }) =>
    month === undefined || pointValue === undefined ? [] : (pointWarning(month, pointValue) ?? []),
  );
  const once = [...new Map(said.map((each) => [each.message.fr, each])).values()];
  return once.length === 0 ? {} : { warnings: frozen(once) };
}
