import {
  addDays,
  addYears,
  type Day,
  type Decimal,
  type DecimalInput,
  decimal,
  isUnder,
  lazy,
  zero,
} from "../../exact/index.js";
import type { ArticleId } from "../../ids/index.js";
import {
  day,
  flag,
  type Issue,
  issue,
  maybe,
  type Path,
  quantity,
  record,
  type Schema,
} from "../../intake/index.js";
import { firstDayOfScheme, lawOfFirstDay, parameterAt } from "../../law/index.js";

/** The basis of the pay of the provisional year. */
export interface Passage {
  /**
   * Euros: the former pay at the working time of the month, on the elements of article 8, without
   * the 5 % of the decentralized bonus: `differentialIndemnity(…).comparison.oldPay`. Two decimals.
   * Not needed of a definitive reclassement.
   */
  readonly oldPay?: DecimalInput;
  /**
   * Whether a differential indemnity was held on the day of the passage: the reclassement is then
   * definitive at once. Implied by a differential indemnity in the month.
   */
  readonly definitive?: boolean;
  /**
   * Points of the provisional coefficient, in place of the reference coefficient: the tables that
   * fix it were not published. Two decimals.
   */
  readonly provisionalCoefficient?: DecimalInput;
  /**
   * The day of the passage, where the employer came under the agreement later than 1 July 2003: the
   * staff in place on its eve are reclassified then (Cass. soc. 29 January 2014, no. 12-22.575).
   * Told alone once the provisional year is over.
   */
  readonly on?: Day;
}

/** The schema of the provisional year. */
export function passageSchema(): Schema<Passage> {
  return record<Passage>({
    oldPay: maybe(quantity({ moreThan: 0, decimals: 2, atMost: 100000 })),
    definitive: maybe(flag()),
    provisionalCoefficient: maybe(quantity({ moreThan: 0, decimals: 2, atMost: 5000 })),
    on: maybe(day()),
  });
}

/** The terms of a request on the passage. */
export interface PassageAsked {
  readonly passage?: Passage;
  readonly differentialIndemnity?: DecimalInput;
  readonly careerIndemnityPoints?: DecimalInput;
}

/** The day of the passage to the scheme. */
export function passageDay({ passage }: Pick<PassageAsked, "passage">): Day {
  return passage?.on ?? firstDayOfScheme;
}

/**
 * Whether the reclassement is definitive: from the first day for whoever held a differential
 * indemnity.
 */
export function isDefinitive({ passage, differentialIndemnity = 0 }: PassageAsked): boolean {
  if (passage?.definitive === true) return true;
  return differentialIndemnity !== 0 && isUnder(zero, decimal(differentialIndemnity));
}

/** Percent. */
const whole = /* @__PURE__ */ decimal(100);

const firstAnniversary = /* @__PURE__ */ lazy(() => addYears(firstDayOfScheme, 1));

function anniversaryOf(passed: Day): Day {
  return passed === firstDayOfScheme ? firstAnniversary() : addYears(passed, 1);
}

/**
 * Whether a day is in the year during which a reclassement is provisional: as many days after the
 * passage as there are, after 1 July 2003, days on which the career indemnity is not paid whole.
 *
 * @article Art7 L.582-583
 */
export function isProvisionalDay(asked: PassageAsked, on: Day): boolean {
  const passed = passageDay(asked);
  const within = on >= passed && on < anniversaryOf(passed);
  if (!within || isDefinitive(asked)) return false;
  const share = parameterAt("careerIndemnityShare", lawOfFirstDay()) as Decimal;
  return isUnder(share, whole);
}

/**
 * The passage ends where the career indemnity is paid whole; a differential indemnity makes the
 * reclassement definitive, and a definitive one knows no provisional coefficient.
 *
 * @article Art7 L.582-584
 */
export function passageIssues(asked: PassageAsked, on: Day): readonly Issue[] {
  const { passage } = asked;
  if (passage === undefined) return [];
  return [
    ...overIssues(passage, on),
    ...oldPayIssues(passage, !isProvisionalDay(asked, on)),
    ...contradictionIssues(passage, asked),
    ...coefficientIssues(passage, isDefinitive(asked)),
  ];
}

function overIssues(passage: Passage, on: Day): readonly Issue[] {
  const first = passageDay({ passage });
  const [from, end] = [first, addYears(first, 1)];
  if (on >= from && (on < end || isDayAlone(passage))) return [];
  const when = end === addYears(firstDayOfScheme, 1) ? endOfFirst : { fr: end, en: end };
  const expected = {
    fr: `rien ici : le reclassement est définitif à partir du ${when.fr}`,
    en: `nothing here: the reclassement is definitive from ${when.en} on`,
  };
  return [issue("not-applicable", ["passage"], { received: passage, expected, article: "Art7" })];
}

/** Whether a passage only says who was in place: the reclassement is definitive since. */
function isDayAlone({ on, ...provisional }: Passage): boolean {
  return on !== undefined && Object.values(provisional).every((value) => value === undefined);
}

const endOfFirst = { fr: "1er juillet 2004", en: "1 July 2004" };

function oldPayIssues({ oldPay }: Passage, definitive: boolean): readonly Issue[] {
  if (oldPay !== undefined || definitive) return [];
  const expected = {
    fr: "l'ancienne rémunération, dont dépend le plancher de l'année provisoire",
    en: "the former pay, on which the floor of the provisional year depends",
  };
  const parts = { received: oldPay, expected, article: "Art7" } as const;
  return [issue("missing", ["passage", "oldPay"], parts)];
}

function contradictionIssues({ definitive }: Passage, asked: PassageAsked): readonly Issue[] {
  if (definitive !== false || !isDefinitive(asked)) return [];
  const expected = {
    fr: "true, ou rien : une indemnité différentielle rend le reclassement définitif",
    en: "true, or nothing: a differential indemnity makes the reclassement definitive",
  };
  const parts = { received: definitive, expected, article: "Art7" } as const;
  return [issue("contradictory", ["passage", "definitive"], parts)];
}

function coefficientIssues(
  { provisionalCoefficient: received }: Passage,
  definitive: boolean,
): readonly Issue[] {
  if (received === undefined || !definitive) return [];
  const expected = {
    fr: "rien ici : un reclassement définitif n'a pas de coefficient provisoire",
    en: "nothing here: a definitive reclassement has no provisional coefficient",
  };
  const path = ["passage", "provisionalCoefficient"];
  return [issue("not-applicable", path, { received, expected, article: "Art7" })];
}

/**
 * The place in a request of what only the staff in place on the eve of the passage may have, and
 * its article.
 */
export interface OfStaffInPlace {
  readonly path: Path;
  readonly article: ArticleId;
}

/** Whoever was hired since the passage has nothing of what is for the staff in place on its eve. */
export function newcomerIssues(
  hired: Day,
  asked: PassageAsked,
  held: readonly OfStaffInPlace[],
): readonly Issue[] {
  const on = passageDay(asked);
  if (hired < on) return [];
  const eve = addDays(on, -1);
  const expected = {
    fr: `rien ici : seul le personnel en place le ${eve} y a droit`,
    en: `nothing here: only staff in post on ${eve} have a right to it`,
  };
  return held.map(({ path, article }) =>
    issue("outside-employment", path, { received: hired, expected, article }),
  );
}
