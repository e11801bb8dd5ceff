type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/**
 * Data made whole of its two parts: what the first leaves out stands in the second, at the same
 * place.
 */
export function joined<T>(part: unknown, rest: unknown): T {
  if (!isTree(part) || !isTree(rest)) return part as T;
  if (Array.isArray(part)) {
    return part.map((each, place) => joined(each, rest[place])) as T;
  }
  const whole: Record<string, unknown> = { ...part };
  for (const [key, value] of Object.entries(rest)) {
    whole[key] = key in part ? joined(part[key], value) : value;
  }
  return whole as T;
}
