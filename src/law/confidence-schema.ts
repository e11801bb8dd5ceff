import { oneOf, type Schema } from "../intake/index.js";

/** How sure a figure is, as JSON carries it. */
export const confidenceSchema = (): Schema<"high" | "medium" | "low"> =>
  oneOf(["high", "medium", "low"]);
