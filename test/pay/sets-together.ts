/** Every set of some things of which no two clash. */
export function setsTogether<T>(
  [first, ...rest]: readonly T[],
  clash: (one: T, other: T) => boolean,
  taken: readonly T[] = [],
): readonly (readonly T[])[] {
  if (first === undefined) return [taken];
  const isExcluded = taken.some((each) => clash(each, first) || clash(first, each));
  const without = setsTogether(rest, clash, taken);
  return isExcluded ? without : [...without, ...setsTogether(rest, clash, [...taken, first])];
}
