import type { ReadingChoices, ReadingId } from "../ids/index.js";
import type { Condition } from "./condition.js";
import type { Begins } from "./law-on.js";
import { reading } from "./reading.js";

/** The effect of an act on an entry. */
interface Edit {
  /** The fields that it replaces. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** The further requirement of the condition. */
  readonly narrow?: Condition;
  /** A further way to fulfil the condition. */
  readonly widen?: Condition;
  /** One way to fulfil the condition that is no longer one. */
  readonly without?: Condition;
  /** A number that the condition looks at, and another that counts with it from then on. */
  readonly counting?: readonly [string, string];
}

/**
 * The change that an act makes in an entry of the seeds from a day on, beside the figures of its
 * series.
 */
export interface Change extends Begins, Edit {
  /** The id of the change: several entries may share it. */
  readonly id: string;
  /** The readings that the act settles: their other choices no longer change the entry. */
  readonly settles?: readonly ReadingId[];
  /** The entry is no more. */
  readonly end?: true;
  /** The change under other readings of the act. */
  readonly variants?: readonly (Edit & {
    readonly reading: ReadingId;
    readonly choice: string;
  })[];
}

/** A change as the caller reads its act. */
export function editOf(change: Change, choices: ReadingChoices | undefined): Edit {
  const chosen = change.variants?.find(
    (variant) => reading(choices, variant.reading).choice === variant.choice,
  );
  return chosen ?? change;
}

/** An entry as an act leaves it. */
export function edited<T extends object>(entry: T, { set, ...edit }: Edit): T {
  const { condition } = entry as { readonly condition?: Condition };
  const left = condition === undefined ? {} : { condition: conditionAfter(condition, edit) };
  return { ...entry, ...left, ...set };
}

function conditionAfter(condition: Condition, edit: Omit<Edit, "set">): Condition {
  const { narrow, widen, without, counting } = edit;
  if (narrow !== undefined) return { all: [...partsOf(condition, "all"), narrow] };
  if (widen !== undefined) return { any: [...partsOf(condition, "any"), widen] };
  if (without !== undefined) return lessOne(condition, without);
  return counting === undefined ? condition : countedWith(condition, counting);
}

function partsOf(condition: Condition, kind: "all" | "any"): readonly Condition[] {
  const parts = (condition as { readonly [kind in "all" | "any"]?: readonly Condition[] })[kind];
  return parts ?? [condition];
}

function lessOne(condition: Condition, without: Condition): Condition {
  const gone = JSON.stringify(without);
  const left = partsOf(condition, "any").filter((part) => JSON.stringify(part) !== gone);
  return left.length === 1 ? (left[0] as Condition) : { any: left };
}

/** The same condition, in which one number counts with another. */
function countedWith(condition: Condition, [fact, plus]: readonly [string, string]): Condition {
  if ("any" in condition) {
    return { any: condition.any.map((part) => countedWith(part, [fact, plus])) };
  }
  if ("all" in condition) {
    return { all: condition.all.map((part) => countedWith(part, [fact, plus])) };
  }
  return "atLeast" in condition && condition.fact === fact ? { ...condition, plus } : condition;
}
