/** The fields of an object read from a file, whatever they hold. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value read from a file has fields: an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
