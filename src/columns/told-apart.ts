import { isFields } from "../intake/index.js";

/** How many values were met that no text tells. */
let untold = 0;

/**
 * The text of a value, unlike that of any other value: what JSON refuses, drops or writes like
 * something else has a text of its own each time it is met, and numbers that it has not, their
 * name.
 */
export function toldApart(value: unknown): string {
  try {
    if (Array.isArray(value) && value.every(isText)) return JSON.stringify(value);
    return JSON.stringify(value, plainly) ?? another();
  } catch {
    return another();
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

const another = (): string => `untold ${++untold}`;

const ofJson: ReadonlySet<string> = new Set(["string", "boolean", "object", "number"]);

/** A value for JSON, told apart where it would be dropped or look like another. */
function plainly(this: object, key: string, written: unknown): unknown {
  const value = (this as Readonly<Record<string, unknown>>)[key];
  if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) {
    return { number: Object.is(value, -0) ? "-0" : String(value) };
  }
  const isTold = ofJson.has(typeof value) && (written !== value || !isApart(value));
  return isTold ? written : { untold: another() };
}

/** Whether a value is an object that JSON writes by its fields, but which is more than those. */
function isApart(value: unknown): boolean {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && !isFields(value);
}
