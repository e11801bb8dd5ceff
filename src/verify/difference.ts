import { type DecimalInput, decimal, isDecimal } from "../exact/index.js";
import type { Expectation } from "./examples-schema.js";

/** A value that is not the one expected. */
export interface Difference {
  /** Where: `gross`, `lines.SENIORITY`, `inForce.coefficient`. */
  readonly path: string;
  /** The value expected; absent where none was. */
  readonly expected?: string;
  /** The value found; absent where there is none. */
  readonly found?: string;
  /** The value found less the value expected, where both are numbers. */
  readonly by?: string;
}

type LeafValue = string | number | boolean | null;

interface Claim {
  readonly path: readonly string[];
  readonly expected: LeafValue;
}

/** The differences between what was expected of a result and what it has. */
export function differencesIn(expect: Expectation, result: object): readonly Difference[] {
  const found = claimsOf(expect, []).flatMap((claim) => differenceAt(claim, result));
  const grossDiffers = found.some(({ path }) => path === "gross");
  return grossDiffers ? [...found, ...unexpectedLines(expect, result as ComparedFields)] : found;
}

interface ComparedFields {
  readonly [key: string]: unknown;
  readonly id?: unknown;
  readonly code?: unknown;
  readonly amount?: unknown;
}

function isRecord(value: unknown): value is ComparedFields {
  return typeof value === "object" && value !== null && !isDecimal(value);
}

/** The expectations, value by value; a list is expected to be no longer than said. */
function claimsOf(expected: unknown, path: readonly string[]): readonly Claim[] {
  if (!isRecord(expected)) return [{ path, expected: expected as LeafValue }];
  const inner = Object.entries(expected).flatMap(([key, value]) =>
    claimsOf(value, [...path, ...key.split(".")]),
  );
  if (!Array.isArray(expected)) return inner;
  return [...inner, { path: [...path, "length"], expected: expected.length }];
}

/** The value at a path; the entries of a list are known by position, code or id. */
function valueAt(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (!isRecord(value)) return undefined;
    if (Object.hasOwn(value, key)) return value[key];
    if (!Array.isArray(value)) return undefined;
    return value.find((entry) => isRecord(entry) && (entry.code === key || entry.id === key));
  }, from);
}

/** A line stands for its amount. */
function plain(value: unknown): unknown {
  return isRecord(value) && Object.hasOwn(value, "amount") ? value.amount : value;
}

function differenceAt({ path, expected }: Claim, result: object): readonly Difference[] {
  const found = plain(valueAt(result, path));
  if (same(expected, found)) return [];
  const both = isNumeric(expected) && isNumeric(found);
  return [
    {
      path: path.join("."),
      ...(expected === null ? {} : { expected: String(expected) }),
      ...(found === undefined ? {} : { found: shown(found) }),
      ...(both ? { by: decimal(found).minus(decimal(expected)).toFixed() } : {}),
    },
  ];
}

const number = /^-?\d{1,30}(\.\d{1,30})?$/;

function isNumeric(value: unknown): value is DecimalInput {
  if (typeof value === "number") return Number.isFinite(value);
  return isDecimal(value) || (typeof value === "string" && number.test(value));
}

function same(expected: LeafValue, found: unknown): boolean {
  if (expected === null) return found === undefined || found === null;
  if (isNumeric(expected) && isNumeric(found)) return decimal(expected).equals(decimal(found));
  return expected === found;
}

/** A value as JSON writes it, an amount with its two decimals. */
function shown(value: unknown): string {
  const written: unknown = isRecord(value) ? value : JSON.parse(JSON.stringify(value));
  return typeof written === "string" ? written : JSON.stringify(written);
}

/** Lines that a wrong gross has and that nobody expected. */
function unexpectedLines(
  { lines: expected }: Expectation,
  result: ComparedFields,
): readonly Difference[] {
  const { lines } = result;
  if (!isRecord(expected) || !Array.isArray(lines)) return [];
  return lines.filter(isRecord).flatMap(({ code, amount }) => {
    if (typeof code !== "string" || Object.hasOwn(expected, code)) return [];
    return isNumeric(amount)
      ? [{ path: `lines.${code}`, found: shown(amount), by: shown(amount) }]
      : [];
  });
}
