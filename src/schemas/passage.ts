import type { Json, Schema } from "../intake/index.js";
import {
  type Absorption,
  type AbsorptionRequest,
  type AllowancesCheck,
  type AllowancesRequest,
  absorptionResultSchema,
  absorptionSchema,
  allowancesCheckSchema,
  allowancesSchema,
  type CareerIndemnity,
  type CareerIndemnityRequest,
  careerIndemnityResultSchema,
  careerIndemnitySchema,
  type DifferentialIndemnity,
  type DifferentialIndemnityRequest,
  differentialIndemnityResultSchema,
  differentialIndemnitySchema,
} from "../reclassement/index.js";

/** The requests and the results of the passage from the old scheme to the new one. */
export interface PassageSchemas {
  /** The request of `careerIndemnity`. */
  readonly careerIndemnityRequest: Schema<CareerIndemnityRequest>;
  /** The result of `careerIndemnity`. */
  readonly careerIndemnity: Schema<Json<CareerIndemnity>>;
  /** The request of `differentialIndemnity`. */
  readonly differentialIndemnityRequest: Schema<DifferentialIndemnityRequest>;
  /** The result of `differentialIndemnity`. */
  readonly differentialIndemnity: Schema<Json<DifferentialIndemnity>>;
  /** The request of `absorb`. */
  readonly absorptionRequest: Schema<AbsorptionRequest>;
  /** The result of `absorb`. */
  readonly absorption: Schema<Json<Absorption>>;
  /** The request of `checkAllowances`. */
  readonly allowancesRequest: Schema<AllowancesRequest>;
  /** The result of `checkAllowances`. */
  readonly allowancesCheck: Schema<Json<AllowancesCheck>>;
}

/** The schemas of the passage, each made when it is first asked for. */
export const passageSchemas: { readonly [N in keyof PassageSchemas]: () => PassageSchemas[N] } = {
  careerIndemnityRequest: careerIndemnitySchema,
  careerIndemnity: careerIndemnityResultSchema,
  differentialIndemnityRequest: differentialIndemnitySchema,
  differentialIndemnity: differentialIndemnityResultSchema,
  absorptionRequest: absorptionSchema,
  absorption: absorptionResultSchema,
  allowancesRequest: allowancesSchema,
  allowancesCheck: allowancesCheckSchema,
};
