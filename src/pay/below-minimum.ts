import { isUnder, roughly, zero } from "../exact/index.js";
import { reading, ruleAt } from "../law/index.js";
import {
  type AppliedReading,
  difference,
  type Expression,
  proportion,
  quotient,
  renamed,
  resultOf,
  type Step,
  step,
  sum,
} from "../working/index.js";
import {
  besidesReading,
  comparedWithMinimum,
  factorReading,
  hoursReading,
} from "./rules/minimum-of-2009.js";
import { isReduced } from "./rules/reduced-gross.js";
import type { PaidPeriod } from "./situation/paid-period.js";
import type { PayWarning } from "./situation/pay-slip.js";
import type { Situation } from "./situation/situation.js";

/** The shortfall from the statutory minimum: the warning, and its working. */
export interface MinimumMissing {
  readonly warning: PayWarning;
  readonly steps: readonly Step[];
}

const missingLabel = {
  fr: "Manque pour atteindre le SMIC",
  en: "Missing to the statutory minimum",
};

/**
 * Where no rule of the agreement brings pay up to the statutory minimum, before January 2009 or
 * under the scheme as signed, a slip under it is told so, with what is missing (reading R62): both
 * sides in proportion to what is paid of the month, and summed over its parts.
 *
 * @article Avenant-2009-03
 */
export function belowMinimum(periods: readonly PaidPeriod[]): MinimumMissing | undefined {
  const [{ situation }] = periods as [PaidPeriod];
  if (!isCompared(situation) || periods.every(isAbove)) return undefined;
  const compared = periods.map(comparedIn);
  const { readings } = situation;
  const missing = step({
    id: "MINIMUM_MISSING",
    label: missingLabel,
    expression: sum(...(compared.map(({ short }) => short) as [Expression, ...Expression[]])),
    unit: "euros",
    decimals: 2,
    articles: ["Smic"],
    readings: [...once(compared.flatMap((each) => each.readings)), reading(readings, "R62")],
  });
  if (!isUnder(zero, missing.result)) return undefined;
  const steps = [...compared.flatMap((each) => each.steps), missing];
  return { warning: warningOf(missing), steps };
}

function warningOf({ result: missing }: Step): PayWarning {
  const amount = missing.toFixed(2);
  return {
    code: "below-statutory-minimum",
    missing,
    message: {
      fr: `il manque ${amount.replace(".", ",")} euros pour atteindre le SMIC du mois`,
      en: `${amount} euros are missing to reach the statutory minimum of the month`,
    },
    article: "Smic",
  };
}

/** Whether pay is compared with a minimum that nothing makes due. */
function isCompared({ law, regime, readings, position, smic }: Situation): boolean {
  if (regime !== "2003" || ruleAt("conventionalMinimum", law) !== undefined) return false;
  if ((position.entrusted ?? position.fostered) !== undefined) return false;
  if (smic === undefined) return false;
  return reading(readings, "R62").choice === "warning";
}

/** Hours a month, more than either answer to reading R61 counts. */
const moreHours = 152;

/** Whether the base salary alone is above the minimum: most pay is, and is looked at no further. */
function isAbove({ situation, lines }: PaidPeriod): boolean {
  const { smic, workingTime } = situation;
  const base = lines.find(({ code }) => code === "BASE_SALARY");
  if (smic === undefined || base === undefined || isReduced(situation)) return false;
  return roughly(base.amount) > moreHours * roughly(smic.value) * roughly(workingTime.value);
}

interface PeriodCompared {
  readonly steps: readonly Step[];
  /** Euros: what is due less what counts, in proportion to what is paid. */
  readonly short: Expression;
  readonly readings: readonly AppliedReading[];
}

const once = (applied: readonly AppliedReading[]): readonly AppliedReading[] => [
  ...new Set(applied),
];

const alone = { prefix: "", suffix: { fr: "", en: "" } };

function comparedIn({ situation, lines, time, names = alone }: PaidPeriod): PeriodCompared {
  const earlier = new Map(lines.map((line) => [line.code, line]));
  const compared = comparedWithMinimum(situation, earlier, earlier);
  const { due, counted } = compared;
  const steps = renamed([due, counted], names.prefix, names.suffix);
  const [whole, held] = steps.map(resultOf) as unknown as readonly [Expression, Expression];
  const short = difference(whole, held);
  const share = time && quotient(time.paid, time.whole);
  const readings = [
    ...hoursReading(situation, compared),
    ...besidesReading(situation),
    ...factorReading(situation),
  ];
  return { steps, short: share === undefined ? short : proportion(short, share), readings };
}
