import type { Label } from "../exact/index.js";

/** An error in the way a command was called. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** The same in both languages. */
  readonly label: Label;

  constructor(label: Label) {
    super(label.fr);
    this.label = label;
  }
}
