import type { Day } from "../../exact/index.js";
import { type Issue, issue, type Path } from "../../intake/index.js";
import { agreementOf } from "./agreements.js";
import { firstPossibleDay, letterTooEarly } from "./effective-from.js";
import type { AgreementId, ArticleId } from "./ids.js";

/** A day that an agreement is asked about, and where it stands in the request. */
export interface AskedDay {
  readonly agreement: AgreementId;
  readonly day: Day | undefined;
  readonly path: Path;
  /** The day on which the approval letter was received, where it is told. */
  readonly letterReceived?: Day | undefined;
}

/** The issues with a day on which an agreement is not in force yet, or cannot be. */
export function beforeAgreement(asked: AskedDay): readonly Issue<ArticleId>[] {
  const { agreement, day, path, letterReceived } = asked;
  const letter = letterTooEarly(agreement, letterReceived);
  if (letter.length > 0 || day === undefined) return letter;
  const first = firstPossibleDay(agreement, letterReceived);
  if (day >= first) return [];
  const expected = {
    fr: `un jour à partir du ${first}, premier jour possible de l'accord`,
    en: `a day from ${first} on, the first possible day of the agreement`,
  };
  const { article } = agreementOf(agreement).source;
  return [issue<ArticleId>("before-scheme", path, { received: day, expected, article })];
}
