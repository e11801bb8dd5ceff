import { type Issue, type Path, relocated } from "./issue.js";

/** An issue with what is usable, told of its place in what was given. */
export type Placing = <A extends string>(found: Issue<A>) => Issue<A>;

/** The usable part of a value, and where its issues stand in the value itself. */
interface UsablePart<T> {
  readonly usable: Partial<T>;
  readonly placed: Placing;
}

/** The places that the entries kept of a list had in it, by the path of the list. */
type KeptPlaces = Map<string, readonly number[]>;

/**
 * A value without its fields that are wrong; of those that `kept` names, at any depth, with what is
 * right in them: the fields of an object, the entries of a list.
 */
export function usablePart<T>(
  input: unknown,
  issues: readonly Issue[],
  kept: readonly string[],
): UsablePart<T> {
  const places: KeptPlaces = new Map();
  const wrong = issues.map(({ path }) => path);
  const around = { at: [], places };
  const usable = (Array.isArray(input) ? {} : rightIn(input, wrong, kept, around)) as Partial<T>;
  return { usable, placed: (found) => placedIn(places, found) };
}

interface PlaceWithin {
  readonly at: Path;
  readonly places: KeptPlaces;
}

function rightIn(
  input: unknown,
  wrong: readonly Path[],
  kept: readonly string[],
  { at, places }: PlaceWithin,
): unknown {
  if (typeof input !== "object" || input === null) return {};
  if (Array.isArray(input)) return entriesRight(input, wrong, { at, places });
  const fields = Object.entries(input).flatMap(([key, value]) => {
    const inside = wrong.filter(([name]) => name === key).map((path) => path.slice(1));
    if (inside.length === 0) return [[key, value] as const];
    const looked = inside.every((path) => path.length > 0);
    if (!kept.includes(key) || !looked) return [];
    return [[key, rightIn(value, inside, kept, { at: [...at, key], places })] as const];
  });
  return Object.fromEntries(fields);
}

function entriesRight(
  entries: readonly unknown[],
  wrong: readonly Path[],
  { at, places }: PlaceWithin,
): readonly unknown[] {
  const flawed = new Set(wrong.map(([index]) => index));
  const right = [...entries.keys()].filter((index) => !flawed.has(index));
  places.set(at.join(), right);
  return right.map((index) => entries[index]);
}

function placedIn<A extends string>(places: KeptPlaces, found: Issue<A>): Issue<A> {
  const { path } = found;
  const list = path.findIndex((_, index) => places.has(path.slice(0, index).join()));
  const place = path[list];
  if (typeof place !== "number") return found;
  const right = places.get(path.slice(0, list).join());
  return relocated(found, [
    ...path.slice(0, list),
    right?.[place] ?? place,
    ...path.slice(list + 1),
  ]);
}
