import { type Decimal, one } from "../exact/index.js";
import type { LawChoice } from "../law/index.js";
import {
  computePay,
  type LineCode,
  type PayLine,
  type PayRequest,
  type Situation,
} from "../pay/index.js";
import {
  difference,
  type Expression,
  figure,
  greatest,
  nothing,
  proportion,
  resultOf,
  type Step,
  shareOfFullTime,
  step,
  sum,
} from "../working/index.js";
import type { PayComparison } from "./differential-indemnity-request.js";
import { ofJuly2003 } from "./new-situation.js";
import { oldSchemeOf } from "./old-pay.js";
import { firstPointValue, oldPaySteps, withoutShare } from "./old-pay-steps.js";

/**
 * The comparison of article 9: the conventional pay of the last full month of the former scheme
 * with what is due in the new one, career indemnity included, on the elements that article 8 counts
 * and on no other.
 *
 * @article Art9 L.633-634
 */

/** Two pays compared. */
export interface ComparedPays {
  /** Euros: the pay of June 2003, less the share of the decentralized bonus. */
  readonly oldPay: Decimal;
  /** Euros: the new pay, career indemnity left out. */
  readonly newPay: Decimal;
  /** Euros. */
  readonly careerIndemnity: Decimal;
  /** Euros: what is missing, never negative. */
  readonly amount: Decimal;
}

/** Two pays compared, with their working: its last step is what is missing. */
export interface WorkedPays {
  readonly pays: ComparedPays;
  readonly steps: readonly Step[];
}

const comparedLines: ReadonlySet<LineCode> = new Set([
  "BASE_SALARY",
  "SENIORITY",
  "CADRE_MAJORATION",
]);

const euro = { unit: "euros", decimals: 2, articles: ["Art9"] } as const;

/** Compares two pays of the same person. */
export function comparePays(
  comparison: PayComparison,
  situation: Situation,
  choice: LawChoice,
): WorkedPays {
  const old = oldSteps(comparison, situation);
  const { newPay, indemnity, steps } = newSteps(comparison, choice);
  const former = resultOf(old.at(-1) as Step);
  const missing = step({
    id: "DIFFERENTIAL_INDEMNITY_ESTIMATE",
    label: { fr: "Ce qui manque à la nouvelle rémunération", en: "What the new pay lacks" },
    expression: greatest(none, difference(former, resultOf(newPay), resultOf(indemnity))),
    ...euro,
  });
  return {
    pays: {
      oldPay: former.value,
      newPay: newPay.result,
      careerIndemnity: indemnity.result,
      amount: missing.result,
    },
    steps: [...old, ...steps, missing],
  };
}

const none = /* @__PURE__ */ nothing("euros", { fr: "rien ne manque", en: "nothing is missing" });

const oldLabel = { fr: "Rémunération de juin 2003 comparée", en: "Pay of June 2003 compared" };

function oldSteps(comparison: PayComparison, situation: Situation): readonly Step[] {
  const { oldPay, oldPointValue, workingTime = one } = comparison;
  const parts = { id: "OLD_PAY_AMOUNT", label: oldLabel, ...euro };
  if ("amount" in oldPay) {
    const name = { fr: "rémunération de juin 2003", en: "pay of June 2003" };
    const { expression, reading } = withoutShare(
      figure(oldPay.amount, "euros", name),
      situation.readings,
    );
    return [step({ ...parts, expression, readings: [reading] })];
  }
  const when = { fr: "juin 2003", en: "June 2003" };
  // Elements that do not say it are refused before.
  const attendanceBonus = comparison.attendanceBonus as boolean;
  const scheme = oldSchemeOf(situation, { attendanceBonus, oldPointValue });
  const steps = oldPaySteps(oldPay, scheme, { id: "OLD_PAY", when });
  const share = shareOfFullTime(workingTime, { fr: "temps de travail", en: "working time" });
  const paid = proportion(resultOf(steps.at(-1) as Step), firstPointValue(), share);
  return [...steps, step({ ...parts, expression: paid })];
}

interface NewPayWorked {
  readonly newPay: Step;
  readonly indemnity: Step;
  readonly steps: readonly Step[];
}

/**
 * The lines of July 2003 that article 8 counts, as the payslip of whoever is reclassified
 * definitively has them.
 */
function newSteps(comparison: PayComparison, choice: LawChoice): NewPayWorked {
  const { oldPay, attendanceBonus, oldPointValue, ...position } = comparison;
  const { lines } = computePay({ ...position, ...ofJuly2003, ...choice } as PayRequest);
  const compared = lines.filter(({ code }) => comparedLines.has(code));
  const newPay = step({
    id: "NEW_PAY_AMOUNT",
    label: { fr: "Rémunération de juillet 2003 comparée", en: "Pay of July 2003 compared" },
    expression: sum(...compared.map(lineAmount)),
    ...euro,
  });
  const line = lines.find(({ code }) => code === "CAREER_INDEMNITY") as PayLine;
  const indemnity = line.steps.at(-1) as Step;
  const before = [...compared, line].flatMap(({ steps }) => steps);
  return { newPay, indemnity, steps: [...before, newPay] };
}

function lineAmount({ steps }: PayLine): Expression {
  return resultOf(steps.at(-1) as Step);
}
