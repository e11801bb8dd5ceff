import type * as z from "zod";
import type { Day } from "../../exact/calendar.js";
import type { ReadingChoices } from "../../ids/types.js";
import { type Issue, issue } from "../../intake/issue.js";
import { day, maybe, oneOf, record } from "../../intake/schema.js";
import { read } from "../../law/seeds.js";
import { type NamedEntry, specialSeeds } from "../../law/special-seeds.js";

/** The indicative elements for which the board may grant a bonification. */
export type BonificationElement =
  | "interim-par-un-medecin"
  | "interim-par-le-medecin-chef-de-service"
  | "direction-de-plus-de-500-lits"
  | "service-difficile"
  | "responsabilites-particulieres"
  | "charge-particulierement-lourde"
  | "titres-ou-travaux";

/** A condition for which a bonification was granted, and how long it holds. */
export interface BonificationCondition {
  /** The element that the board looked at. */
  readonly element: BonificationElement;
  /** First day on which it holds, `YYYY-MM-DD`. */
  readonly from: Day;
  /** First day on which it no longer holds, `YYYY-MM-DD`, where that day is known. */
  readonly to?: Day;
}

/** The schema of a condition. */
export function conditionSchema(): z.ZodType<BonificationCondition> {
  const elements = specialSeeds.bonificationElements.map(({ id }) => id as BonificationElement);
  return record<BonificationCondition>({ element: oneOf(elements), from: day(), to: maybe(day()) });
}

/**
 * The seven indicative elements, lost in the avenant and restored (reading R16); pharmaciens and biologistes have the bonification by analogy.
 *
 * @article A1.2.1.2 L.269-271
 */
export function bonificationElements(readings?: ReadingChoices): readonly NamedEntry[] {
  return specialSeeds.bonificationElements.filter((entry) => read(entry, readings) !== undefined);
}

/**
 * The first day, from a day on, on which none of the conditions holds: that day itself when none does, `undefined` when one has no known end.
 *
 * @article A1.2.1.2 L.272
 */
export function lastsUntil(conditions: readonly BonificationCondition[], on: Day): Day | undefined {
  const holding = conditions.find(({ from, to }) => from <= on && (to === undefined || on < to));
  if (holding === undefined) return on;
  return holding.to === undefined ? undefined : lastsUntil(conditions, holding.to);
}

/** What is wrong with the conditions: none given, one that ends before it begins, one that the readings chosen leave out. */
export function conditionIssues(
  conditions: readonly BonificationCondition[] | undefined,
  readings: ReadingChoices | undefined,
): readonly Issue[] {
  if (conditions === undefined) return [];
  if (conditions.length === 0) return [noCondition()];
  const known = new Set(bonificationElements(readings).map(({ id }) => id));
  return conditions.flatMap(({ element, from, to }, at) => [
    ...(known.has(element) ? [] : [leftOut(element, at)]),
    ...(to === undefined || to > from ? [] : [endsEarly(to, from, at)]),
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

function endsEarly(to: Day, from: Day, at: number): Issue {
  const expected = { fr: `un jour après le ${from}`, en: `a day after ${from}` };
  return issue("end-before-start", ["conditions", at, "to"], { received: to, expected });
}
