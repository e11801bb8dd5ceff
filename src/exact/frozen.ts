/**
 * A value, frozen through and through: what is shared between calls cannot be written into by any
 * of their callers.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(Object.freeze(value))) frozen(each);
  return value;
}
