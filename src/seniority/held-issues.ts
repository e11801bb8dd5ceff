import { later } from "../exact/index.js";
import { type Issue, issue } from "../intake/index.js";
import { cadreOf } from "../job/index.js";
import { firstDayOfScheme } from "../law/index.js";
import { heldOn } from "./jobs-held.js";
import type { ReadCareer } from "./read-career.js";
import { statedIssues } from "./stated-issues.js";

/**
 * The issues with the percentages that a payslip showed on a day: both of a cadre, one of the
 * others, each with the day on which it was reached.
 *
 * @article RP-22.1
 * @article 2014-02-1
 */
export function heldIssues(known: ReadCareer): readonly Issue[] {
  const { career, wrong, choices, regimes, law } = known;
  const { held, metier, hired } = career;
  if (held === undefined) return [];
  const { on } = held;
  const article = "RP-22.1";
  const first = later(hired ?? firstDayOfScheme, firstDayOfScheme);
  if (on < first) {
    const expected = { fr: `un jour à partir du ${first}`, en: `a day from ${first} on` };
    return [issue("out-of-range", ["held", "on"], { received: on, expected, article })];
  }
  if (metier === undefined || wrong.has("promotions")) return [];
  const { cadre } = cadreOf(heldOn({ ...career, metier, hired: first }, on, law), choices);
  const view = { career, choices, regimes, cadre };
  return statedIssues({ stated: held, on, view, path: ["held"], article });
}
