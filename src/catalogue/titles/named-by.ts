import { foldTitle, likenessOf, type Title, titleOf } from "./title.js";

/** Something that bears titles. */
export interface TitledEntry {
  /** Its titles as printed, folded. */
  readonly printed: readonly string[];
  /** Its titles taken apart. */
  readonly titles: readonly Title[];
}

/** The titles of something, as printed and taken apart. */
export function titledBy(titles: readonly string[]): TitledEntry {
  return { printed: titles.map(foldTitle), titles: titles.map(titleOf) };
}

/**
 * Of everything that bears titles, what one title names: as printed, else level by level, else by
 * its words.
 */
export function namedBy<T extends TitledEntry>(title: string, all: readonly T[]): readonly T[] {
  const printed = foldTitle(title);
  const asPrinted = all.filter((each) => each.printed.includes(printed));
  return asPrinted.length > 0 ? asPrinted : likenedTo(titleOf(title), all);
}

/**
 * The same, but a title without level or brackets names every level and every size: « Chef du
 * personnel », « Chef du personnel (+ de 300 lits) ».
 */
export function everyNamedBy<T extends TitledEntry>(
  title: string,
  all: readonly T[],
): readonly T[] {
  const { levels, brackets, words } = titleOf(title);
  if (levels.length > 0 || brackets !== undefined) return namedBy(title, all);
  return all.filter((each) => each.titles.some((own) => own.words === words));
}

function likenedTo<T extends TitledEntry>(wanted: Title, all: readonly T[]): readonly T[] {
  const rated = all.map((entry) => ({ entry, rate: likenessOf(wanted, entry.titles) }));
  const best = Math.max(1, ...rated.map(({ rate }) => rate));
  return rated.filter(({ rate }) => rate === best).map(({ entry }) => entry);
}
