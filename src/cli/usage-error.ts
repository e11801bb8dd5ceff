import type { Label } from "../exact/index.js";

/** What is wrong with the way a command was called. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** The same in both languages. */
  readonly label: Label;

  constructor(label: Label) {
    super(label.fr);
    this.label = label;
  }
}
