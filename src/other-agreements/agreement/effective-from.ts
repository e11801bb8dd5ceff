import { addMonths, type Day, firstDay, lazy, monthOf } from "../../exact/index.js";
import {
  day,
  type Issue,
  issue,
  maybe,
  oneOf,
  type Readable,
  record,
  type Schema,
  unwrap,
} from "../../intake/index.js";
import { agreementIds, agreementOf } from "./agreements.js";
import { choicesSchema, reading } from "./chosen.js";
import type { AgreementId, ArticleId, ReadingChoices } from "./ids.js";
import { type AgreementOutcome, answered } from "./working.js";

/** Which agreement, and when the letter that approves it was received. */
export interface EffectiveFromRequest {
  /** The agreement. */
  readonly agreement: AgreementId;
  /** The day on which the approval letter was received, for those that wait for it. */
  readonly letterReceived?: Day;
  /** The readings of ambiguous texts that the caller takes. */
  readonly readings?: ReadingChoices;
}

/** The schema of a question about the first day of an agreement. */
export const effectiveFromSchema: () => Schema<EffectiveFromRequest> = /* @__PURE__ */ lazy(() =>
  record<EffectiveFromRequest>({
    agreement: oneOf(agreementIds()),
    letterReceived: maybe(day()),
    readings: maybe(choicesSchema()),
  }),
);

/**
 * The first day of an agreement: the one that it sets; the month that it names; or the first day of
 * the month after its approval letter was
 * received, which the caller tells. A letter received on the first of a month waits for the next
 * month's. Throws `PayError`.
 *
 * @article AASM-1.2 L.3237
 * @article AASM-2.2 L.3264
 * @article AASM-3.2 L.3297-3301
 * @article CLCC-sal-1 L.3324-3328
 * @article CLCC-02.5 L.3397-3411
 * @article CLCC-03.3 L.3453-3468
 * @example
 * effectiveFrom({ agreement: "clcc-2002-03", letterReceived: "2003-12-05" }) // "2004-01-01"
 */
export function effectiveFrom(request: EffectiveFromRequest): Day {
  return unwrap(safeEffectiveFrom(request));
}

/**
 * The same as {@link effectiveFrom}, from anything: a result, or the list of what is wrong; never
 * an exception.
 */
export function safeEffectiveFrom(request: unknown): AgreementOutcome<Day> {
  return answered(
    { schema: effectiveFromSchema(), issuesOf: letterIssues, resultOf: firstDayOf },
    request,
  );
}

function firstDayOf({ agreement, letterReceived, readings }: EffectiveFromRequest): Day {
  const { inForce, published } = agreementOf(agreement);
  if (inForce === undefined) return monthAfter(letterReceived as Day);
  if (published === undefined) return inForce;
  return reading(readings, "R107").choice === "published" ? published : inForce;
}

function monthAfter(letter: Day): Day {
  return firstDay(addMonths(monthOf(letter), 1));
}

/** The first day on which an agreement is in force, or may be where its letter is not told. */
export function firstPossibleDay(id: AgreementId, letterReceived?: Day): Day {
  return letterReceived === undefined ? agreementOf(id).earliest : monthAfter(letterReceived);
}

function letterIssues({
  usable,
  flawed,
}: Readable<EffectiveFromRequest>): readonly Issue<ArticleId>[] {
  const { agreement, letterReceived } = usable;
  if (agreement === undefined || flawed("letterReceived")) return [];
  const { waitsForLetter, source } = agreementOf(agreement);
  if (waitsForLetter) return letterReceived === undefined ? [unread(agreement)] : early(usable);
  if (letterReceived === undefined) return [];
  const expected = {
    fr: "rien : cet accord n'attend pas de lettre",
    en: "nothing: this agreement waits for no letter",
  };
  const parts = { received: letterReceived, expected, article: source.article };
  return [issue<ArticleId>("not-applicable", ["letterReceived"], parts)];
}

function unread(id: AgreementId): Issue<ArticleId> {
  const expected = {
    fr: "le jour de réception de la lettre d'agrément, que le texte n'imprime pas",
    en: "the day on which the approval letter was received, which the text does not print",
  };
  const parts = { received: undefined, expected, article: agreementOf(id).source.article };
  return issue<ArticleId>("missing", ["letterReceived"], parts);
}

function early({ agreement, letterReceived }: Partial<EffectiveFromRequest>): Issue<ArticleId>[] {
  return letterTooEarly(agreement as AgreementId, letterReceived);
}

/** A letter cannot approve an agreement before it is signed. */
export function letterTooEarly(id: AgreementId, letter: Day | undefined): Issue<ArticleId>[] {
  const { signed, source } = agreementOf(id);
  if (letter === undefined || letter >= signed) return [];
  const expected = {
    fr: `un jour à partir du ${signed}, où l'accord est signé`,
    en: `a day from ${signed} on, when the agreement was signed`,
  };
  const parts = { received: letter, expected, article: source.article };
  return [issue<ArticleId>("out-of-range", ["letterReceived"], parts)];
}
