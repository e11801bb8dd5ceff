import { reading } from "../../law/index.js";
import {
  type AppliedReading,
  difference,
  type Expression,
  greatest,
  nothing,
} from "../../working/index.js";
import type { Situation } from "../situation/situation.js";
import { amountsOf, type EarlierLines } from "./pay-line.js";

/** An amount that may stand beside a functional bonus, and the reading that says so. */
export interface BesideBonus {
  readonly expression: Expression;
  readonly readings: readonly AppliedReading[];
}

const none = /* @__PURE__ */ nothing("euros", {
  fr: "la prime fonctionnelle est plus élevée",
  en: "the functional bonus is higher",
});

/**
 * The allowances for care in prisons and in gerontology are paid beside a functional bonus; by the
 * other reading one title only is due, the higher (reading R64).
 */
export function besideFunctionalBonus(
  situation: Situation,
  earlier: EarlierLines,
  own: Expression,
): BesideBonus {
  const [bonus] = amountsOf(earlier, ["FUNCTIONAL_BONUS"]);
  if (bonus === undefined) return { expression: own, readings: [] };
  const applied = reading(situation.readings, "R64");
  const both = applied.choice === "both";
  return {
    expression: both ? own : greatest(none, difference(own, bonus)),
    readings: [applied],
  };
}
