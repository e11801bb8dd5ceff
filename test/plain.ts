/** A value as JSON would carry it, with ordinary spaces in the place of no-break ones. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, " "));
}
