import type { Label } from "../exact/index.js";
import { answerRequest, asked, type Issue, issue, type Outcome } from "../intake/index.js";
import { type Sheet, sheetsByCode } from "./catalogue.js";
import { type MetierCode, metierCodes } from "./ids.js";
import { type MetierQuestion, metierQuestion } from "./metier.js";

/** The issue with a part that no surviving sheet prints: it is lost, which is not « none ». */
export function lost(code: MetierCode, what: Label): Issue {
  const expected = {
    fr: `un métier dont ${what.fr} ; la fiche de celui-ci est perdue, en tout ou en partie`,
    en: `a métier whose ${what.en}; this one's sheet is lost, whole or in part`,
  };
  return issue("nothing-printed", ["code"], { received: code, expected });
}

/** Answers a question about a part of a sheet, or says that it is lost. */
export function answerFromSheet<P, T>(
  code: unknown,
  view: unknown,
  part: { readonly of: (sheet: Sheet) => P | undefined; readonly words: Label },
  resultOf: (found: P, question: MetierQuestion) => T,
): Outcome<T> {
  const found = (each: MetierCode): P | undefined => {
    const sheet = sheetsByCode().get(each);
    return sheet === undefined ? undefined : part.of(sheet);
  };
  return answerRequest(
    {
      schema: metierQuestion(),
      issuesOf: ({ usable }) =>
        usable.code === undefined || found(usable.code) !== undefined
          ? []
          : [lost(usable.code, part.words)],
      resultOf: (question) => resultOf(found(question.code) as P, question),
    },
    asked({ code }, view),
  );
}

/** The métiers whose part of a sheet is lost. */
export function withoutPart(of: (sheet: Sheet) => unknown): readonly MetierCode[] {
  return metierCodes.filter((code) => {
    const sheet = sheetsByCode().get(code);
    return sheet === undefined || of(sheet) === undefined;
  });
}
