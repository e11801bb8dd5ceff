import { distance } from "fastest-levenshtein";

const longestName = 80;

/**
 * The nearest of the names that exist, if it is near enough to be a slip of the pen.
 *
 * @example nearest("aide-soignnant", ["aide-soignant", "brancardier"]) // "aide-soignant"
 */
export function nearest(written: unknown, names: Iterable<string>): string | undefined {
  if (typeof written !== "string" || written.length > longestName) return undefined;
  const folded = fold(written);
  let best: string | undefined;
  let least = 1 + Math.max(2, Math.floor(written.length / 3));
  for (const name of names) {
    const away = distance(folded, fold(name));
    if (away < least) [best, least] = [name, away];
  }
  return best;
}

/** A text without accents, case, or signs: what two spellings have in common. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
