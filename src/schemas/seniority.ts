import type { Json, Schema } from "../intake/index.js";
import {
  type Career,
  careerSchema,
  type Seniority,
  senioritySchema,
  type Timeline,
  timelineSchema,
  type YearsInForce,
  yearsInForceSchema,
} from "../seniority/index.js";
import { type CareerQuestion, careerQuestionSchema } from "../verify/index.js";

/** The questions about a career, and their answers. */
export interface CareerSchemas {
  /** The request of `computeSeniority`, `careerTimeline` and `yearsInForce`. */
  readonly career: Schema<Career>;
  /**
   * The request of these functions in a worked example: the career, and the day, the period or the
   * month.
   */
  readonly careerQuestion: Schema<CareerQuestion>;
  /** The result of `computeSeniority`. */
  readonly seniority: Schema<Json<Seniority>>;
  /** The result of `careerTimeline`. */
  readonly timeline: Schema<Json<Timeline>>;
  /** The result of `yearsInForce`. */
  readonly yearsInForce: Schema<Json<YearsInForce>>;
}

/** The schemas of careers, each made when it is first asked for. */
export const careerSchemas: { readonly [N in keyof CareerSchemas]: () => CareerSchemas[N] } = {
  career: careerSchema,
  careerQuestion: careerQuestionSchema,
  seniority: senioritySchema,
  timeline: timelineSchema,
  yearsInForce: yearsInForceSchema,
};
