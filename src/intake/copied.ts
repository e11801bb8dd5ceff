import { isDecimal, readDecimal } from "../exact/index.js";

const deepest = 12;
const longest = 100_000;

/**
 * A copy of data, taken once: what the caller changes later, or answers otherwise when it is read
 * again, does not reach what is computed. Objects are copied by their own fields, a field of
 * `undefined` being one left out; what is no data (a Map, a Date), what is too deep,
 * and lists too long to copy are left as they are. A function, which may throw whatever is asked of
 * it, becomes another.
 */
export function copied(value: unknown, depth = 0): unknown {
  if (typeof value === "function") return copied;
  if (typeof value !== "object" || value === null || depth === deepest) return value;
  if (Array.isArray(value)) {
    return value.length > longest ? value : value.map((each) => copied(each, depth + 1));
  }
  if (isDecimal(value)) return readDecimal(value);
  return isData(value) ? copyOf(value, depth) : value;
}

/**
 * The data in a copy: what was left as it was, a function, a Map, a list too long, is left out,
 * since reading it may throw.
 */
export function dataIn(copy: unknown, depth = 0): unknown {
  if (typeof copy === "function") return undefined;
  if (typeof copy !== "object" || copy === null) return copy;
  if (depth === deepest) return undefined;
  const inside = (value: unknown): unknown => dataIn(value, depth + 1);
  if (Array.isArray(copy)) return copy.length > longest ? undefined : copy.map(inside);
  if (Object.getPrototypeOf(copy) === Object.prototype)
    return Object.fromEntries(Object.entries(copy).map(([key, value]) => [key, inside(value)]));
  return isDecimal(copy) ? copy : undefined;
}

function isData(value: object): boolean {
  if (Object.getPrototypeOf(value) === Object.prototype) return true;
  return Object.prototype.toString.call(value) === "[object Object]";
}

function copyOf(value: object, depth: number): object {
  const from = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(from)) {
    const own = copied(from[key], depth + 1);
    if (own === undefined) continue;
    if (key === "__proto__") setOwn(copy, key, own);
    else copy[key] = own;
  }
  return copy;
}

/** Writes a field of the copy's own by a name that would set its prototype. */
function setOwn(copy: object, key: string, value: unknown): void {
  const writable = { configurable: true, enumerable: true, writable: true };
  Object.defineProperty(copy, key, { value, ...writable });
}

/** A copy of data that several look at; nothing where it refuses to be read. */
export function readable(value: unknown): unknown {
  try {
    return copied(value);
  } catch {
    return undefined;
  }
}

const plainly: readonly unknown[] = [Object.prototype, null];

/** Whether what a copy holds is data of fields: anything else in it may refuse to be read. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  return plainly.includes(Object.getPrototypeOf(value));
}
