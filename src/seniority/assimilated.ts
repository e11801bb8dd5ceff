import { addDays, daysOf, type Fraction, type Ratio, ratioOf, type Span } from "../exact/index.js";
import { either, flag, oneOf, type Schema, share } from "../intake/index.js";

/**
 * Whether a suspension counts as service: wholly, not at all, or in part; half of a full-time
 * parental leave does.
 */
export type Assimilated = boolean | "half" | Fraction;

const expected = {
  fr: 'true, false, "half" (la moitié) ou une fraction ("1/2")',
  en: 'true, false, "half" or a fraction ("1/2")',
};

/** The schema of what of a suspension counts. */
export function assimilatedSchema(): Schema<Assimilated> {
  const [whole, half, part] = [flag(), oneOf(["half"]), share()];
  const pick = (value: unknown): Schema | undefined => {
    if (typeof value === "boolean") return whole;
    if (value === "half") return half;
    return value === undefined ? undefined : part;
  };
  return either<Assimilated>([whole, half, part], pick, expected);
}

/** The part of a suspension that counts as service. */
export function shareCounted(assimilated: Assimilated): Ratio {
  if (typeof assimilated === "boolean") return ratioOf(assimilated ? 1 : 0);
  return ratioOf(assimilated === "half" ? "1/2" : assimilated);
}

/** The days of a suspension that count, rounded down as credited time is. */
export function daysCounted(span: Span, assimilated: Assimilated): number {
  const { dividend, divisor } = shareCounted(assimilated);
  return Number((BigInt(daysOf(span)) * dividend) / divisor);
}

/**
 * The days of a suspension that do not count: its first ones, where a part of it does. Nothing of
 * one that counts wholly.
 */
export function stoppedSpan(span: Span, assimilated: Assimilated): readonly Span[] {
  const stopped = daysOf(span) - daysCounted(span, assimilated);
  return stopped === 0 ? [] : [{ from: span.from, until: addDays(span.from, stopped) }];
}
