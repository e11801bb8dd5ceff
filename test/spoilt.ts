/** Where a field stands in a request. */
export type Place = readonly (string | number)[];

type Fields = Record<string | number, unknown>;

/** Every field of a request, at any depth. */
export function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const steps: readonly (string | number)[] = Array.isArray(value)
    ? [...value.keys()]
    : Object.keys(value);
  return steps.flatMap((step) => {
    const inside = [...place, step];
    return [inside, ...placesIn((value as Fields)[step], inside)];
  });
}

/** Tells whether a path is a place, or leads inside it. */
export function isWithin(path: Place, place: Place): boolean {
  return place.every((step, index) => path[index] === step);
}

/** A request with null where something was. */
export function spoilt(request: unknown, ...places: readonly Place[]): unknown {
  const copy = structuredClone(request);
  for (const place of places) {
    let at = copy as Fields;
    for (const step of place.slice(0, -1)) at = at[step] as Fields;
    at[place.at(-1) as string] = null;
  }
  return copy;
}

/** Of the requests that have the same fields, the first. */
export function byShape(requests: readonly unknown[]): readonly unknown[] {
  const shaped = requests.map((each) => [JSON.stringify(placesIn(each)), each] as const);
  return [...new Map(shaped.toReversed()).values()];
}
