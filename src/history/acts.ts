import type { Day } from "../exact/index.js";
import { answerRequest, type Outcome, unwrap } from "../intake/index.js";
import {
  type Act,
  allActs,
  type Begins,
  hasBegun,
  isOpen,
  knownDay,
  type LawOn,
  latestDay,
  lawIn,
} from "../law/index.js";
import { type ActsRequest, actsRequestSchema } from "./acts-request.js";
import { ledger } from "./ledger.js";
import { type LegalChange, lawOfChange, legalChange } from "./legal-change.js";

/** An act, the day from which it is known, and what it changes. */
export interface EnactedAct extends Act {
  /**
   * The day from which it is taken as known (reading R69); absent of the texts known from the first
   * day of the scheme, and of decrees, known as each figure begins.
   */
  readonly takenAsKnownFrom?: Day;
  /** Its changes, in the order of the texts; none for the avenant n° 2002-02 and earlier. */
  readonly changes: readonly LegalChange[];
}

/**
 * The acts that set the law: signature, approval, first day or its bounds, day from which each is
 * known, source and confidence, and what each changes, in words and in euros.
 *
 * Under `law`, those that count; of a day, those that have begun by then, an act whose first day is
 * open from the earliest that it may be. What the avenant n° 2002-02 itself sets is the seeds, and
 * is not repeated. Throws a `PayError` with every issue: `invalid-day`, `before-scheme`,
 * `unknown-value`; {@link safeActs} returns them instead.
 *
 * @article Art16 L.686-687
 * @example
 * acts({ on: "2004-06-01", law: "in-force" }).find(({ id }) => id === "2003-07")?.knownFrom
 * // "2004-03-20"
 */
export function acts(request: ActsRequest = {}): readonly EnactedAct[] {
  return unwrap(safeActs(request));
}

/**
 * The same as {@link acts}, from anything: a result, or the list of what is wrong; never an
 * exception.
 */
export function safeActs(request: unknown = {}): Outcome<readonly EnactedAct[]> {
  return answerRequest(
    {
      schema: actsRequestSchema(),
      issuesOf: () => [],
      resultOf: (asked) => allActs().flatMap((act) => enacted(act, asked)),
    },
    request,
  );
}

function enacted(act: Act, asked: ActsRequest): readonly EnactedAct[] {
  if (act.never === true && asked.on !== undefined) return [];
  const own = ledger().filter(({ entry }) => entry.act === act.id);
  const counted = own.filter((each) => hasCome(each.entry, lawOfChange(each, dayOf(asked), asked)));
  if (counted.length === 0 && (own.length > 0 || !hasCome(asEntry(act), lawIn(asked)))) return [];
  const known = knownDay(act.id, asked.readings) ?? "";
  return [
    {
      ...act,
      ...(known !== "" && { takenAsKnownFrom: known }),
      changes: counted.map((each) => legalChange(each, asked)),
    },
  ];
}

/** Whether an entry holds on a day, or may. */
function hasCome(entry: Begins, on: LawOn): boolean {
  return hasBegun(entry, on) || isOpen(entry, on);
}

function dayOf(asked: ActsRequest): Day {
  return asked.on ?? latestDay;
}

/** An act of which nothing is recorded: the avenant n° 2002-02, and what came before it. */
function asEntry({ id, effectiveFrom }: Act): Begins {
  return { act: id, from: effectiveFrom ?? "" };
}
