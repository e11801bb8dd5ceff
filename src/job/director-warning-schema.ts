import { lazy } from "../exact/index.js";
import { labelSchema, named, oneOf, record, type Schema, string } from "../intake/index.js";
import type { DirectorWarning } from "./director-warning.js";

/** The warnings on what the text makes exceptional without forbidding it. */
export const directorWarningSchema: () => Schema<DirectorWarning> = /* @__PURE__ */ lazy(() =>
  named(
    "DirectorWarning",
    record<DirectorWarning>({
      code: oneOf(["deputy-under-the-threshold"]),
      message: labelSchema(),
      article: string(),
    }),
  ),
);
