import type { Json, Schema } from "../intake/index.js";
import {
  type ComparedWageBill,
  comparedWageBillSchema,
  type WageBillRequest,
  wageBillSchema,
} from "../wage-bill/index.js";

/** The request and the result of a wage bill. */
export interface WageBillSchemas {
  /** The request of `projectWageBill`. */
  readonly wageBillRequest: Schema<WageBillRequest>;
  /** The result of `projectWageBill`. */
  readonly wageBill: Schema<Json<ComparedWageBill>>;
}

/** The schemas of a wage bill, each made when it is first asked for. */
export const wageBillSchemas: { readonly [N in keyof WageBillSchemas]: () => WageBillSchemas[N] } =
  {
    wageBillRequest: wageBillSchema,
    wageBill: comparedWageBillSchema,
  };
