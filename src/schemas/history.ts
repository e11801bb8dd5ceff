import {
  type BackPay,
  type BackPayRequest,
  backPayResultSchema,
  wholeBackPaySchema,
} from "../back-pay/index.js";
import {
  type ActsRequest,
  actsRequestSchema,
  type ChangesRequest,
  changesRequestSchema,
  type EnactedAct,
  enactedActSchema,
  type LegalChange,
  legalChangeSchema,
} from "../history/index.js";
import type { Json, Schema } from "../intake/index.js";

/** The acts, what they change, and back pay, as JSON carries them. */
export interface HistorySchemas {
  /** The request of `acts`. */
  readonly actsRequest: Schema<ActsRequest>;
  /** One of the results of `acts`. */
  readonly enactedAct: Schema<Json<EnactedAct>>;
  /** The request of `changes`. */
  readonly changesRequest: Schema<ChangesRequest>;
  /** One of the results of `changes`. */
  readonly legalChange: Schema<Json<LegalChange>>;
  /** The request of `backPay`. */
  readonly backPayRequest: Schema<BackPayRequest>;
  /** The result of `backPay`. */
  readonly backPay: Schema<Json<BackPay>>;
}

/** The schemas of the acts and of back pay, each made when it is first asked for. */
export const historySchemas: { readonly [N in keyof HistorySchemas]: () => HistorySchemas[N] } = {
  actsRequest: actsRequestSchema,
  enactedAct: enactedActSchema,
  changesRequest: changesRequestSchema,
  legalChange: legalChangeSchema,
  backPayRequest: wholeBackPaySchema,
  backPay: backPayResultSchema,
};
