import {
  type BonusDistribution,
  type BonusEstablishment,
  bonusDistributionSchema,
  bonusEstablishmentSchema,
  type DecentralizedBonus,
  type DecentralizedBonusRequest,
  decentralizedBonusResultSchema,
  decentralizedBonusSchema,
  type PayYear,
  payYearSchema,
  wholeYearSchema,
  type YearRequest,
} from "../decentralized-bonus/index.js";
import type { Json, Schema } from "../intake/index.js";

/** The requests and the results of the decentralized bonus. */
export interface BonusSchemas {
  /** The request of `computeYear`. */
  readonly yearRequest: Schema<YearRequest>;
  /** The result of `computeYear`. */
  readonly payYear: Schema<Json<PayYear>>;
  /** The request of `decentralizedBonus`. */
  readonly decentralizedBonusRequest: Schema<DecentralizedBonusRequest>;
  /** The result of `decentralizedBonus`. */
  readonly decentralizedBonus: Schema<Json<DecentralizedBonus>>;
  /** The request of `distributeDecentralizedBonus`. */
  readonly bonusEstablishment: Schema<BonusEstablishment>;
  /**
   * The result of `distributeDecentralizedBonus`, without the workings, which are worked out again
   * when they are read.
   */
  readonly bonusDistribution: Schema<Omit<Json<BonusDistribution>, "steps">>;
}

/** The schemas of the decentralized bonus, each made when it is first asked for. */
export const bonusSchemas: { readonly [N in keyof BonusSchemas]: () => BonusSchemas[N] } = {
  yearRequest: wholeYearSchema,
  payYear: payYearSchema,
  decentralizedBonusRequest: decentralizedBonusSchema,
  decentralizedBonus: decentralizedBonusResultSchema,
  bonusEstablishment: bonusEstablishmentSchema,
  bonusDistribution: bonusDistributionSchema,
};
