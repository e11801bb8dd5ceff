import { frozen, type Label, type Language, shown } from "../exact/index.js";
import type { ArticleId } from "../ids/index.js";

/** Where in the request: keys and positions from the outside in. */
export type Path = readonly (string | number)[];

/** Every reason for which a request is refused. */
export type IssueCode =
  | "missing"
  | "invalid-type"
  | "unknown-key"
  | "unknown-value"
  | "unknown-metier"
  | "unknown-emploi"
  | "ambiguous-emploi"
  | "unknown-complement"
  | "unknown-functional-bonus"
  | "not-of-metier"
  | "excluded-complement"
  | "several-functional-bonuses"
  | "not-a-cadre"
  | "not-for-medical-body"
  | "not-applicable"
  | "no-longer-due"
  | "contradictory"
  | "undecided"
  | "out-of-range"
  | "too-many-decimals"
  | "not-whole"
  | "invalid-day"
  | "invalid-month"
  | "end-before-start"
  | "overlap"
  | "duplicate"
  | "out-of-order"
  | "gap"
  | "before-birth"
  | "in-the-future"
  | "outside-employment"
  | "before-scheme"
  | "unsettled-day"
  | "no-sourced-value"
  | "nothing-printed"
  | "partial-month"
  | "unreadable";

/** A fact still to be gathered. */
export interface Question {
  /** Its key among the facts. */
  readonly id: string;
  /** How one would ask for it. */
  readonly question: Label;
}

/** One thing wrong with a request. */
export interface Issue<A extends string = ArticleId> {
  /** The kind of issue, by name: tell issues apart by it. */
  readonly code: IssueCode;
  /** Where in the request. */
  readonly path: Path;
  /** The explanation, in plain words: what was received and what was expected. */
  readonly message: string;
  /** The value received, as one would write it. */
  readonly received: string;
  /** The value expected instead, in both languages. */
  readonly expected: Label;
  /** The text that says so. */
  readonly article?: A;
  /** The nearest name that exists. */
  readonly suggestion?: string;
  /** The facts to be gathered, where it is these that are wanted. */
  readonly questions?: readonly Question[];
}

/** The parts of an issue, before it is worded. */
export interface IssueParts<A extends string = ArticleId> {
  readonly received: unknown;
  readonly expected: Label;
  readonly article?: A;
  readonly suggestion?: string | undefined;
  readonly questions?: readonly Question[];
}

const longestReceived = 80;

/** A value as a message quotes it: short, on one line, whatever it is. */
export function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  const text =
    typeof value === "string" ? JSON.stringify(value.slice(0, longestReceived)) : plain(value);
  return shown(text.length > longestReceived ? `${text.slice(0, longestReceived)}…` : text);
}

/**
 * The description, in a word or two, of a value that is no string: an object that refuses to be
 * looked at is an object.
 */
function plain(value: unknown): string {
  try {
    return looked(value);
  } catch {
    return "an object";
  }
}

function looked(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null && !("toFixed" in value)) return "an object";
  if (typeof value === "function") return "a function";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** Makes an issue, worded in English; {@link wordIssue} words it in French. */
export function issue<A extends string = ArticleId>(
  code: IssueCode,
  path: Path,
  parts: IssueParts<NoInfer<A>>,
): Issue<A> {
  const { expected, article, suggestion, questions } = parts;
  const bare = {
    code,
    path,
    received: quoted(parts.received),
    expected,
    ...(article === undefined ? {} : { article }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(questions === undefined
      ? {}
      : { questions: questions.map(({ id, question }) => ({ id, question })) }),
  };
  return frozen({ ...bare, message: worded(bare, "en") });
}

const receivedInFrench: Readonly<Record<string, string>> = {
  nothing: "rien",
  "an object": "un objet",
  "a function": "une fonction",
};

/** The value received, in French: text and numbers stay as they were written. */
function inFrench(received: string): string {
  return receivedInFrench[received] ?? received.replace(/^a list of /, "une liste de ");
}

function worded(bare: Omit<Issue<string>, "message">, language: Language): string {
  const { path, received, expected, suggestion } = bare;
  const where = path.length === 0 ? "" : `${shown(path.join("."))}: `;
  if (language === "en") {
    const hint = suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`;
    return `${where}expected ${expected.en}, received ${received}.${hint}`;
  }
  const hint = suggestion === undefined ? "" : ` Vouliez-vous dire « ${suggestion} » ?`;
  return `${where}attendu : ${expected.fr} ; reçu : ${inFrench(received)}.${hint}`;
}

/** The same issue, further in. */
export function relocated<A extends string = ArticleId>(subject: Issue<A>, path: Path): Issue<A> {
  const moved = { ...subject, path };
  return frozen({ ...moved, message: worded(moved, "en") });
}

/** The same issue, worded in a language. */
export function wordIssue<A extends string = ArticleId>(
  subject: Issue<A>,
  language: Language,
): Issue<A> {
  return frozen({ ...subject, message: worded(subject, language) });
}

/**
 * The issues of two checks, the second of which saw only what the first left: a field that the
 * first took away is not missing, nor is the value of the point, which a month may then seem to
 * want, nor the differential indemnity, of which the passage tells, nor how to pay a month that is
 * not whole, which the presence tells. The parts of a month are each looked at.
 */
export function together(first: readonly Issue[], second: readonly Issue[]): readonly Issue[] {
  if (first.length === 0) return second;
  const wrong = new Set(first.map(({ path }) => path[0]));
  const isToldBeside = ([asked]: Path): boolean =>
    asked === "differentialIndemnity" && wrong.has("passage");
  const asksAgain = ({ code, path }: Issue): boolean =>
    (code === "missing" && path[0] !== "parts" && (wrong.has(path[0]) || isToldBeside(path))) ||
    (code === "partial-month" && wrong.has("presence")) ||
    (code === "no-sourced-value" && wrong.has("pointValue"));
  return [...first, ...second.filter((each) => !asksAgain(each))];
}

/**
 * The error that every function throws on a request it refuses. Tell it by its `code`, not by
 * `instanceof`: two copies of the package do not share classes.
 *
 * @example
 * catch (error) {
 *   if (error.code === "CCN51_REFUSED") error.issues.forEach(({ path, message }) => …)
 * }
 */
export class PayError<A extends string = ArticleId> extends Error {
  /** The name of the class, whatever a build shortens. */
  static override readonly name: string = "PayError";
  /** The name that a stack trace shows. */
  override readonly name = "PayError";
  /** The code that tells it from any other error. */
  readonly code = "CCN51_REFUSED";
  /** Everything that is wrong with the request, not only the first thing. */
  readonly issues: readonly Issue<A>[];

  constructor(issues: readonly Issue<A>[]) {
    super(issues.map(({ message }) => message).join("\n"));
    this.issues = issues;
  }
}

/** One issue, as a list of issues. */
export function refusal(code: IssueCode, path: Path, parts: IssueParts): readonly Issue[] {
  return [issue(code, path, parts)];
}

/** The usable part of a request, and everything that is wrong with it. */
export interface Checked<T, A extends string = ArticleId> {
  /** The part that later stages may look at, though something be wrong beside it. */
  readonly usable: T;
  /** Everything that is wrong; none when the request may be answered. */
  readonly issues: readonly Issue<A>[];
}

/** Something that nothing is wrong with. */
export function sound<T>(usable: T): Checked<T> {
  return { usable, issues: none };
}

const none: readonly Issue[] = [];

/** Lists of issues, one after the other. */
export function joined(...lists: readonly (readonly Issue[])[]): readonly Issue[] {
  for (const list of lists) if (list.length > 0) return lists.flat();
  return none;
}

/** The issues of several stages, in their order. */
export function issuesIn(stages: readonly Checked<unknown>[]): readonly Issue[] {
  for (const { issues } of stages) {
    if (issues.length > 0) return stages.flatMap((stage) => stage.issues);
  }
  return none;
}

/** The value checked, with its issues put under a field of the request. */
export function under<T>(field: string, { usable, issues }: Checked<T>): Checked<T> {
  return { usable, issues: issues.map((each) => relocated(each, [field, ...each.path])) };
}

/** A result, or the list of what is wrong with the request. */
export type Outcome<T, A extends string = ArticleId> =
  | {
      /** The request was accepted. */
      readonly ok: true;
      /** The result. */
      readonly value: T;
    }
  | {
      /** The request was refused. */
      readonly ok: false;
      /** Everything that is wrong with it. */
      readonly issues: readonly Issue<A>[];
    };

/** The value of an outcome, or its issues thrown. */
export function unwrap<T, A extends string = ArticleId>(outcome: Outcome<T, A>): T {
  if (outcome.ok) return outcome.value;
  throw new PayError(outcome.issues);
}
