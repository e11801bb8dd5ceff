import { reading, regimeEntry } from "../../law/index.js";
import { sumOf } from "../../working/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { Situation } from "../situation/situation.js";
import { amountOf, payLine } from "./pay-line.js";

const label = { fr: "Salaire minimum conventionnel", en: "Conventional minimum salary" };
const held: ReadonlySet<LineCode> = new Set([
  "BASE_SALARY",
  "PROMOTION_INDEMNITY",
  "MINIMUM_SALARY",
]);

/**
 * The conventional minimum in one line since 2014, where it is asked for so: the sum of the base
 * salary, the promotion indemnity and the complement, which are its working (reading R99).
 *
 * @article 2014-01-7bis
 */
export function minimumInOneLine(
  situation: Situation,
  lines: readonly PayLine[],
): readonly PayLine[] {
  const { law, readings, regime } = situation;
  const applied = reading(readings, "R99");
  const minimum = lines.find(({ code }) => code === "MINIMUM_SALARY");
  if (applied.choice !== "one-line" || minimum === undefined || regime === "2003") return lines;
  if (regimeEntry("conventionalMinimum", law) === undefined) return lines;
  const parts = lines.filter(({ code }) => held.has(code));
  const line = payLine(situation, {
    code: "MINIMUM_SALARY",
    label,
    expression: sumOf(parts.map(amountOf)),
    base: minimum.base,
    articles: ["2014-01-7bis"],
    readings: [applied],
    before: parts.flatMap(({ steps }) => steps),
  });
  return [line, ...lines.filter(({ code }) => !held.has(code))];
}
