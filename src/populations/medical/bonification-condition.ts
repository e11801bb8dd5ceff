import type { Day } from "../../exact/index.js";
import type { BonificationElement, ReadingChoices } from "../../ids/index.js";
import {
  type Issue,
  issue,
  oneOf,
  type RunningPeriod,
  runningEndIssues,
  runningPeriodSchema,
  type Schema,
  untilOf,
} from "../../intake/index.js";
import { entryAsRead, lawIn, type NamedEntry, specialSeeds } from "../../law/index.js";

/** The terms of a bonification, as the board looked at them. */
export interface BonificationTerms {
  /** The element that the board looked at. */
  readonly element: BonificationElement;
}

/**
 * A condition for which a bonification was granted, and how long it holds, where its end is known.
 */
export type BonificationCondition = RunningPeriod & BonificationTerms;

/** The schema of a condition. */
export function conditionSchema(): Schema<BonificationCondition> {
  const elements = specialSeeds().bonificationElements.map(({ id }) => id as BonificationElement);
  return runningPeriodSchema<BonificationCondition>({ element: oneOf(elements) });
}

/**
 * The seven indicative elements, lost in the avenant and restored (reading R16); pharmaciens and
 * biologistes have the bonification by analogy.
 *
 * @article A1.2.1.2 L.269-271
 */
export function bonificationElements(readings?: ReadingChoices): readonly NamedEntry[] {
  return specialSeeds().bonificationElements.filter(
    (entry) => entryAsRead(entry, lawIn({}), readings) !== undefined,
  );
}

const never: Day = "9999-12-31";

/**
 * The first day, from a day on, on which none of the conditions holds: that day itself when none
 * does, `undefined` when one has no known end.
 *
 * @article A1.2.1.2 L.272
 */
export function lastsUntil(conditions: readonly BonificationCondition[], on: Day): Day | undefined {
  const holding = conditions.find((each) => each.from <= on && on < (untilOf(each) ?? never));
  if (holding === undefined) return on;
  const until = untilOf(holding);
  return until === undefined ? undefined : lastsUntil(conditions, until);
}

/**
 * The issues with the conditions: none given, one that ends before it begins, one that the readings
 * chosen leave out.
 */
export function conditionIssues(
  conditions: readonly BonificationCondition[] | undefined,
  readings: ReadingChoices | undefined,
): readonly Issue[] {
  if (conditions === undefined) return [];
  if (conditions.length === 0) return [noCondition()];
  const known = new Set(bonificationElements(readings).map(({ id }) => id));
  return conditions.flatMap((condition, at) => [
    ...(known.has(condition.element) ? [] : [leftOut(condition.element, at)]),
    ...runningEndIssues(condition, ["conditions", at]),
  ]);
}

function noCondition(): Issue {
  const expected = {
    fr: "au moins une des conditions pour lesquelles la bonification a été attribuée",
    en: "at least one of the conditions for which the bonification was granted",
  };
  return issue("missing", ["conditions"], { received: [], expected, article: "A1.2.1.2" });
}

function leftOut(element: string, at: number): Issue {
  const expected = {
    fr: "un élément que les lectures choisies ne laissent pas de côté (R16)",
    en: "an element that the readings chosen do not leave out (R16)",
  };
  const parts = { received: element, expected, article: "A1.2.1.2" } as const;
  return issue("nothing-printed", ["conditions", at, "element"], parts);
}
