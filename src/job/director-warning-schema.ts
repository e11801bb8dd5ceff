import { lazy } from "../exact/index.js";
import { labelSchema, named, oneOf, record, type Schema, string } from "../intake/index.js";
import type { PointWarning } from "../law/index.js";
import type { DirectorWarning } from "./director-warning.js";

/** The warnings on what the text makes exceptional, and on a point value of no text. */
export const directorWarningSchema: () => Schema<DirectorWarning | PointWarning> =
  /* @__PURE__ */ lazy(() =>
    named(
      "DirectorWarning",
      record<DirectorWarning | PointWarning>({
        code: oneOf(["deputy-under-the-threshold", "point-value-of-no-text"]),
        message: labelSchema(),
        article: string(),
      }),
    ),
  );
