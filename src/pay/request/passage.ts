import { type Day, type Decimal, type DecimalInput, decimal } from "../../exact/index.js";
import {
  flag,
  type Issue,
  issue,
  maybe,
  quantity,
  record,
  type Schema,
} from "../../intake/index.js";
import { parameterAt } from "../../law/index.js";

/** What the pay of the provisional year rests on. */
export interface Passage {
  /**
   * Euros: the former pay at the working time of the month, on the elements of article 8, without
   * the 5 % of the decentralized bonus: `differentialIndemnity(…).comparison.oldPay`. Two decimals.
   */
  readonly oldPay: DecimalInput;
  /**
   * Whether a differential indemnity was held on 1 July 2003: the reclassement is then definitive
   * at once. Implied by a differential indemnity in the month.
   */
  readonly definitive?: boolean;
  /**
   * Points of the provisional coefficient, in place of the reference coefficient: the tables that
   * fix it were not published. Two decimals.
   */
  readonly provisionalCoefficient?: DecimalInput;
}

/** The schema of the provisional year. */
export function passageSchema(): Schema<Passage> {
  return record<Passage>({
    oldPay: quantity({ moreThan: 0, decimals: 2, atMost: 100000 }),
    definitive: maybe(flag()),
    provisionalCoefficient: maybe(quantity({ moreThan: 0, decimals: 2, atMost: 5000 })),
  });
}

interface AskedOfPassage {
  readonly passage?: Passage;
  readonly differentialIndemnity?: DecimalInput;
}

/**
 * Whether the reclassement is definitive: from the first day for whoever held a differential
 * indemnity.
 */
export function isDefinitive({ passage, differentialIndemnity = 0 }: AskedOfPassage): boolean {
  return passage?.definitive === true || decimal(differentialIndemnity).greaterThan(0);
}

/**
 * The passage ends where the career indemnity is paid whole; a differential indemnity makes the
 * reclassement definitive, and a definitive one knows no provisional coefficient.
 *
 * @article Art7 L.582-584
 */
export function passageIssues(asked: AskedOfPassage, day: Day): readonly Issue[] {
  const { passage } = asked;
  if (passage === undefined) return [];
  return [
    ...overIssues(passage, day),
    ...contradictionIssues(passage, asked),
    ...coefficientIssues(passage, isDefinitive(asked)),
  ];
}

function overIssues(passage: Passage, day: Day): readonly Issue[] {
  const share = parameterAt("careerIndemnityShare", day) as Decimal;
  if (share.lessThan(100)) return [];
  const expected = {
    fr: "rien ici : le reclassement est définitif à partir du 1er juillet 2004",
    en: "nothing here: the reclassement is definitive from 1 July 2004 on",
  };
  return [issue("not-applicable", ["passage"], { received: passage, expected, article: "Art7" })];
}

function contradictionIssues({ definitive }: Passage, asked: AskedOfPassage): readonly Issue[] {
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
