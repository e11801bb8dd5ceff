import seeds from "../../../seeds/other-agreements/agreements.json" with { type: "json" };
import { type Day, frozen, type Label, lazy } from "../../exact/index.js";
import {
  day,
  flag,
  labelSchema,
  many,
  maybe,
  oneOf,
  record,
  type Schema,
  string,
  whole,
} from "../../intake/index.js";
import { type AgreementId, type ArticleId, articleIds } from "./ids.js";

/** An agreement printed after the avenant, of other parties than its own. */
export interface Agreement {
  /** Its name: three bear the number 2002-02, so the party is part of it. */
  readonly id: AgreementId;
  /** Its number, where it has one. */
  readonly number?: string;
  /** Its subject. */
  readonly title: Label;
  /** Who signed it: the employer or its federation, then the unions. */
  readonly parties: readonly string[];
  /** The day it was signed. */
  readonly signed: Day;
  /** Its first day, where one is known. */
  readonly inForce?: Day;
  /** Whether its first day waits for that of a letter, which is not printed. */
  readonly waitsForLetter?: true;
  /** The first day on which it may be in force. */
  readonly earliest: Day;
  /** The day on which the order that approves it was published, where a reading asks for it. */
  readonly published?: Day;
  /** Its first and last lines in the published text. */
  readonly lines: readonly number[];
  /** Where its first day is set. */
  readonly source: {
    /** The text that says so. */
    readonly article: ArticleId;
    /** One line, or the first and the last. */
    readonly lines: readonly number[];
  };
}

/** The schema of an agreement. */
export function agreementSchema(): Schema<Agreement> {
  return record<Agreement>({
    id: oneOf(agreementIds()),
    number: maybe(string()),
    title: labelSchema(),
    parties: many(string()),
    signed: day(),
    inForce: maybe(day()),
    waitsForLetter: maybe(flag()),
    earliest: day(),
    published: maybe(day()),
    lines: many(whole()),
    source: record<Agreement["source"]>({ article: oneOf(articleIds), lines: many(whole()) }),
  });
}

const byId = /* @__PURE__ */ lazy(
  () => new Map(frozen(seeds as unknown as Agreement[]).map((each) => [each.id, each])),
);

/**
 * The six agreements printed after the avenant: parties, days, lines.
 *
 * @article Arrete L.18-40
 * @example agreements().length // 6
 */
export function agreements(): readonly Agreement[] {
  return [...byId().values()];
}

/** An agreement by its name. */
export function agreementOf(id: AgreementId): Agreement {
  return byId().get(id) as Agreement;
}

/** The names of the agreements. */
export function agreementIds(): readonly AgreementId[] {
  return [...byId().keys()];
}
