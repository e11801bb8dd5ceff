import type { Json, Schema } from "../intake/index.js";
import {
  type Reclassification,
  type ReclassifyRequest,
  reclassificationSchema,
  reclassifySchema,
} from "../reclassement/index.js";

/** The request and the result of a reclassement. */
export interface ReclassificationSchemas {
  /** The request of `reclassify`. */
  readonly reclassifyRequest: Schema<ReclassifyRequest>;
  /** The result of `reclassify`. */
  readonly reclassification: Schema<Json<Reclassification>>;
}

/** The schemas of a reclassement, each made when it is first asked for. */
export const reclassificationSchemas: {
  readonly [N in keyof ReclassificationSchemas]: () => ReclassificationSchemas[N];
} = {
  reclassifyRequest: reclassifySchema,
  reclassification: reclassificationSchema,
};
