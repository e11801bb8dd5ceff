import { type CatalogueView, findMetier, type Metier, searchMetiers } from "../catalogue/index.js";
import { fold } from "../intake/index.js";

/**
 * The métiers that a text names: the one whose id or title it is or that alone answers to it, else
 * those that answer to it, the likeliest first.
 */
export function metiersNamed(text: string, view: CatalogueView): readonly Metier[] {
  const byId = findMetier(text, view);
  if (byId !== undefined) return [byId];
  const found = searchMetiers(text, view);
  const [first] = found;
  return first !== undefined && fold(first.label) === fold(text) ? [first] : found;
}
