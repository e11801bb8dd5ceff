import { type Decimal, type DecimalInput, decimal } from "../exact/index.js";
import type { PaidParameterId } from "../ids/index.js";
import { type Issue, type IssueParts, type Path, refusal } from "../intake/index.js";
import type { LawOn } from "./law-on.js";
import { parameterAt } from "./parameters.js";

/** Between which dated figures points have to be. */
export interface PointBounds {
  /** Where the points stand in the request. */
  readonly path: Path;
  /** The least and the greatest, as dated figures. */
  readonly bounds: readonly [PaidParameterId, PaidParameterId];
  /** The text that bounds them. */
  readonly article: NonNullable<IssueParts["article"]>;
  /** The law whose figures hold. */
  readonly law: LawOn;
}

/** Points outside their bounds: `out-of-range`, with the bounds. */
export function boundsIssues(
  value: DecimalInput,
  { path, bounds, article, law }: PointBounds,
): readonly Issue[] {
  const [low, high] = bounds.map((id) => parameterAt(id, law) as Decimal) as [Decimal, Decimal];
  const points = decimal(value);
  if (!points.lessThan(low) && !points.greaterThan(high)) return [];
  const expected = { fr: `de ${low} à ${high} points`, en: `from ${low} to ${high} points` };
  return refusal("out-of-range", path, { received: value, expected, article });
}
