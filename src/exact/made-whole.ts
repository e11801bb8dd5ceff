import { frozen } from "./frozen.js";

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/**
 * Data made whole of its two parts, and frozen: what the first leaves out stands in the second, at
 * the same place. An entry that is `0` in the first stands whole in the second.
 */
export function madeWhole<T>(part: unknown, rest: unknown): T {
  return frozen(whole(part, rest)) as T;
}

function whole(part: unknown, rest: unknown): unknown {
  if (part === 0 && isTree(rest)) return rest;
  if (!isTree(part) || !isTree(rest)) return part;
  if (Array.isArray(part)) return part.map((each, place) => whole(each, rest[place]));
  const made: Record<string, unknown> = { ...part };
  for (const [key, value] of Object.entries(rest)) {
    made[key] = key in part ? whole(part[key], value) : value;
  }
  return made;
}
