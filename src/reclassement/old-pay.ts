import type { DecimalInput } from "../exact/index.js";
import type { MetierId, ReadingChoices } from "../ids/index.js";
import { maybe, quantity, type Schema } from "../intake/index.js";
import type { Situation } from "../pay/index.js";

/** The elements of the former pay that article 8 counts: points a month, for full time. */
export interface OldPay {
  /**
   * Index points, the solidarity allowance apart; for a cadre of administration, management or
   * direction the base coefficient. Two decimals.
   */
  readonly indexPoints: DecimalInput;
  /** Solidarity allowance of the working-time agreements, in points. Two decimals. */
  readonly solidarityPoints?: DecimalInput;
  /** Bonuses, allowances and index supplements proper to the job, in points. Two decimals. */
  readonly jobBonusPoints?: DecimalInput;
  /** Points of technicité, of cadres only. Two decimals. */
  readonly technicityPoints?: DecimalInput;
  /** Points of seniority, of cadres only: for others, seniority is in the index. Two decimals. */
  readonly seniorityPoints?: DecimalInput;
  /** Flat-rate points of majoration, of cadres only. Two decimals. */
  readonly flatRatePoints?: DecimalInput;
}

/** The terms that hold for every month of a former pay. */
export interface OldScheme {
  /** Whether the attendance and punctuality bonus was drawn. */
  readonly attendanceBonus: boolean;
  /** Euros per old point, where the old path is not counted in the points of the agreement. */
  readonly oldPointValue?: DecimalInput | undefined;
  /** Whether the monthly allowance of médecins, pharmaciens and biologistes is counted. */
  readonly medical: boolean;
  /** Whether the points of sages-femmes are counted. */
  readonly midwife: boolean;
  readonly readings: ReadingChoices | undefined;
}

const points = (): Schema<DecimalInput> => quantity({ decimals: 2, atMost: 5000 });

/** The fields of {@link OldPay}. */
export function oldPayFields(): { readonly [K in keyof OldPay]-?: Schema } {
  return {
    indexPoints: quantity({ moreThan: 0, decimals: 2, atMost: 5000 }),
    solidarityPoints: maybe(points()),
    jobBonusPoints: maybe(points()),
    technicityPoints: maybe(points()),
    seniorityPoints: maybe(points()),
    flatRatePoints: maybe(points()),
  };
}

/** The elements that only cadres had. */
export const cadreElements = ["technicityPoints", "seniorityPoints", "flatRatePoints"] as const;

/**
 * The former scheme of whoever now holds a position: the medical body and sages-femmes had an
 * allowance of their own.
 */
export function oldSchemeOf(
  { position, readings }: Situation,
  given: Pick<OldScheme, "attendanceBonus" | "oldPointValue">,
): OldScheme {
  return {
    ...given,
    medical: position.medicalBody === true,
    midwife: position.paidAs.id === midwife,
    readings,
  };
}

const midwife: MetierId = "sage-femme";
