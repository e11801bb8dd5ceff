import type { Json, Schema } from "../intake/index.js";
import {
  type CareerProjection,
  type CareerProjectionRequest,
  careerProjectionSchema,
  projectionSchema,
} from "../projection/index.js";

/** The request and the result of a career ahead. */
export interface ProjectionSchemas {
  /** The request of `projectCareer`. */
  readonly careerProjectionRequest: Schema<CareerProjectionRequest>;
  /** The result of `projectCareer`. */
  readonly careerProjection: Schema<Json<CareerProjection>>;
}

/** The schemas of a career ahead, each made when it is first asked for. */
export const projectionSchemas: {
  readonly [N in keyof ProjectionSchemas]: () => ProjectionSchemas[N];
} = {
  careerProjectionRequest: projectionSchema,
  careerProjection: careerProjectionSchema,
};
