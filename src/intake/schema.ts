import * as z from "zod";
import {
  type DecimalInput,
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
import { copied } from "./copied.js";
import { type Checked, type Issue, type IssueCode, issue, type Path, relocated } from "./issue.js";
import { nearest } from "./nearest.js";
import { listTest, optionalQuickTest, passes, recordTest, withQuickTest } from "./quick-test.js";

/** A schema: what reads a value of a type, or says what is wrong with it. */
export type Schema<T = unknown> = z.ZodType<T>;

/** What is wrong with a value. */
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
): z.ZodType<T> {
  const schema = z.any().check((context) => {
    const input: unknown = context.value;
    const flaw = judge(input);
    if (flaw !== undefined) context.issues.push({ code: "custom", input, params: { flaw } });
  });
  return withQuickTest(schema.meta(json), (value) => judge(value) === undefined);
}

type Shapes = () => readonly z.ZodType[];

const alternatives = new WeakMap<z.ZodType, Shapes>();

/**
 * A schema that hands a value over to another one, chosen when the value comes; `expected` words
 * those to choose from.
 */
function handingOver<T>(
  pick: (value: unknown) => z.ZodType | undefined,
  shapes: Shapes,
  expected: Label,
): z.ZodType<T> {
  const schema = z.any().check(({ value: input, issues }) => {
    // A field left out comes as undefined too: nothing is made for it.
    const shape = input === undefined ? undefined : pick(input);
    const parsed = shape?.safeParse(input);
    if (shape === undefined || parsed === undefined) {
      const flaw: Flaw = { code: missingOr(input, "invalid-type"), expected };
      issues.push({ code: "custom", input, params: { flaw } });
    } else if (!parsed.success) {
      for (const found of issuesOf(shape, input, parsed.error)) {
        issues.push({ code: "custom", input, params: { found }, path: [...found.path] });
      }
    }
  });
  alternatives.set(schema, shapes);
  return withQuickTest(schema, (value) => {
    const shape = pick(value);
    return shape !== undefined && passes(shape, value);
  });
}

/** One of several shapes, told apart by a function; `expected` words them all. */
export function either<T>(
  shapes: readonly z.ZodType[],
  pick: (value: unknown) => z.ZodType | undefined,
  expected: Label,
): z.ZodType<T> {
  return handingOver(pick, () => shapes, expected);
}

const something = { fr: "une valeur", en: "a value" };

/** A schema made the first time a value comes to it: what requests leave out costs nothing. */
export function later<T>(make: () => z.ZodType<T>): z.ZodType<T> {
  const shape = lazy(make);
  return handingOver(shape, () => [shape()], something);
}

/** A field that the function it goes to checks itself: here it only tells its JSON Schema. */
export function checkedLater<T>(make: () => z.ZodType<T>): z.ZodType<T> {
  const schema = z.any();
  alternatives.set(schema, () => [make()]);
  return withQuickTest(schema, () => true);
}

/** A yes or a no. */
export function flag(): z.ZodType<boolean> {
  const expected = { fr: "true ou false", en: "true or false" };
  return field({ type: "boolean" }, (value) =>
    typeof value === "boolean" ? undefined : { code: missingOr(value, "invalid-type"), expected },
  );
}

/**
 * A text that is not empty, of at most 200 characters, without any that would not show as it is
 * written.
 */
export function text(): z.ZodType<string> {
  const expected = { fr: "un texte de 1 à 200 caractères", en: "a text of 1 to 200 characters" };
  const plain = {
    fr: "un texte sans caractère de commande",
    en: "a text without control characters",
  };
  return field({ type: "string", minLength: 1, maxLength: 200, pattern: harmless }, (value) => {
    if (typeof value !== "string") return { code: missingOr(value, "invalid-type"), expected };
    if (value.length === 0 || value.length > 200) return { code: "out-of-range", expected };
    return isHarmless(value) ? undefined : { code: "unreadable", expected: plain };
  });
}

/** A day, `YYYY-MM-DD`, that exists. */
export function day(): z.ZodType<string> {
  const expected = { fr: "un jour AAAA-MM-JJ qui existe", en: "a day YYYY-MM-DD that exists" };
  return field({ type: "string", format: "date" }, (value) =>
    isDay(value) ? undefined : { code: missingOr(value, "invalid-day"), expected },
  );
}

/** A month, `YYYY-MM`. */
export function month(): z.ZodType<string> {
  const expected = { fr: "un mois AAAA-MM", en: "a month YYYY-MM" };
  return field({ type: "string", pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])$" }, (value) =>
    isMonth(value) ? undefined : { code: missingOr(value, "invalid-month"), expected },
  );
}

/** One of a list of names; the nearest is suggested. */
export function oneOf<T extends string>(
  names: readonly T[],
  code: IssueCode = "unknown-value",
): z.ZodType<T> {
  const known = new Set<unknown>(names);
  const listed = names.length <= 8 ? names.join(", ") : undefined;
  const expected = {
    fr: listed ?? "un nom de la liste",
    en: listed === undefined ? "a name of the list" : `one of ${listed}`,
  };
  return field({ type: "string", enum: names }, (value) => {
    if (known.has(value)) return undefined;
    return { code: missingOr(value, code), expected, suggestion: nearest(value, names) };
  });
}

/** The bounds of a number. */
export interface Bounds {
  /** Least value accepted; zero unless told. */
  readonly atLeast?: number;
  /** Bound that the value must exceed. */
  readonly moreThan?: number;
  /** Greatest value accepted. */
  readonly atMost?: number;
  /** Decimals that the figure has. */
  readonly decimals: number;
}

const plainDecimal = /^-?\d{1,15}(\.\d{1,15})?$/;

/** A number given as a string, a number or a Decimal, within bounds. */
export function quantity(bounds: Bounds): z.ZodType<DecimalInput> {
  const expected = boundsInWords(bounds);
  const json = { type: ["string", "number"], pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,15})?$" };
  return field({ ...json, ...numericJson(bounds) }, (value) => {
    const code = quantityFlaw(value, bounds);
    return code === undefined ? undefined : { code, expected };
  });
}

function numericJson({ atLeast, moreThan, atMost }: Bounds): JsonSchema {
  return {
    ...(moreThan === undefined ? { minimum: atLeast ?? 0 } : { exclusiveMinimum: moreThan }),
    maximum: atMost,
  };
}

/** What is wrong with a number, by name; nothing when it is within its bounds. */
export function quantityFlaw(value: unknown, bounds: Bounds): IssueCode | undefined {
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
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value;
  return isDecimal(value) ? value.toFixed() : undefined;
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
export function record<T>(shape: { readonly [K in keyof T]-?: z.ZodType }): z.ZodType<T> {
  const fields = shape as Record<string, z.ZodType>;
  const schema = z.strictObject(fields) as unknown as z.ZodType<T>;
  return withQuickTest(schema, recordTest(fields));
}

/** A field that may be left out. */
export function maybe<T>(schema: z.ZodType<T>): z.ZodType<T | undefined> {
  const open = (schema as z.ZodAny).exactOptional() as unknown as z.ZodType<T | undefined>;
  return optionalQuickTest(open, schema);
}

/** A list, of at most `atMost` entries. */
export function list<T>(entry: z.ZodType<T>, atMost = 1000): z.ZodType<readonly T[]> {
  const schema = z.array(entry).max(atMost) as unknown as z.ZodType<readonly T[]>;
  return withQuickTest(schema, listTest(entry, atMost));
}

/** Anything at all: what is checked elsewhere. */
export function anything(): z.ZodType<unknown> {
  return withQuickTest(z.unknown(), () => true);
}

/** Values by names of the caller's choosing. */
export function dictionary<T>(value: z.ZodType<T>): z.ZodType<Readonly<Record<string, T>>> {
  return z.record(z.string(), value) as unknown as z.ZodType<Readonly<Record<string, T>>>;
}

/**
 * A value checked against a schema, without ever throwing: what is usable is the value without the
 * top-level fields that are wrong, and every issue is told.
 */
export function check<T extends object>(schema: z.ZodType<T>, given: unknown): Checked<Partial<T>> {
  restoreDecimals();
  try {
    const input = copied(given);
    if (passes(schema, input)) return { usable: input as Partial<T>, issues: [] };
    const parsed = schema.safeParse(input);
    if (parsed.success) return { usable: input as Partial<T>, issues: [] };
    const issues = issuesOf(schema, input, parsed.error);
    return { usable: usablePart(input, issues), issues };
  } catch {
    const expected = { fr: "des données lisibles", en: "data that can be read" };
    return { usable: {}, issues: [issue("unreadable", [], { received: {}, expected })] };
  }
}

function usablePart<T>(input: unknown, issues: readonly Issue[]): Partial<T> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return {};
  const wrong = new Set(issues.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(input).filter(([key]) => !wrong.has(key))) as Partial<T>;
}

function issuesOf(schema: z.ZodType, input: unknown, error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap((raw) => fromZod(schema, input, raw));
}

function fromZod(schema: z.ZodType, input: unknown, raw: z.core.$ZodIssue): readonly Issue[] {
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

function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  let at = inner(schema);
  for (const key of path) {
    const def = at._zod.def as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
    at = inner((def.shape?.[key] ?? def.element) as z.ZodType);
  }
  return Object.keys((at._zod.def as unknown as { readonly shape: object }).shape);
}

function inner(schema: z.ZodType): z.ZodType {
  const wrapped = (schema._zod.def as { innerType?: z.ZodType }).innerType;
  return wrapped === undefined ? schema : inner(wrapped);
}

/** The JSON Schema (draft 2020-12) of what a schema accepts. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: json }) => {
      const shapes = alternatives.get(zodSchema as unknown as z.ZodType)?.();
      if (shapes === undefined) return;
      const [first, ...others] = shapes.map((shape) => withoutDialect(jsonSchema(shape)));
      Object.assign(json, others.length === 0 ? first : { anyOf: [first, ...others] });
    },
  });
}

function withoutDialect({ $schema: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
