import { distance } from "fastest-levenshtein";
import type { Label } from "../exact/index.js";

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

const mostTold = 40;
const fewTold = 4;

/** The names of a list, as a refusal tells them; of a long one, the nearest to what was written. */
export function namesTold(written: unknown, names: readonly string[]): Label {
  const few = names.length > mostTold ? [...nearestOf(written, names), "…"] : names;
  const fr = few.join(", ");
  return { fr, en: `one of ${fr}` };
}

/** The thing expected, and the nearest to what was written among the names that it may be. */
export function withNearest({ fr, en }: Label, written: unknown, names: readonly string[]): Label {
  const told = nearestOf(written, names).join(", ");
  return { fr: `${fr}, comme ${told}`, en: `${en}, such as ${told}` };
}

/** A few names: those made of what was written by the fewest other letters, however long. */
function nearestOf(written: unknown, names: readonly string[]): readonly string[] {
  const asked = typeof written === "string" ? fold(written.slice(0, longestName)) : "";
  const away = (name: string): number =>
    distance(asked, fold(name)) - Math.abs(name.length - asked.length);
  return names
    .map((name) => ({ name, by: away(name) }))
    .sort((one, other) => one.by - other.by)
    .slice(0, fewTold)
    .map(({ name }) => name);
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
