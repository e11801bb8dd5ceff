import { lazy } from "../exact/index.js";
import {
  labelSchema,
  many,
  maybe,
  named,
  oneOf,
  record,
  type Schema,
  string,
} from "../intake/index.js";
import type { PointWarning, WarnedOfPoint } from "./point-warning.js";

/** The warning that a point value given circulates, and comes from no text. */
export const pointWarningSchema: () => Schema<PointWarning> = /* @__PURE__ */ lazy(() =>
  named(
    "PointWarning",
    record<PointWarning>({
      code: oneOf(["point-value-of-no-text"]),
      message: labelSchema(),
      article: string(),
    }),
  ),
);

/** The field of a result that is worked out at a point value that the caller may give. */
export const warnedOfPointFields = (): {
  readonly warnings: Schema<WarnedOfPoint["warnings"]>;
} => ({
  warnings: maybe(many(pointWarningSchema())),
});
