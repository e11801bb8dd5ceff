import seeds from "../../seeds/without-effect.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import type { DatedEntry } from "./dated-entry.js";

/** What a later act changes and no result depends on. */
export interface WithoutEffect extends DatedEntry {
  /** What it bears on. */
  readonly label: Label;
  /** What was so before, where something was. */
  readonly before?: Label;
  /** What the act makes of it. */
  readonly after: Label;
  /** Why no result depends on it. */
  readonly why: Label;
}

/** What later acts change and no result depends on, in the order of the seeds. */
export const withoutEffect: () => readonly WithoutEffect[] = /* @__PURE__ */ lazy(() =>
  frozen(seeds as unknown as readonly WithoutEffect[]),
);
