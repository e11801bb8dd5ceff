import type * as z from "zod/mini";
import { restoreDecimals } from "../exact/index.js";
import { copied, dataIn } from "./copied.js";
import { type Checked, issue } from "./issue.js";
import { filledOut, passes } from "./quick-test.js";
import { type Placing, usablePart } from "./usable-part.js";
import { zodIssues } from "./zod-issues.js";

/**
 * A value checked against a schema, without ever throwing: what is usable is the value without the
 * top-level fields that are wrong, and every issue is told.
 */
export function check<T extends object>(
  schema: z.ZodMiniType<T>,
  given: unknown,
  kept?: readonly string[],
): CheckedShape<T> {
  return checked(schema, () => copied(given), kept);
}

/** The shape of a value once checked. */
export interface CheckedShape<T> extends Checked<Partial<T>> {
  /** The value as it was given, or a copy. */
  readonly given?: unknown;
  readonly placed: Placing;
}

/**
 * The same of a whole request, which may say by `$schema`, as editors ask, what describes it. Of
 * what `kept` names, at any depth, what is right is kept: fields of an object, entries of a list.
 */
export function checkRequest<T extends object>(
  schema: z.ZodMiniType<T>,
  given: unknown,
  kept?: readonly string[],
): CheckedShape<T> {
  return checked(schema, () => undescribed(given), kept);
}

/**
 * The same of a request that is right most often, and told from others: it comes with all the
 * fields of its schema.
 */
export function checkUsual<T extends object>(
  schema: z.ZodMiniType<T>,
  given: unknown,
  isUsual: (asked: T) => boolean,
  kept?: readonly string[],
): CheckedShape<T> {
  restoreDecimals();
  const usable = atOnce(schema, given);
  if (usable === undefined || !isUsual(usable)) return checkRequest(schema, given, kept);
  return { usable, issues: [], given: usable, placed: asFound };
}

function atOnce<T>(schema: z.ZodMiniType<T>, given: unknown): T | undefined {
  try {
    return filledOut(schema, given);
  } catch {
    return undefined;
  }
}

function undescribed(given: unknown): unknown {
  const copy = copied(given) as { $schema?: unknown } | undefined | null;
  const described = copy !== given && Object.hasOwn(Object(copy), "$schema");
  if (described && typeof copy?.$schema === "string") delete copy.$schema;
  return copy;
}

function checked<T extends object>(
  schema: z.ZodMiniType<T>,
  read: () => unknown,
  kept: readonly string[] = [],
): CheckedShape<T> {
  restoreDecimals();
  try {
    const given = read();
    const usable = given as Partial<T>;
    if (passes(schema, given)) return { usable, issues: [], given, placed: asFound };
    const parsed = schema.safeParse(given);
    if (parsed.success) return { usable, issues: [], given, placed: asFound };
    const issues = zodIssues(schema, given, parsed.error);
    const data = dataIn(given);
    return { ...usablePart<T>(data, issues, kept), issues, given: data };
  } catch {
    const expected = { fr: "des données lisibles", en: "data that can be read" };
    const unread = issue("unreadable", [], { received: {}, expected });
    return { usable: {}, issues: [unread], placed: asFound };
  }
}

const asFound: Placing = (found) => found;
