import type { Label } from "../exact/index.js";

/** How the steps of some months are named. */
export interface StepName {
  /** The id of their last step, and the prefix of the others. */
  readonly id: string;
  /** Which months: « années 13 à 15 ». */
  readonly when: Label;
}

/** A label that says which months it is about. */
export function labelled({ fr, en }: Label, { when }: StepName): Label {
  return { fr: `${fr} (${when.fr})`, en: `${en} (${when.en})` };
}
