/**
 * From July 2003 to June 2004 the reclassement is provisional: it may not pay less than the mean of
 * the former pay and of the pay of the definitive reclassement. What is missing is a line of its
 * own. Both sides hold what article 8 counts, and nothing else.
 *
 * @article Art7 L.582-584
 */

import type { ReadingChoices } from "../../ids/index.js";
import { reading } from "../../law/index.js";
import {
  type AppliedReading,
  constant,
  difference,
  type Expression,
  figure,
  greatest,
  nothing,
  quotient,
  renamed,
  resultOf,
  type Step,
  step,
  sum,
} from "../../working/index.js";
import type { LineCode } from "../situation/line-codes.js";
import type { PayLine } from "../situation/pay-slip.js";
import type { ProvisionalYear, Situation } from "../situation/situation.js";
import { baseSalary } from "./base-salary.js";
import { cadreMajoration } from "./cadre-majoration.js";
import { careerIndemnity } from "./career-indemnity.js";
import { linesBy } from "./lines-by.js";
import { amountsOf, type EarlierLines, payLine, type Rule } from "./pay-line.js";
import { seniorityBonus } from "./seniority-bonus.js";

const label = {
  fr: "Plancher de l'année provisoire",
  en: "Floor of the provisional year",
};
const oldName = { fr: "ancienne rémunération", en: "former pay" };
const two = /* @__PURE__ */ constant(2, "ratio", { fr: "deux", en: "two" });
const none = /* @__PURE__ */ nothing("euros", { fr: "rien ne manque", en: "nothing is missing" });

const compared: readonly LineCode[] = [
  "BASE_SALARY",
  "SENIORITY",
  "CADRE_MAJORATION",
  "CAREER_INDEMNITY",
];

const rules: readonly Rule[] = [baseSalary, seniorityBonus, cadreMajoration, careerIndemnity];

/**
 * The line that brings the pay of the provisional year to the mean of the former pay and of the
 * definitive one; absent once the reclassement is definitive.
 */
export function provisionalFloor(situation: Situation, earlier: EarlierLines): PayLine | undefined {
  const { provisional, readings } = situation;
  if (provisional === undefined) return undefined;
  const { choice } = reading(readings, "R53");
  const other = choice === "whole-indemnity" ? "half-indemnity" : "whole-indemnity";
  const own = floorLine(situation, provisional, earlier, choice);
  const differs = !floorLine(situation, provisional, earlier, other).amount.equals(own.amount);
  return differs ? restedOn(own, reading(readings, "R53")) : own;
}

/** A line, the pay compared with which rests on a reading. */
function restedOn(line: PayLine, applied: AppliedReading): PayLine {
  const steps = line.steps.map((each) =>
    each.id === "DEFINITIVE_PAY" ? { ...each, readings: [...each.readings, applied] } : each,
  );
  return { ...line, steps };
}

type R53 = NonNullable<ReadingChoices["R53"]>;

function floorLine(
  situation: Situation,
  provisional: ProvisionalYear,
  earlier: EarlierLines,
  choice: R53,
): PayLine {
  const [steps, definitive] = definitivePay(situation, provisional.definitive, choice);
  const former = figure(provisional.oldPay, "euros", oldName);
  const mean = euroStep(situation, {
    id: "PROVISIONAL_MEAN",
    label: { fr: "Moyenne garantie", en: "Mean guaranteed" },
    expression: quotient(sum(former, resultOf(definitive)), two),
  });
  const paid = sum(...amountsOf(earlier, compared));
  return payLine(situation, {
    code: "PROVISIONAL_FLOOR",
    label,
    expression: greatest(none, difference(resultOf(mean), paid)),
    base: mean.result,
    articles: ["Art7"],
    before: [...steps, definitive, mean],
  });
}

interface EuroStep {
  readonly id: string;
  readonly label: Step["label"];
  readonly expression: Expression;
  readonly readings?: Step["readings"];
}

function euroStep({ decimals }: Situation, parts: EuroStep): Step {
  return step({ ...parts, unit: "euros", decimals, articles: ["Art7"] });
}

const prefix = "DEFINITIVE_";
const suffix = { fr: " (reclassement définitif)", en: " (definitive reclassement)" };

/**
 * The pay of the definitive reclassement: its own coefficient, and the whole career indemnity
 * unless the caller reads half of it (reading R53).
 */
function definitivePay(
  situation: Situation,
  position: Situation["position"],
  choice: R53,
): readonly [readonly Step[], Step] {
  const definitive = { ...situation, position, provisional: undefined, isProvisional: false };
  const held = choice === "whole-indemnity" ? definitive : { ...situation, position };
  const lines = linesBy(rules, held);
  const steps = renamed(
    lines.flatMap((line) => line.steps),
    prefix,
    suffix,
  );
  const ends = new Set(lines.map((line) => `${prefix}${(line.steps.at(-1) as Step).id}`));
  const amounts = steps.filter(({ id }) => ends.has(id)).map(resultOf);
  const total = euroStep(situation, {
    id: "DEFINITIVE_PAY",
    label: { fr: "Rémunération de reclassement", en: "Pay of the reclassement" },
    expression: sum(...amounts),
  });
  return [steps, total];
}
