import * as z from "zod/mini";
import {
  type DecimalInput,
  decimal,
  harmless,
  isDay,
  isDecimal,
  isHarmless,
  isMonth,
  type Label,
  lazy,
  restoreDecimals,
} from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";
import { copied, dataIn } from "./copied.js";
import { dayPattern, daysBetween, monthPattern } from "./day-pattern.js";
import { type Bounds, beyond, decimalPattern } from "./decimal-pattern.js";
import { type Checked, type Issue, type IssueCode, issue, type Path, relocated } from "./issue.js";
import { namesTold, nearest } from "./nearest.js";
import {
  filledOut,
  listTest,
  optionalQuickTest,
  passes,
  withFields,
  withQuickTest,
} from "./quick-test.js";
import { type Placing, usablePart } from "./usable-part.js";

/** A schema: what reads a value of a type, or says what is wrong with it. */
export type Schema<T = unknown> = z.ZodMiniType<T>;

/** A flaw in a value. */
export interface Flaw {
  readonly code: IssueCode;
  readonly expected: Label;
  readonly article?: ArticleId;
  readonly suggestion?: string | undefined;
}

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A field judged by a function: no flaw, or one. `json` is what JSON Schema says of it. */
export function field<T>(
  json: JsonSchema,
  judge: (value: unknown) => Flaw | undefined,
): z.ZodMiniType<T> {
  const schema = z.any().check((context) => {
    const input: unknown = context.value;
    const flaw = judge(input);
    if (flaw !== undefined) context.issues.push(raised(flaw, input));
  });
  return withQuickTest(
    schema.register(z.globalRegistry, json),
    (value) => judge(value) === undefined,
  );
}

/** A flaw as zod tells it: whoever asks zod alone reads our words. */
function raised(flaw: Flaw, input: unknown): z.core.$ZodRawIssue {
  const { message } = issue(flaw.code, [], { ...flaw, received: input });
  return { code: "custom", input, message, params: { flaw } };
}

type Shapes = () => readonly z.ZodMiniType[];

/** The shapes that a schema hands over to, and what JSON Schema says beside them. */
interface Alternatives {
  readonly shapes: Shapes;
  readonly more?: JsonSchema;
}

const alternatives = new WeakMap<z.ZodMiniType, Alternatives>();

/**
 * A schema that hands a value over to another one, chosen when the value comes; `expected` words
 * those to choose from.
 */
function handingOver<T>(
  pick: (value: unknown) => z.ZodMiniType | undefined,
  given: Alternatives,
  expected: Label,
): z.ZodMiniType<T> {
  const schema = z.any().check(({ value: input, issues }) => {
    // A field left out comes as undefined too: nothing is made for it.
    const shape = input === undefined ? undefined : pick(input);
    const parsed = shape?.safeParse(input);
    if (shape === undefined || parsed === undefined) {
      issues.push(raised({ code: missingOr(input, "invalid-type"), expected }, input));
    } else if (!parsed.success) {
      for (const found of issuesOf(shape, input, parsed.error)) {
        const { message } = relocated(found, []);
        issues.push({ code: "custom", input, message, params: { found }, path: [...found.path] });
      }
    }
  });
  alternatives.set(schema, given);
  return withQuickTest(schema, (value) => {
    const shape = pick(value);
    return shape !== undefined && passes(shape, value);
  });
}

/** One of several shapes, told apart by a function; `expected` words them all. */
export function either<T>(
  shapes: readonly z.ZodMiniType[],
  pick: (value: unknown) => z.ZodMiniType | undefined,
  expected: Label,
): z.ZodMiniType<T> {
  return handingOver(pick, { shapes: () => shapes }, expected);
}

/** The same, where JSON Schema says it as one shape and what else holds of it. */
export function eitherAs<T>(
  shape: z.ZodMiniType,
  more: JsonSchema,
  pick: (value: unknown) => z.ZodMiniType | undefined,
  expected: Label,
): z.ZodMiniType<T> {
  return handingOver(pick, { shapes: () => [shape], more }, expected);
}

const something = { fr: "une valeur", en: "a value" };

/** A schema made the first time a value comes to it: what requests leave out costs nothing. */
export function deferred<T>(make: () => z.ZodMiniType<T>): z.ZodMiniType<T> {
  const shape = lazy(make);
  return handingOver(shape, { shapes: () => [shape()] }, something);
}

/** A field that the function it goes to checks itself: here it only tells its JSON Schema. */
export function checkedLater<T>(make: () => z.ZodMiniType<T>): z.ZodMiniType<T> {
  const schema = z.any();
  alternatives.set(schema, { shapes: () => [make()] });
  return withQuickTest(schema, () => true);
}

/** A yes or a no. */
export function flag(): z.ZodMiniType<boolean> {
  const expected = { fr: "true ou false", en: "true or false" };
  return field({ type: "boolean" }, (value) =>
    typeof value === "boolean" ? undefined : { code: missingOr(value, "invalid-type"), expected },
  );
}

const textExpected = { fr: "un texte de 1 à 200 caractères", en: "a text of 1 to 200 characters" };
const plainExpected = {
  fr: "un texte sans caractère de commande",
  en: "a text without control characters",
};

/**
 * A text that is not empty, of at most 200 characters, without any that would not show as it is
 * written.
 */
export function text(): z.ZodMiniType<string> {
  return field({ type: "string", minLength: 1, maxLength: 200, pattern: harmless }, textFlaw);
}

function textFlaw(value: unknown): Flaw | undefined {
  if (typeof value !== "string") {
    return { code: missingOr(value, "invalid-type"), expected: textExpected };
  }
  if (value.length === 0 || isLonger(value, 200)) {
    return { code: "out-of-range", expected: textExpected };
  }
  return isHarmless(value) ? undefined : { code: "unreadable", expected: plainExpected };
}

/** Whether a text has more characters than so many, as JSON Schema counts them. */
function isLonger(value: string, most: number): boolean {
  return value.length > 2 * most || (value.length > most && [...value].length > most);
}

/**
 * A text that is one of a list of names: whoever reads it, who knows which are open, refuses the
 * others.
 */
export function nameAmong<T extends string>(names: Iterable<string>): z.ZodMiniType<T> {
  return field({ type: "string", enum: [...names] }, textFlaw);
}

/** A day, `YYYY-MM-DD`, that exists. */
export function day(): z.ZodMiniType<string> {
  const expected = { fr: "un jour AAAA-MM-JJ qui existe", en: "a day YYYY-MM-DD that exists" };
  return field(dayJson(), (value) =>
    isDay(value) ? undefined : { code: missingOr(value, "invalid-day"), expected },
  );
}

/** A text to search for, of at most 200 characters; an empty one finds nothing. */
export function searched(): z.ZodMiniType<string> {
  const expected = {
    fr: "un texte d'au plus 200 caractères",
    en: "a text of at most 200 characters",
  };
  return field({ type: "string", maxLength: 200 }, (value) => {
    if (typeof value !== "string") return { code: missingOr(value, "invalid-type"), expected };
    return isLonger(value, 200) ? { code: "out-of-range", expected } : undefined;
  });
}

/** The JSON Schema of a day that exists, from a first to a last one where they are given. */
export function dayJson(from?: string, to?: string): JsonSchema {
  const json = { type: "string", format: "date" };
  if (from === undefined) return { ...json, pattern: dayPattern };
  return { ...json, allOf: [{ pattern: dayPattern }, { pattern: daysBetween(from, to) }] };
}

/** A month, `YYYY-MM`. */
export function month(): z.ZodMiniType<string> {
  const expected = { fr: "un mois AAAA-MM", en: "a month YYYY-MM" };
  return field({ type: "string", pattern: monthPattern }, (value) =>
    isMonth(value) ? undefined : { code: missingOr(value, "invalid-month"), expected },
  );
}

/** One of a list of names, which a refusal tells; the nearest is suggested. */
export function oneOf<T extends string>(
  names: readonly T[],
  code: IssueCode = "unknown-value",
): z.ZodMiniType<T> {
  const known = new Set<unknown>(names);
  return field({ type: "string", enum: names }, (value) => {
    if (known.has(value)) return undefined;
    const [expected, suggestion] = [namesTold(value, names), nearest(value, names)];
    return { code: missingOr(value, code), expected, suggestion };
  });
}

const plainDecimal = /^-?\d{1,15}(\.\d{1,15})?$/;

/** A number given as a string, a number or a Decimal, within bounds. */
export function quantity(bounds: Bounds): z.ZodMiniType<DecimalInput> {
  const expected = boundsInWords(bounds);
  return field(quantityJson(bounds), (value) => {
    const code = quantityFlaw(value, bounds);
    return code === undefined ? undefined : { code, expected };
  });
}

/**
 * The JSON Schema of a number, given as a number or as a text; how many decimals one given as a
 * number has, no schema can tell exactly.
 */
export function quantityJson(bounds: Bounds): JsonSchema {
  const { atLeast, moreThan, atMost, decimals } = bounds;
  const number = {
    type: decimals === 0 ? "integer" : "number",
    ...(moreThan === undefined ? { minimum: atLeast ?? 0 } : { exclusiveMinimum: moreThan }),
    ...(atMost === undefined ? { exclusiveMaximum: beyond } : { maximum: atMost }),
  };
  return { anyOf: [number, { type: "string", pattern: decimalPattern(bounds) }] };
}

/** The flaw in a number, by name; nothing when it is within its bounds. */
export function quantityFlaw(value: unknown, bounds: Bounds): IssueCode | undefined {
  if (Number.isInteger(value) && Math.abs(value as number) < 1e15) {
    return within(value as number, bounds) ? undefined : "out-of-range";
  }
  const written = asWritten(value);
  if (written === undefined) return missingOr(value, "invalid-type");
  if (!plainDecimal.test(written)) return unreadableNumber(value);
  const number = Number(written);
  if (!within(number, bounds)) return "out-of-range";
  const point = written.indexOf(".");
  const decimals = point < 0 ? 0 : written.slice(point + 1).replace(/0+$/, "").length;
  if (decimals <= bounds.decimals) return undefined;
  return bounds.decimals === 0 ? "not-whole" : "too-many-decimals";
}

function asWritten(value: unknown): string | undefined {
  if (typeof value === "number") return writtenOut(value);
  if (typeof value === "string") return value;
  return isDecimal(value) ? value.toFixed() : undefined;
}

/** A number as it is written without powers of ten, however small. */
function writtenOut(value: number): string {
  const written = String(value);
  return written.includes("e-") ? decimal(value).toFixed() : written;
}

function unreadableNumber(value: unknown): IssueCode {
  if (typeof value === "string") return "invalid-type";
  return Number.isFinite(Number(value)) && Math.abs(Number(value)) < 1
    ? "too-many-decimals"
    : "out-of-range";
}

function within(number: number, { atLeast, moreThan, atMost }: Bounds): boolean {
  if (moreThan !== undefined ? number <= moreThan : number < (atLeast ?? 0)) return false;
  return atMost === undefined || number <= atMost;
}

function boundsInWords({ atLeast, moreThan, atMost, decimals }: Bounds): Label {
  const low = {
    fr: moreThan === undefined ? `d'au moins ${atLeast ?? 0}` : `de plus de ${moreThan}`,
    en: moreThan === undefined ? `of at least ${atLeast ?? 0}` : `greater than ${moreThan}`,
  };
  const high =
    atMost === undefined
      ? { fr: "", en: "" }
      : { fr: ` et d'au plus ${atMost}`, en: ` and at most ${atMost}` };
  const kind =
    decimals === 0
      ? { fr: "un nombre entier", en: "a whole number" }
      : { fr: "un nombre", en: "a number" };
  const digits =
    decimals === 0
      ? { fr: "", en: "" }
      : { fr: `, ${decimals} décimales au plus`, en: `, at most ${decimals} decimals` };
  return {
    fr: `${kind.fr} ${low.fr}${high.fr}${digits.fr}`,
    en: `${kind.en} ${low.en}${high.en}${digits.en}`,
  };
}

function missingOr(value: unknown, code: IssueCode): IssueCode {
  return value === undefined ? "missing" : code;
}

/** An object with these fields and no other. */
export function record<T>(shape: { readonly [K in keyof T]-?: z.ZodMiniType }): z.ZodMiniType<T> {
  const fields = shape as Record<string, z.ZodMiniType>;
  const schema = z.strictObject(fields) as unknown as z.ZodMiniType<T>;
  return withFields(schema, fields);
}

/** A field that may be left out. */
export function maybe<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  const open = z.exactOptional(schema) as unknown as z.ZodMiniType<T | undefined>;
  return optionalQuickTest(open, schema);
}

/** A list, of at most `atMost` entries. */
export function list<T>(entry: z.ZodMiniType<T>, atMost = 1000): z.ZodMiniType<readonly T[]> {
  const schema = z.array(entry).check(z.maxLength(atMost)) as unknown as z.ZodMiniType<
    readonly T[]
  >;
  return withQuickTest(schema, listTest(entry, atMost));
}

/** Anything at all: what is checked elsewhere. */
export function anything(): z.ZodMiniType<unknown> {
  return withQuickTest(z.unknown(), () => true);
}

/** Values by names of the caller's choosing. */
export function dictionary<T>(value: z.ZodMiniType<T>): z.ZodMiniType<Readonly<Record<string, T>>> {
  return z.record(z.string(), value) as unknown as z.ZodMiniType<Readonly<Record<string, T>>>;
}

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
    const issues = issuesOf(schema, given, parsed.error);
    const data = dataIn(given);
    return { ...usablePart<T>(data, issues, kept), issues, given: data };
  } catch {
    const expected = { fr: "des données lisibles", en: "data that can be read" };
    const unread = issue("unreadable", [], { received: {}, expected });
    return { usable: {}, issues: [unread], placed: asFound };
  }
}

const asFound: Placing = (found) => found;

function issuesOf(
  schema: z.ZodMiniType,
  input: unknown,
  error: z.core.$ZodError,
): readonly Issue[] {
  return error.issues.flatMap((raw) => fromZod(schema, input, raw));
}

function fromZod(schema: z.ZodMiniType, input: unknown, raw: z.core.$ZodIssue): readonly Issue[] {
  const path = raw.path.filter((key) => typeof key !== "symbol") as Path;
  const received = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    input,
  );
  if (raw.code === "unrecognized_keys") {
    const known = knownKeys(schema, path);
    return raw.keys.map((key) => unknownKey([...path, key], key, known));
  }
  if (raw.code === "custom") {
    const { found, flaw } = raw.params as { found: Issue } & { flaw: Flaw };
    return [found ? relocated(found, path) : issue(flaw.code, path, { ...flaw, received })];
  }
  // zod measures a text given for a list as well: that it is no list has been said.
  if (raw.code === "too_big" && !Array.isArray(received)) return [];
  return [structural(raw, path, received)];
}

/**
 * The most keys that a message lists; of more, it lists the first and says that there are others.
 */
const mostListed = 60;

function unknownKey(path: Path, key: string, known: readonly string[]): Issue {
  const others = known.length > mostListed ? ", …" : "";
  const listed = known.slice(0, mostListed).join(", ") + others;
  const expected = { fr: `une des clés ${listed}`, en: `one of the keys ${listed}` };
  return issue("unknown-key", path, { received: key, expected, suggestion: nearest(key, known) });
}

function structural(raw: z.core.$ZodIssue, path: Path, received: unknown): Issue {
  if (raw.code === "too_big") {
    const expected = {
      fr: `au plus ${raw.maximum} éléments`,
      en: `at most ${raw.maximum} entries`,
    };
    return issue("out-of-range", path, { received, expected });
  }
  const wantsList = raw.code === "invalid_type" && raw.expected === "array";
  const expected = wantsList
    ? { fr: "une liste", en: "a list" }
    : { fr: "un objet", en: "an object" };
  return issue(received === undefined ? "missing" : "invalid-type", path, { received, expected });
}

function knownKeys(schema: z.ZodMiniType, path: Path): readonly string[] {
  let at = inner(schema);
  for (const key of path) {
    at = inner(
      (at instanceof z.ZodMiniArray
        ? at.def.element
        : (at as z.ZodMiniObject).shape[key]) as z.ZodMiniType,
    );
  }
  return Object.keys((at as z.ZodMiniObject).shape);
}

/** A schema without what makes it optional. */
function inner(schema: z.ZodMiniType): z.ZodMiniType {
  const optional = schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniExactOptional;
  return optional ? inner(schema.def.innerType as z.ZodMiniType) : schema;
}

/** The JSON Schema (draft 2020-12) of what a schema accepts. */
export function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: json }) => {
      const given = alternatives.get(zodSchema as unknown as z.ZodMiniType);
      if (given === undefined) return;
      const [first, ...others] = given.shapes().map((shape) => withoutDialect(jsonSchema(shape)));
      Object.assign(json, others.length === 0 ? first : { anyOf: [first, ...others] }, given.more);
    },
  });
}

function withoutDialect({ $schema: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
