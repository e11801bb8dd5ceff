/** A value and everything in it, frozen. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null)
    for (const each of Object.values(Object.freeze(value))) frozen(each);
  return value;
}
