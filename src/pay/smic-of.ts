import { firstDay } from "../exact/index.js";
import { type Checked, type Issue, issue, sound } from "../intake/index.js";
import { figureSetOn, type Gap, gapOn, type LawOn, ruleAt } from "../law/index.js";
import { type Figure, figure } from "../working/index.js";
import type { PayRequest } from "./request/pay-request.js";

const name = { fr: "SMIC horaire donné", en: "hourly statutory minimum given" };

/**
 * The hourly statutory minimum of a month: the caller's, or that of the last decree. A month after
 * the last sourced one has the caller's, which is asked for once pay is brought up to it
 * (`no-sourced-value`).
 *
 * @article Smic
 */
export function smicOf(
  { month, smic }: Partial<PayRequest>,
  law: LawOn,
): Checked<Figure | undefined> {
  if (smic !== undefined) return sound(figure(smic, "euros", name));
  if (month === undefined) return sound(undefined);
  const gap = gapOn("hourlyStatutoryMinimum", firstDay(month));
  if (gap === undefined) {
    return sound(figureSetOn("hourlyStatutoryMinimum", law, "euros"));
  }
  if (ruleAt("conventionalMinimum", law) === undefined) return sound(undefined);
  return { usable: undefined, issues: [withoutSource(month, gap)] };
}

function withoutSource(received: string, { why }: Gap): Issue {
  const expected = {
    fr: `un mois dont le SMIC est sourcé, ou smic (${why.fr})`,
    en: `a month whose SMIC has a source, or smic (${why.en})`,
  };
  return issue("no-sourced-value", ["month"], { received, expected, article: "Smic" });
}
