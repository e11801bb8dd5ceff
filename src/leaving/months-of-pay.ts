import { type Decimal, type DecimalInput, decimal } from "../exact/index.js";
import type { ApartParameterId, ReadingChoices } from "../ids/index.js";
import { type LawOn, parameterApart, parameterAt, parameterFigure, reading } from "../law/index.js";
import type { AppliedReading, Figure } from "../working/index.js";

interface Bracket {
  readonly from: ApartParameterId;
  readonly months: ApartParameterId;
  readonly cadre?: ApartParameterId;
  /** Whether the text prints the limit in the bracket below too. */
  readonly shared: boolean;
}

/**
 * The brackets, the highest first. The first and the last open on their limit beyond doubt; the
 * others share it with the bracket below.
 */
const brackets: readonly Bracket[] = [
  { from: "retirementYears25", months: "retirementMonths25", shared: false },
  { from: "retirementYears22", months: "retirementMonths22", shared: true },
  { from: "retirementYears19", months: "retirementMonths19", shared: true },
  { from: "retirementYears15", months: "retirementMonths15", shared: true },
  {
    from: "retirementYears10",
    months: "retirementMonths10",
    cadre: "retirementMonths10Cadre",
    shared: false,
  },
];

/** Who leaves, and after how long. */
export interface Leaver {
  readonly years: DecimalInput;
  readonly cadre: boolean;
  readonly readings?: ReadingChoices | undefined;
}

/** Months of pay, and the reading they rest on. */
export interface MonthsOfPay {
  readonly figure: Figure;
  readonly reading: AppliedReading;
}

/**
 * The months of pay that the years give; none under ten years. At exactly 15, 19 or 22 years the
 * higher step begins, unless the caller reads that the lower one ends (reading R10).
 *
 * @article 15.03.2.2 L.205-209
 */
export function monthsOfPay(
  { years, cadre, readings }: Leaver,
  law: LawOn,
): MonthsOfPay | undefined {
  const applied = reading(readings, "R10");
  const worked = decimal(years);
  const bracket = brackets.find(({ from, shared }) => {
    const limit = parameterAt(parameterApart(from), law) as Decimal;
    const strict = shared && applied.choice === "lower-step";
    return strict ? worked.greaterThan(limit) : worked.greaterThanOrEqualTo(limit);
  });
  if (bracket === undefined) return undefined;
  const id = cadre ? (bracket.cadre ?? bracket.months) : bracket.months;
  return { figure: parameterFigure(parameterApart(id), law, "months"), reading: applied };
}
