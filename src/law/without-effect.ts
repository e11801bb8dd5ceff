import seeds from "../../seeds/without-effect.json" with { type: "json" };
import { frozen, type Label, lazy } from "../exact/index.js";
import type { DatedEntry } from "./dated-entry.js";

/** A change made by a later act, on which no result depends. */
export interface WithoutEffect extends DatedEntry {
  /** Its subject. */
  readonly label: Label;
  /** The state before, where there was one. */
  readonly before?: Label;
  /** The state that the act makes of it. */
  readonly after: Label;
  /** Why no result depends on it. */
  readonly why: Label;
}

/** The changes made by later acts, on which no result depends, in the order of the seeds. */
export const withoutEffect: () => readonly WithoutEffect[] = /* @__PURE__ */ lazy(() =>
  frozen(seeds as unknown as readonly WithoutEffect[]),
);
