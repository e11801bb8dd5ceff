import { findMetier, type Metier, searchMetiers } from "../catalogue/index.js";
import { fold } from "../intake/index.js";

/**
 * What a text names among the métiers: the one whose id or title it is or that alone answers to it,
 * else those that answer to it, the likeliest first.
 */
export function metiersNamed(text: string): readonly Metier[] {
  const byId = findMetier(text);
  if (byId !== undefined) return [byId];
  const found = searchMetiers(text);
  const [first] = found;
  return first !== undefined && fold(first.label) === fold(text) ? [first] : found;
}
