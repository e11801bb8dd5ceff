/** Puts a value at a path. */
export function putAt(
  whole: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
): void {
  const [key, ...inner] = path as [string, ...string[]];
  if (inner.length === 0) whole[key] = value;
  else {
    whole[key] ??= {};
    putAt(whole[key] as Record<string, unknown>, inner, value);
  }
}
