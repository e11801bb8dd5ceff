import { type Day, type Month, monthOf } from "../exact/index.js";
import { type Issue, issue, type Path } from "../intake/index.js";
import type { LawChoice } from "./law-on.js";
import { regimesUnder, switchWithin } from "./regime.js";

/**
 * A month that a switch cuts is whole under the text that begins in it (reading R80): whoever is
 * there under the former text alone is paid by it under the other reading.
 *
 * @article RP-23
 */
export function cutMonthIssues(
  request: LawChoice & { readonly month?: Month },
  lastDay: Day | undefined,
  path: Path,
): readonly Issue[] {
  const { month, readings } = request;
  if (month === undefined || lastDay === undefined || monthOf(lastDay) !== month) return [];
  const begins = switchWithin(regimesUnder(request), month, readings);
  if (begins === undefined || lastDay >= begins) return [];
  const expected = {
    fr:
      `un jour à partir du ${begins}, premier jour du texte qui paie tout le mois, ou la ` +
      "lecture R80 « from-january », qui le paie par l'ancien",
    en:
      `a day from ${begins} on, the first day of the text that pays the whole month, or the ` +
      'reading R80 "from-january", which pays it by the former one',
  };
  return [issue("out-of-range", path, { received: lastDay, expected, article: "RP-23" })];
}
